import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** The picture has one state, so nothing decides it. */
export type State = Record<never, number>;

/** One state: how far rails and sea lead, and how long they take. */
export const steps = ({ pieces, whole }: Model): Record<string, Step<State>> => ({
  sea: {
    rows: [...pieces.flatMap(({ far, long }) => [far.id, long.id]), whole.id],
    state: {},
  },
});
