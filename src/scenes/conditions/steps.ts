import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the three ladders: treaty, right to build, money. */
export interface State {
  /** Relative widths of the ladders. */
  widths: [number, number, number];
  /** How much of each ladder's whole words is shown, and of its short ones. */
  whole: [number, number, number];
  brief: number;
}

type Rung = Model["ladders"][0]["rungs"][0];

/** Four states: each ladder by itself, and all three. */
export function steps({ ladders }: Model): Record<string, Step<State>> {
  const rungs = ladders.flatMap((one) => one.rungs);
  const rows = [...new Set(rungs.flatMap(({ id }) => id ?? []))];
  const count = (list: readonly Rung[], how: Rung["how"]) =>
    list.filter((rung) => rung.how === how).length;
  const reached = ladders.map((one) => [one.key, count(one.rungs, "reached")] as const);
  return {
    treaty: {
      rows,
      params: { rungs: ladders[0]!.rungs.length },
      state: { widths: [4, 0.7, 0.7], whole: [1, 0, 0], brief: 0 },
    },
    rights: { rows, state: { widths: [0.7, 4, 0.7], whole: [0, 1, 0], brief: 0 } },
    money: { rows, state: { widths: [0.7, 0.7, 4], whole: [0, 0, 1], brief: 0 } },
    all: {
      rows,
      params: {
        ...Object.fromEntries(reached),
        reported: count(rungs, "reported"),
        open: count(rungs, "open"),
        rungs: rungs.length,
      },
      state: { widths: [1, 1, 1], whole: [0, 0, 0], brief: 1 },
    },
  };
}
