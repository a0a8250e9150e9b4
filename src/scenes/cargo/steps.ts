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
  /** The slot of the year that is the subject, which stands in colour; -1 for none. */
  subject: number;
  /** How much of each part is shown, from 0 to 1. */
  dip: number;
  record: number;
  second: number;
  promises: number;
  plans: number;
  beside: number;
}

const quiet = { dip: 0, record: 0, second: 0, promises: 0, plans: 0, beside: 0, subject: -1 };

/** Six states: the small years, the record, the other count, the promise, the fall, the neighbours. */
export const steps = (model: Model, context: SceneContext): Record<string, Step<State>> => ({
  ...growth(model, context),
  ...beyond(model, context),
});

/** What several states show alike. */
function shared({ columns, record }: Model, { number }: SceneContext) {
  const ids = (from: number, to: number) => columns.slice(from, to).map(({ id }) => id);
  const highest = (all: readonly { tonnes: number }[]) =>
    Math.max(...all.map(({ tonnes }) => tonnes));
  /** A scale whose rules are `step` apart, up to the first that is not under `most`. */
  const scale = (most: number, step: number, room = 1) => {
    const count = Math.ceil(most / step);
    const rules = Array.from({ length: count + 1 }, (_, i) => i * step);
    return {
      ceiling: count * step * room,
      rules: rules.map((at) => ({ at, label: number(at) })),
    };
  };
  const whole = { ...scale(highest(columns), 1), span: 7, named: 7, years: record + 1 };
  return { ids, highest, scale, whole };
}

/** The counts themselves. */
function growth(model: Model, context: SceneContext): Record<string, Step<State>> {
  const { columns, record } = model;
  const { ids, highest, scale, whole } = shared(model, context);
  const small = columns.slice(0, 3);
  return {
    small: {
      rows: ids(0, 3),
      state: { ...quiet, ...scale(highest(small), 0.5, 1.1), span: 5, named: 3, years: 3, dip: 1 },
    },
    record: {
      rows: [...ids(0, record + 1), "growth-since-2020", "growth-since-2021"],
      state: { ...quiet, ...whole, subject: record, record: 1 },
    },
    counts: {
      rows: [
        ...ids(0, record + 1),
        "growth-2024",
        "titr-volume-2024-association",
        "titr-volume-2024-ktz",
        "growth-2024-association",
      ],
      state: { ...quiet, ...whole, subject: record, second: 1 },
    },
  };
}

/** The counts beside what was promised, planned, and what else is carried. */
function beyond(model: Model, context: SceneContext): Record<string, Step<State>> {
  const { columns, record, promises, plans, neighbours } = model;
  const { ids, highest, scale } = shared(model, context);
  const untilRecord = columns.slice(0, record + 1);
  return {
    promise: {
      rows: [...ids(0, record + 1), ...promises.map(({ id }) => id)],
      params: { promises: promises.length },
      state: {
        ...quiet,
        ...scale(highest([...untilRecord, ...promises]), 2, 1.1),
        span: 14,
        named: 12,
        years: record + 1,
        subject: record,
        promises: 1,
      },
    },
    fell: {
      rows: [...ids(0, columns.length), ...plans.map(({ id }) => id), "fall-2025"],
      state: {
        ...quiet,
        ...scale(highest([...columns, ...plans]), 1),
        span: 8,
        named: 8,
        years: columns.length,
        subject: columns.length - 1,
        plans: 1,
      },
    },
    beside: {
      rows: [...ids(0, columns.length), ...neighbours.map(({ id }) => id), "pipe-over-road"],
      state: {
        ...quiet,
        ...scale(highest(neighbours), 100),
        span: 13,
        named: 0,
        years: columns.length,
        subject: record,
        beside: 1,
      },
    },
  };
}
