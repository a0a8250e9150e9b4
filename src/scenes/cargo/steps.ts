import type { SceneContext } from "../../engine/scene/context";
import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the columns. */
export interface State {
  /** Million tonnes at the top of the picture. */
  ceiling: number;
  /** Rules, in million tonnes, with what stands at them. */
  rules: { at: number; label: string }[];
  /** How many years fit between the edges. */
  span: number;
  /** How many columns of the ministry's count stand, from the first year. */
  years: number;
  /** How many years the axis names. */
  named: number;
  /** The slot of the year that is the subject, which stands in colour. */
  subject: number;
  /** How much of each part is shown, from 0 to 1. */
  second: number;
  beside: number;
}

/** A scale whose rules are `step` apart, up to the first that is not under `most`. */
function scale({ number }: SceneContext, most: number, step: number) {
  const count = Math.ceil(most / step);
  const rules = Array.from({ length: count + 1 }, (_, i) => i * step);
  return { ceiling: count * step, rules: rules.map((at) => ({ at, label: number(at) })) };
}

/** Three states: the record, the other count of its year, and the neighbours. */
export function steps(model: Model, context: SceneContext): Record<string, Step<State>> {
  const { columns, record, second, neighbours } = model;
  const ids = columns.map(({ id }) => id);
  const highest = Math.max(...columns.map(({ tonnes }) => tonnes));
  const whole = {
    ...scale(context, highest, 1),
    span: columns.length,
    named: columns.length,
    years: columns.length,
    subject: record,
    second: 0,
    beside: 0,
  };
  return {
    record: { rows: ids, state: whole },
    counts: {
      rows: [...ids, "growth-2024", second.id, "titr-volume-2024-ktz", "growth-2024-association"],
      state: { ...whole, second: 1 },
    },
    beside: {
      rows: [...ids, ...neighbours.map(({ id }) => id), "pipe-over-road"],
      state: {
        ...whole,
        ...scale(context, Math.max(...neighbours.map(({ tonnes }) => tonnes)), 100),
        span: 13,
        named: 0,
        beside: 1,
      },
    },
  };
}
