import type { Step } from "../../engine/scene/scene";
import { CAME, PROMISES } from "./model";

/** The picture has one state, so nothing decides it. */
export type State = Record<never, number>;

/** One state: what was promised, and what came. */
export const steps = (): Record<string, Step<State>> => ({
  trains: { rows: [...PROMISES, CAME], state: {} },
});
