import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: how much of the wagons is shown, 0 to 1. */
export interface State {
  shown: number;
}

/** One state: what came, within what was promised. */
export const steps = ({ promises, outcome, unit }: Model): Record<string, Step<State>> => ({
  trains: {
    rows: [...promises.map(({ id }) => id), outcome.id],
    params: { unit },
    state: { shown: 1 },
  },
});
