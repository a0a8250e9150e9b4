import type { Step } from "../../engine/scene/scene";
import { INSIDE, SIDES } from "./order";

export interface State {
  /** How far the arms have gone from their posts to the plates on the board, from 0 to 1. */
  away: number;
}

/** Two states: the gates, and who speaks of the link. */
export function steps(): Record<string, Step<State>> {
  const params = { inside: INSIDE.length };
  return {
    for: {
      rows: ["const-aliyev", ...INSIDE],
      params,
      state: { away: 0 },
    },
    terms: {
      rows: [...SIDES.flatMap((one) => [...one.ids]), "tr-incentive"],
      params,
      state: { away: 1 },
    },
  };
}
