import type { Step } from "../../engine/scene/scene";
import { MONTHS, YEARS } from "./events";
import type { Model } from "./model";

/** What decides the picture: the times at the ends of the line, and which part is shown. */
export interface State {
  from: number;
  to: number;
  /** How much is shown of the years and of the months, from 0 to 1. */
  years: number;
  months: number;
}

/** Two states: the long silence, and the months that followed it. */
export function steps({ quiet, span, domains, months }: Model): Record<string, Step<State>> {
  const papers = months.filter(({ lane }) => lane === "paper").length;
  const beside = months.filter(({ lane }) => lane === "beside").length;
  return {
    years: {
      rows: YEARS.map(({ id }) => id),
      params: { quiet: quiet.years },
      state: { from: domains.years[0], to: domains.years[1], years: 1, months: 0 },
    },
    months: {
      rows: MONTHS.map(({ id }) => id),
      params: { span, papers, beside },
      state: { from: domains.months[0], to: domains.months[1], years: 0, months: 1 },
    },
  };
}
