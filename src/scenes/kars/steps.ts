import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the two ways. */
export interface State {
  /** How far the lines are pulled straight: 0 on the map, 1 side by side. */
  straight: number;
  /** How much is shown of the words of each state, from 0 to 1. */
  map: number;
  even: number;
  claim: number;
}

/** Three states: on the map, pulled straight, and with the length that a claim would leave. */
export function steps({ ways }: Model): Record<string, Step<State>> {
  const { georgia, link } = ways;
  const rows = [
    ...new Set(
      [georgia, link].flatMap(({ whole, stretches }) => [whole, ...stretches.map(({ id }) => id)]),
    ),
  ];
  return {
    map: { rows, state: { straight: 0, map: 1, even: 0, claim: 0 } },
    even: { rows, state: { straight: 1, map: 0, even: 1, claim: 0 } },
    claim: {
      rows: [...rows, "savings-343km", "kars-by-georgia"],
      state: { straight: 1, map: 0, even: 0, claim: 1 },
    },
  };
}
