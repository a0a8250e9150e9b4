import type { SceneContext } from "../../engine/scene/context";
import type { Step } from "../../engine/scene/scene";
import type { Params } from "../../engine/words";
import type { Model } from "./model";
import { monthsOf } from "./railways";
import { tally } from "./route";
import type { Subject } from "./subjects";

/** What decides the picture of promises and outcomes. */
export interface State {
  /** The years at the left and right edge. */
  from: number;
  to: number;
  /** The years the axis names. */
  years: { year: number; label: string }[];
  /** How much of each subject is shown, 0 to 1. */
  shown: Record<Subject["id"] | "dates", number>;
}

const none = { boxes: 0, tonnes: 0, trains: 0, railway: 0, dates: 0 };

/** Room in years before the first mark and after the last, and whether the axis names years. */
type Room = readonly [before: number, after: number, named: boolean];

/** The years that some marks take, with room; the axis names the even ones. */
function span(times: readonly number[], [before, after, named]: Room, { date }: SceneContext) {
  const round = (time: number) => Math.round(time * 10) / 10;
  const from = round(Math.min(...times) - before);
  const to = round(Math.max(...times) + after);
  const all = Array.from({ length: Math.ceil(to - from) + 1 }, (_, i) => Math.floor(from) + i);
  const even = all.filter((year) => year % 2 === 0 && year + 0.5 >= from && year + 0.5 <= to);
  return {
    from,
    to,
    years: named ? even.map((year) => ({ year, label: date(String(year)) })) : [],
  };
}

/** Five states: boxes, tonnes, trains, one railway, and two dates that moved. */
export function steps(model: Model, context: SceneContext): Record<string, Step<State>> {
  const dues = model.hops.flatMap((hop) => hop.dues);
  const subject = (id: Subject["id"], room: Room, rows: string[] = [], params: Params = {}) => {
    const { promises, outcomes, also } = model.subjects.find((one) => one.id === id)!;
    const points = [...promises, ...outcomes, ...(also ? [also] : [])];
    const times = points.map(({ time }) => time);
    return {
      rows: [...points.map((one) => one.id), ...rows],
      params,
      state: { ...span(times, room, context), shown: { ...none, [id]: 1 } },
    };
  };
  return {
    boxes: subject("boxes", [1.5, 0.9, true]),
    tonnes: subject("tonnes", [0.9, 1.5, true], [], tally(context)),
    trains: subject("trains", [0.23, 0.2, false], ["trains-2025-of-first"]),
    railway: subject(
      "railway",
      [0.83, 2, true],
      ["btk-limit", "btk-opened"],
      carried(model, context),
    ),
    dates: {
      rows: dues.map(({ id }) => id),
      state: {
        ...span(
          dues.map(({ time }) => time),
          [0.9, 0.7, false],
          context,
        ),
        shown: { ...none, dates: 1 },
      },
    },
  };
}

/** What the railway carried, in million tonnes, by the names that its alternative text has. */
function carried({ subjects }: Model, context: SceneContext): Params {
  const { outcomes, also } = subjects.find(({ id }) => id === "railway")!;
  const amounts = outcomes.map(({ id, amount }) => [id.replaceAll("-", "_"), amount] as const);
  return {
    ...Object.fromEntries(amounts.map(([id, amount]) => [`${id}_millions`, amount])),
    ...(also && { months: monthsOf(context, also.id), also: also.amount }),
  };
}
