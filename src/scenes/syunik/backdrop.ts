import { mapPaths } from "../../engine/maps/paths";
import type { SceneContext } from "../../engine/scene/context";
import { ground } from "../../engine/scene/ground";
import type { Mark } from "../../engine/svg/mark";
import { aras, countries, lakes, near } from "../../story/countries";
import { projectionOf, type Model } from "./model";

/** The lands on both sides of the river, fine enough for the closest camera. */
export const backdrop = ({ unit }: Model, { frame }: SceneContext): Record<string, Mark[]> => ({
  land: ground(
    mapPaths(projectionOf(frame), {
      source: "10m",
      detail: 0.05,
      scale: unit,
      countries,
      lakes,
      near,
      rivers: aras,
    }),
    ["land", "near", "lakes", "borders", "river"],
  ),
});
