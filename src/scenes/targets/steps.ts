import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: how much of the bars is shown, 0 to 1. */
export interface State {
  shown: number;
}

/** One state: what was promised, in the order of time, and what came. */
export const steps = ({ bars }: Model): Record<string, Step<State>> => ({
  trains: { rows: bars.map(({ id }) => id), state: { shown: 1 } },
});
