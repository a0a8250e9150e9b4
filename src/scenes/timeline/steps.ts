import type { Step } from "../../engine/scene/scene";
import { EVENTS } from "./events";
import type { Model } from "./model";

/** What decides the picture: how much of each part is shown, from 0 to 1. */
export interface State {
  years: number;
  months: number;
  paper: number;
  ground: number;
}

const YEARS = EVENTS.years.map(({ id }) => id);
const MONTHS = EVENTS.months.map(({ id }) => id);

const near = { years: 0, months: 1, paper: 1, ground: 1 };

/** Four states: the years, the months, what was signed or said, what was done. */
export const steps = ({ quiet, months, span }: Model): Record<string, Step<State>> => ({
  years: {
    rows: YEARS,
    params: { quiet: quiet.years },
    state: { years: 1, months: 0, paper: 1, ground: 1 },
  },
  months: { rows: MONTHS, params: { span, marks: months.length }, state: near },
  paper: { rows: MONTHS, state: { ...near, ground: 0.3 } },
  ground: { rows: MONTHS, state: { ...near, paper: 0.3 } },
});
