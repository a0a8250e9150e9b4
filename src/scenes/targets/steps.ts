import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: how much of the tallies is shown, 0 to 1. */
export interface State {
  shown: number;
}

/** One state: trains promised, in the order of saying, and trains that came. */
export const steps = ({ tallies }: Model): Record<string, Step<State>> => ({
  trains: { rows: tallies.map(({ id }) => id), state: { shown: 1 } },
});
