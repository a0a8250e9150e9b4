import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: how much of the gauges is shown, from 0 to 1. */
export interface State {
  gauge: number;
}

/** Two states: the way with its handovers, and the two gauges. */
export function steps({ rest, stops }: Model): Record<string, Step<State>> {
  return {
    hands: {
      rows: [
        "rails-altynkol-aktau",
        "middle-sea",
        "gauge",
        "gauge-standard",
        "georgia-to-border",
        "gauge-narrow-georgia",
      ],
      params: { rest, stops: stops.length },
      state: { gauge: 0 },
    },
    gauge: {
      rows: ["gauge", "gauge-standard", "gauge-gap"],
      state: { gauge: 1 },
    },
  };
}
