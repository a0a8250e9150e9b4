import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** The picture has one state, so nothing decides it. */
export type State = Record<never, number>;

/** One state: all accounts of a journey, as bands of days. */
export const steps = ({ journeys }: Model): Record<string, Step<State>> => ({
  europe: {
    rows: journeys.flatMap(({ id, stops }) => [...stops.map(({ row }) => row), id]),
    state: {},
  },
});
