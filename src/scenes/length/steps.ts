import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the lengths. */
export interface State {
  /** How strongly tapes of rails, and of anything else, are drawn, from 0 to 1. */
  rail: number;
  other: number;
  /** How much of each part is shown, from 0 to 1. */
  most: number;
  miles: number;
}

/** Three states: all that was said, what is not a railway, and what most officials say. */
export function steps({ tapes, most }: Model): Record<string, Step<State>> {
  const rows = tapes.map(({ id }) => id);
  const all = tapes.map(({ km }) => km);
  const rails = tapes.filter(({ group }) => group === "rail").map(({ km }) => km);
  return {
    all: {
      rows,
      params: {
        bars: all.length,
        lengths: new Set(all).size,
        shortest: Math.min(...all),
        longest: Math.max(...all),
      },
      state: { rail: 1, other: 1, most: 0, miles: 0 },
    },
    road: {
      rows: [...rows, "length-20mi-ynet"],
      params: { bars: all.length },
      state: { rail: 0.25, other: 1, most: 0, miles: 1 },
    },
    rails: {
      rows,
      params: {
        rails: rails.length,
        inside: rails.filter((km) => km >= most.from && km <= most.to).length,
        shortestRails: Math.min(...rails),
        longestRails: Math.max(...rails),
      },
      state: { rail: 1, other: 0.25, most: 1, miles: 0 },
    },
  };
}
