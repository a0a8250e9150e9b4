/**
 * The sea in section: its surface through the years, then hulls and basins. Runs at compile
 * time and in the browser, so it imports only `svg`.
 */
import { shown, type Mark } from "../../engine/svg/mark";
import { basins, hulls } from "./draw-ports";
import { sea } from "./draw-sea";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    ...shown(state.sea, "sea", sea(model, state)),
    ...shown(state.hulls, "hulls", hulls(model)),
    ...shown(state.basins, "basins", basins(model)),
  ];
}
