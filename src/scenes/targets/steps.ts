import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: how much of the trains is shown, 0 to 1. */
export interface State {
  shown: number;
}

/** One state: three promises and what came, by date. */
export const steps = ({ trains }: Model): Record<string, Step<State>> => ({
  trains: {
    rows: trains.map(({ id }) => id),
    state: { shown: 1 },
  },
});
