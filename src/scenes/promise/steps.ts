import type { Step } from "../../engine/scene/scene";
import { OTHER, type Model } from "./model";

/** How much is shown of each picture, from 0 to 1. */
export interface State {
  fan: number;
  pace: number;
}

/** Two states: the promises over what was built, and what is left at two paces. */
export function steps({ shares, promises, pace }: Model): Record<string, Step<State>> {
  const all = [...[...shares, ...promises].map(({ id }) => id), OTHER];
  return {
    fan: { rows: all, params: { promises: promises.length }, state: { fan: 1, pace: 0 } },
    pace: {
      rows: [
        "built-horadiz-aghband",
        "seg-ha-progress-2023-12",
        "built-in-six-months",
        promises.at(-1)!.id,
        ...pace.runs.map(({ id }) => id),
      ],
      params: { months: pace.months, ahead: pace.ahead },
      state: { fan: 0, pace: 1 },
    },
  };
}
