/** Marks of the sea on a harbour wall, forecasts, ships, a basin. Runs in the browser too: only `svg`. */
import { shown, type Mark } from "../../engine/svg/mark";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, { fell, next, hulls, basins }: State): readonly Mark[] => [
  ...shown(fell, "fell", model.fell),
  ...shown(next, "next", model.next),
  ...shown(hulls, "hulls", model.hulls),
  ...shown(basins, "basins", model.basins),
];
