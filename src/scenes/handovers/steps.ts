import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: how much of each part is shown, from 0 to 1. */
export interface State {
  lengths: number;
  hands: number;
  gauge: number;
  digital: number;
  due: number;
}

const none = { lengths: 0, hands: 0, gauge: 0, digital: 0, due: 0 };

/** Five states: the way, the handovers, the gauge, the customs, and the dates for the papers. */
export function steps({ parts, stops, due }: Model): Record<string, Step<State>> {
  const way = [...parts.map(({ id }) => id), "way-to-turkiye"];
  return {
    way: { rows: way, state: { ...none, lengths: 1 } },
    hands: {
      rows: [...way, "distance-transshipments"],
      params: { stops: stops.length },
      state: { ...none, hands: 1 },
    },
    gauge: { rows: [...way, "gauge"], state: { ...none, gauge: 1 } },
    digital: {
      rows: [...way, "tez-customs", "tez-customs-before"],
      state: { ...none, digital: 1 },
    },
    due: {
      rows: [...way, ...due.map(({ id }) => id)],
      params: { dues: due.length },
      state: { ...none, due: 1 },
    },
  };
}
