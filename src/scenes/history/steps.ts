import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the line in time. */
export interface State {
  /** Years at the left and the right edge. */
  from: number;
  to: number;
  /** Years between two ticks. */
  step: number;
  /** How many times its usual height the band is. */
  tall: number;
  /** How much of the words of each part is shown, from 0 to 1. */
  line: number;
  cut: number;
  papers: number;
}

/** Three views of one band: all of it, where it breaks, and the years without it. */
export function steps(model: Model): Record<string, Step<State>> {
  const { band, known, events } = model;
  const rows = (...groups: string[]) =>
    events.filter(({ group }) => groups.includes(group)).map(({ id }) => id);
  const none = { line: 0, cut: 0, papers: 0 };
  const years = Math.floor(known - band.gone);
  return {
    line: {
      rows: ["line-opened-1941", "armenia-rail-1989", "meghri-last-train"],
      params: { years },
      state: { ...none, from: 1938.5, to: 2028.5, step: 20, tall: 4, line: 1 },
    },
    cut: {
      rows: rows("cut"),
      state: { ...none, from: 1988.2, to: 1995.2, step: 1, tall: 1.4, cut: 1 },
    },
    papers: {
      rows: rows("papers"),
      params: { years },
      state: { ...none, from: 2019.4, to: 2027.1, step: 1, tall: 1, papers: 1 },
    },
  };
}
