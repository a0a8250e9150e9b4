import type { Step } from "../../engine/scene/scene";
import { OTHERS, QUOTES } from "./accounts";

/** The picture has one state, so nothing decides it. */
export type State = Record<never, number>;

/** One state: the quotes of one forwarder from one start, and the other clocks under them. */
export const steps = (): Record<string, Step<State>> => ({
  europe: {
    rows: [
      ...[...QUOTES, ...OTHERS].map(({ row }) => row),
      ...OTHERS.flatMap(({ stops }) => stops.map(({ row }) => row)),
    ],
    state: {},
  },
});
