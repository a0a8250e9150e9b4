/**
 * What was built against each finish that was promised, and what is left at two paces. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { shown, type Mark } from "../../engine/svg/mark";
import { fan } from "./draw-fan";
import { pace } from "./draw-pace";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.fan, "fan", fan(model)),
  ...shown(state.pace, "pace", pace(model)),
];
