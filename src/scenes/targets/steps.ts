import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: how much of the trains is shown, 0 to 1. */
export interface State {
  shown: number;
}

/** One state: as many trains as were hoped for, and those that came. */
export const steps = ({ marks, came, wagons }: Model): Record<string, Step<State>> => ({
  trains: {
    rows: marks.map(({ id }) => id),
    params: { came, wagons },
    state: { shown: 1 },
  },
});
