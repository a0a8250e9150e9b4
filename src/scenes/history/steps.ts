import type { Step } from "../../engine/scene/scene";
import { yearsSince, type Model } from "./model";

/** What decides the picture of the line in time. */
export interface State {
  /** 1 in rows of ten years, 0 as one band. */
  fold: number;
  /** How much of the words of each part is shown, from 0 to 1. */
  line: number;
  cut: number;
}

/** Two views of one line: all of it folded into rows, and where it breaks. */
export function steps({ band, events, span, sleepers }: Model): Record<string, Step<State>> {
  const none = { fold: 0, line: 0, cut: 0 };
  const years = yearsSince(band);
  return {
    line: {
      rows: [
        "line-opened-1941",
        "blockade-1989",
        "meghri-last-train",
        "tl-2020-11-09",
        "meghri-track-gone",
        "link-initialled",
      ],
      params: { years, row: span },
      state: { ...none, fold: 1, line: 1 },
    },
    cut: {
      rows: [
        ...events.map(({ id }) => id),
        "line-opened-1941",
        "az-border-closed",
        "tr-border-closed",
      ],
      params: { months: 12 / sleepers },
      state: { ...none, cut: 1 },
    },
  };
}
