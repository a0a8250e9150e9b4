import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: how much of each part is shown, from 0 to 1. */
export interface State {
  lengths: number;
  hands: number;
  gauge: number;
}

/** Three states: the way, its handovers, and the two gauges. */
export function steps({ parts, knots }: Model): Record<string, Step<State>> {
  return {
    way: {
      rows: [...parts.map(({ id }) => id), "way-to-turkiye"],
      state: { lengths: 1, hands: 0, gauge: 0 },
    },
    hands: {
      rows: [...parts.map(({ id }) => id), "way-to-turkiye", "gauge-narrow-georgia"],
      params: { knots: knots.length },
      state: { lengths: 0, hands: 1, gauge: 0 },
    },
    gauge: {
      rows: ["gauge", "gauge-standard", "gauge-gap"],
      state: { lengths: 0, hands: 0, gauge: 1 },
    },
  };
}
