import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: which journeys are shown, 0 to 1. */
export interface State {
  shown: Record<string, number>;
}

/** Two states: the clocks of the middle way, and beside them the way through Russia. */
export function steps({ journeys }: Model): Record<string, Step<State>> {
  const only = (...ids: string[]): Step<State> => ({
    rows: ids,
    state: {
      shown: Object.fromEntries(journeys.map(({ id }) => [id, ids.includes(id) ? 1 : 0])),
    },
  });
  return {
    europe: only("time-altynkol-constanta", "time-xian-constanta"),
    north: only("time-xian-constanta", "time-xian-malaszewicze"),
  };
}
