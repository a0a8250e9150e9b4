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
  papers: number;
}

/** Three views of one line: all of it folded into rows, where it breaks, and the years without it. */
export function steps({ band, events, span }: Model): Record<string, Step<State>> {
  const rows = (name: string) =>
    events.filter(({ group }) => group === name).map(({ id }) => id);
  const none = { fold: 0, line: 0, cut: 0, papers: 0 };
  const years = Math.floor(band.known - band.gone);
  const start = Math.floor(band.stopped) - 0.5;
  const war = Math.floor(events.find(({ id }) => id === "war-2020")!.time);
  const near = { from: start, to: start + 6.4, tall: 1.4 };
  return {
    line: {
      rows: [
        "line-opened-1941",
        "armenia-rail-1989",
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
      rows: [...rows("cut"), "line-opened-1941", "az-border-closed", "tr-border-closed"],
      state: { ...none, ...near, cut: 1 },
    },
    papers: {
      rows: [...rows("papers"), "meghri-last-train"],
      params: { years },
      state: { ...none, from: war - 0.3, to: war + 6.9, tall: 0.7, papers: 1 },
    },
  };
}
