/**
 * The marks of the sea on a harbour wall, what is expected, then ships and a basin. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { shown, type Mark } from "../../engine/svg/mark";
import { basins } from "./draw-basins";
import { hulls } from "./draw-hulls";
import { harbour } from "./draw-wall";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    ...shown(state.shore, "shore", harbour(model, state)),
    ...shown(state.hulls, "hulls", hulls(model)),
    ...shown(state.basins, "basins", basins(model)),
  ];
}
