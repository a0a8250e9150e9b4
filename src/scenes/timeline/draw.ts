/**
 * The years until the papers, and the months of the papers. Runs at compile time and in the
 * browser, so it imports only `svg`.
 */
import { shown, type Mark } from "../../engine/svg/mark";
import { months } from "./draw-months";
import { years } from "./draw-years";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.years, "years", years(model, { ...state, years: 1, months: 0 })),
  ...shown(state.months, "months", months(model.late)),
];
