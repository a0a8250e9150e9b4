import { mapPaths } from "../../engine/maps/paths";
import type { SceneContext } from "../../engine/scene/context";
import { ground } from "../../engine/scene/ground";
import type { Mark } from "../../engine/svg/mark";
import { aras, countries, lakes, near } from "../../story/countries";
import { projectionOf } from "./course";
import type { Model } from "./model";

/** The lands between the Caspian and Kars. */
export const backdrop = (_: Model, { frame }: SceneContext): Record<string, Mark[]> => ({
  land: ground(
    mapPaths(projectionOf(frame), {
      source: "10m",
      detail: 1.4,
      countries,
      lakes,
      near,
      rivers: aras,
    }),
    ["land", "near", "lakes", "borders", "river"],
  ),
});
