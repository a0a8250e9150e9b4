import type { Step } from "../../engine/scene/scene";
import { LAST, PAPERS, SECTIONS, STUDY } from "./events";

/** The picture has one state, so nothing decides it. */
export type State = Record<never, number>;

/** One state: the months since Washington. */
export const steps = (): Record<string, Step<State>> => {
  const works = SECTIONS.flatMap((one) => (one.works ? [one.works] : []));
  return {
    months: {
      rows: [...PAPERS, STUDY, ...works.flatMap(({ from, to }) => [from, to]), LAST],
      params: { papers: PAPERS.length },
      state: {},
    },
  };
};
