import { countries, lakes, near } from "../../story/countries";
import { mapPaths } from "../../engine/maps/paths";
import type { Mark } from "../../engine/svg/mark";
import type { SceneContext } from "../../engine/scene/context";
import { ground } from "../../engine/scene/ground";
import { projectionOf } from "./map";
import type { Model } from "./model";

/** Both shores. */
export const backdrop = (_: Model, { frame }: SceneContext): Record<string, Mark[]> => ({
  land: ground(
    mapPaths(projectionOf(frame), { source: "10m", detail: 1.6, countries, lakes, near }),
    ["land", "near", "lakes", "borders"],
  ),
});
