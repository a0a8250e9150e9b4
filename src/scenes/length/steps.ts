import type { Step } from "../../engine/scene/scene";
import { KINDS, type Model } from "./model";

/** What decides the picture of the lengths. */
export interface State {
  /** How strongly tapes of rails, and of anything else, are drawn, from 0 to 1. */
  rail: number;
  other: number;
  /** How much of each part is shown, from 0 to 1. */
  most: number;
  miles: number;
}

/** One state: all that was said, and where most of what is said of a railway ends. */
export function steps({ tapes }: Model): Record<string, Step<State>> {
  const all = tapes.map(({ km }) => km);
  return {
    all: {
      rows: [...Object.keys(KINDS), "length-20mi-ynet"],
      params: {
        bars: all.length,
        shortest: Math.min(...all),
        longest: Math.max(...all),
      },
      state: { rail: 1, other: 1, most: 1, miles: 1 },
    },
  };
}
