import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: which journeys are shown, 0 to 1, by the id of their row. */
export interface State {
  shown: Record<string, number>;
}

/** Five states: from the border, into the EU, from the origin, from nowhere, and by the north. */
export function steps({ journeys }: Model): Record<string, Step<State>> {
  const only = (...ids: string[]): Step<State> => ({
    rows: ids,
    state: { shown: Object.fromEntries(journeys.map(({ id }) => [id, ids.includes(id) ? 1 : 0])) },
  });
  return {
    border: only("time-altynkol-baku", "time-altynkol-poti"),
    europe: only("time-altynkol-baku", "time-altynkol-poti", "time-altynkol-constanta"),
    origin: only("time-altynkol-constanta", "time-xian-baku-2026", "time-xian-constanta"),
    unsaid: only("time-xian-constanta", "time-minister-2024", "time-ministry-2026"),
    north: only("time-xian-constanta", "time-xian-malaszewicze", "time-dostyk-brest"),
  };
}
