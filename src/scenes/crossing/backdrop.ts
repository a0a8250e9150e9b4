import { countries, lakes, near } from "../../story/countries";
import { mapPaths } from "../../engine/maps/paths";
import type { Mark } from "../../engine/svg/mark";
import { ground } from "../../engine/scene/ground";
import type { Frame } from "../../engine/scene/scene";
import { projectionOf, type Model } from "./model";

/** Both shores. */
export const backdrop = (_: Model, frame: Frame): Record<string, Mark[]> => ({
  land: ground(
    mapPaths(projectionOf(frame), { source: "10m", detail: 1.6, countries, lakes, near }),
    ["land", "near", "lakes", "borders"],
  ),
});
