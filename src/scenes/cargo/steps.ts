import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the columns. */
export interface State {
  /** The first slot between the edges, and how many fit. */
  from: number;
  span: number;
  /** How much is shown of the other years, of the second count, and of the pipe, 0 to 1. */
  others: number;
  second: number;
  flow: number;
}

/** Three states: the record among its years, the other count beside it, and a pipeline. */
export function steps({ columns, record, second, pipe }: Model): Record<string, Step<State>> {
  const ids = columns.map(({ id }) => id);
  // Two columns, and room for the bracket right of them.
  const near = { from: record - 0.05, span: 2.7, others: 0, second: 0, flow: 0 };
  return {
    record: {
      rows: [...ids, "metals-turn"],
      state: { ...near, from: 0, span: columns.length, others: 1 },
    },
    counts: {
      rows: [ids[record]!, second.id, "titr-volume-2024-ktz", "counts-apart-2024"],
      state: { ...near, second: 1 },
    },
    beside: {
      rows: [ids[record]!, pipe.id, "pipe-over-road"],
      state: { ...near, flow: 1 },
    },
  };
}
