/**
 * Years with what was named and what came; then the ships. Runs at compile time and in the
 * browser, so it imports only `svg`.
 */
import { shown, type Mark } from "../../engine/svg/mark";
import { ships } from "./draw-ships";
import { chart } from "./draw-years";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.years, "years", chart(model)),
  ...shown(state.ships, "ships", ships(model)),
];
