import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { barrels, type Barrels } from "./barrels";
import { oilMap, type OilMap } from "./map";

export interface Model {
  leading: number;
  map: OilMap;
  barrels: Barrels;
}

/** The ways on a map, and the barrels of a year. */
export const model = (context: SceneContext): Model => ({
  leading: leading(context.frame),
  map: oilMap(context),
  barrels: barrels(context),
});
