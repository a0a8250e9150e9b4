import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";
import { LESS } from "./second";

/** What decides the picture of the columns. */
export interface State {
  /** How much is shown of all years, of the record year alone, and of the pipe, 0 to 1. */
  others: number;
  second: number;
  flow: number;
}

/** Three states: the record among its years, as two have counted it, and beside a pipeline. */
export function steps({ id, ids, pipe }: Model): Record<string, Step<State>> {
  const none = { others: 0, second: 0, flow: 0 };
  return {
    record: {
      rows: [...ids, "metals-turn", "fall-2025"],
      state: { ...none, others: 1 },
    },
    counts: {
      rows: [id, LESS, "titr-volume-2024-ktz", "counts-apart-2024"],
      state: { ...none, second: 1 },
    },
    beside: {
      rows: [id, pipe.id, "pipe-over-road"],
      state: { ...none, second: 1, flow: 1 },
    },
  };
}
