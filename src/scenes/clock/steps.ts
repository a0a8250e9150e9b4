import type { Step } from "../../engine/scene/scene";
import { OTHERS, QUOTES, STOPS } from "./accounts";

/** The picture has one state, so nothing decides it. */
export type State = Record<never, number>;

/** One state: the quotes of one forwarder as calendars, and the other clocks in words. */
export const steps = (): Record<string, Step<State>> => ({
  europe: { rows: [...[...QUOTES, ...OTHERS].map(({ row }) => row), ...STOPS], state: {} },
});
