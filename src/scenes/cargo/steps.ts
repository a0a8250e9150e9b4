import type { SceneContext } from "../../engine/scene/context";
import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the columns. */
export interface State {
  /** Million tonnes at the top of the picture. */
  ceiling: number;
  /** Rules, in million tonnes, with what stands at them. */
  rules: { at: number; label: string }[];
  /** The first slot between the edges, and how many fit. */
  from: number;
  span: number;
  /** How much is shown of the other years, of the second count, and of the bands, 0 to 1. */
  others: number;
  second: number;
  flow: number;
}

/** Three states: the record among its years, the other count on its column, and a pipeline. */
export function steps(model: Model, { number }: SceneContext): Record<string, Step<State>> {
  const { columns, record, second, bands } = model;
  const ids = columns.map(({ id }) => id);
  const ceiling = Math.ceil(Math.max(...columns.map(({ tonnes }) => tonnes)));
  const rules = Array.from({ length: ceiling + 1 }, (_, at) => ({ at, label: number(at) }));
  const near = { ceiling, rules, from: record - 1, span: 3, others: 1, second: 0, flow: 0 };
  return {
    record: {
      rows: [...ids, "metals-turn"],
      state: { ...near, from: 0, span: columns.length },
    },
    counts: {
      rows: [...ids.slice(record - 1), second.id, "titr-volume-2024-ktz", "counts-apart-2024"],
      state: { ...near, second: 1 },
    },
    beside: {
      rows: [ids[record]!, bands.pipe.id, "pipe-over-road"],
      state: { ...near, others: 0, flow: 1 },
    },
  };
}
