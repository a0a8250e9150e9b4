import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the line in time. */
export interface State {
  /** 1 in rows of ten years, 0 as one band. */
  fold: number;
  /** Years at the left and the right edge of the band. */
  from: number;
  to: number;
  /** How many times its usual height the band is. */
  tall: number;
  /** How much of the words of each part is shown, from 0 to 1. */
  line: number;
  cut: number;
}

/** Two views of one line: all of it folded into rows, and where it breaks. */
export function steps({ band, events, span }: Model): Record<string, Step<State>> {
  const none = { fold: 0, line: 0, cut: 0 };
  const years = Math.floor(band.known - band.gone);
  const start = Math.floor(band.stopped) - 0.5;
  const near = { from: start, to: start + 6.5, tall: 1.4 };
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
      state: { ...none, ...near, fold: 1, line: 1 },
    },
    cut: {
      rows: [
        ...events.map(({ id }) => id),
        "line-opened-1941",
        "az-border-closed",
        "tr-border-closed",
      ],
      state: { ...none, ...near, cut: 1 },
    },
  };
}
