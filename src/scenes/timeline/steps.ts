import type { Step } from "../../engine/scene/scene";
import { LAST, PAPERS, STUDY, WORKS } from "./events";

/** The picture has one state, so nothing decides it. */
export type State = Record<never, number>;

/** One state: the months since Washington. */
export const steps = (): Record<string, Step<State>> => ({
  months: {
    rows: [
      ...PAPERS.map(({ id }) => id),
      STUDY,
      ...WORKS.flatMap(({ from, to }) => [from, to]),
      LAST,
    ],
    params: { papers: PAPERS.length, works: WORKS.length },
    state: {},
  },
});
