import type { Step } from "../../engine/scene/scene";
import { QUOTES } from "./model";

/** The picture has one state, so nothing decides it. */
export type State = Record<never, number>;

/** One state: the quotes of one forwarder from one start. */
export const steps = (): Record<string, Step<State>> => ({
  europe: { rows: QUOTES.map(({ row }) => row), state: {} },
});
