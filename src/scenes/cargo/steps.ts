import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the columns. */
export interface State {
  /** How much is shown of the other years, of the year as strokes, and of the pipe, 0 to 1. */
  others: number;
  second: number;
  flow: number;
}

/** Three states: the record among its years, as two have counted it, and beside a pipeline. */
export function steps({ columns, record, tally, pipe }: Model): Record<string, Step<State>> {
  const ids = columns.map(({ id }) => id);
  const none = { others: 0, second: 0, flow: 0 };
  return {
    record: {
      rows: [...ids, "metals-turn"],
      state: { ...none, others: 1 },
    },
    counts: {
      rows: [...tally.pages.map(({ id }) => id), "titr-volume-2024-ktz", "counts-apart-2024"],
      params: { unit: tally.tonnes },
      state: { ...none, second: 1 },
    },
    beside: {
      rows: [ids[record]!, pipe.id, "pipe-over-road"],
      state: { ...none, flow: 1 },
    },
  };
}
