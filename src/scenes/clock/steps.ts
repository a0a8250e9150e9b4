import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: how much of the timetable is shown, 0 to 1. */
export interface State {
  shown: number;
}

/** One state: all accounts of a journey on one timetable. */
export const steps = ({ journeys }: Model): Record<string, Step<State>> => ({
  europe: {
    rows: journeys.flatMap(({ stops, end }) => [...stops, end]),
    state: { shown: 1 },
  },
});
