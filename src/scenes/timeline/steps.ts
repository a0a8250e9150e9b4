import type { Step } from "../../engine/scene/scene";
import { GROUND, LAST, PAPERS, WORKS } from "./events";
import type { Model } from "./model";

/** What decides the picture: the times at the ends of the line, and which part is shown. */
export interface State {
  from: number;
  to: number;
  /** How wide a sheet is. */
  sheet: number;
  /** How much is shown of the years and of the months, from 0 to 1. */
  years: number;
  months: number;
}

const rows = (part: "years" | "months") => [
  ...PAPERS.slice(part === "years" ? 0 : 1).map(({ id }) => id),
  ...GROUND.filter((one) => one.part === part).map(({ id }) => id),
  ...WORKS.flatMap(({ from, to }) => [from, to]),
  LAST,
];

/** Two states: the long silence, and the months that followed it. */
export function steps({ quiet, domains, sheets, papers }: Model): Record<string, Step<State>> {
  const state = (part: "years" | "months"): State => ({
    from: domains[part][0],
    to: domains[part][1],
    sheet: sheets[part],
    years: Number(part === "years"),
    months: Number(part === "months"),
  });
  return {
    years: { rows: rows("years"), params: { quiet: quiet.years }, state: state("years") },
    months: {
      rows: rows("months"),
      params: { papers: papers.length - 1, works: WORKS.length },
      state: state("months"),
    },
  };
}
