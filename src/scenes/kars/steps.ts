import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the two ways. */
export interface State {
  /** How much of each part is shown, from 0 to 1. */
  even: number;
  border: number;
  claim: number;
}

/** Three states: as long, where it is shorter, what is claimed. */
export function steps({ ways }: Model): Record<string, Step<State>> {
  const { georgia, link } = ways;
  const rows = [georgia, link].flatMap(({ rows, stretches }) => [
    ...rows,
    ...stretches.map(({ id }) => id),
  ]);
  return {
    even: { rows, state: { even: 1, border: 0, claim: 0 } },
    border: { rows: [...rows, "border-saved"], state: { even: 0, border: 1, claim: 0 } },
    claim: { rows: [...rows, "savings-343km"], state: { even: 0, border: 0, claim: 1 } },
  };
}
