import type { SceneContext } from "../../engine/scene/context";
import { counts, dayOf, point, target, yearOf } from "./points";
import type { Places, Point } from "./points";
import { highest, scale, type Subject } from "./subjects";

/** Expectations of one number, in the order of saying. */
const TRAINS: Readonly<Record<string, Places>> = {
  "target-trains-600": { wide: [0, 26, "middle", 170], narrow: [0, 20, "middle", 66] },
  "target-trains-1000": { wide: [16, 5, "start", 170], narrow: [10, 4, "start", 130] },
  "target-trains-400": { wide: [-14, 18, "end", 170], narrow: [-10, 14, "end", 66] },
};

/** Trains from China, each promise on the day it was said. */
export function trains(context: SceneContext): Subject {
  const promised = Object.entries(TRAINS)
    .map(([id, places]) => point(context, { id, time: dayOf(target(context, id).said), places }))
    .toSorted((a, b) => a.time - b.time);
  const ran = point(context, {
    id: "trains-2025-ady",
    time: dayOf(context.data.figure("trains-2025-ady").as_of),
    places: { wide: [0, 28, "middle", 200], narrow: [-4, 22, "end", 200] },
  });
  return {
    id: "trains",
    ...scale(context, highest(...promised, ran), 250, 1.15),
    promises: promised,
    slide: true,
    outcomes: [ran],
    joined: 0,
    same: [],
  };
}

/** Tonnes in a million, the unit of the railway’s scale. */
const MILLION = 1_000_000;

/** The railway from Baku to Kars: promised, possible, carried, in million tonnes a year. */
export function railway(context: SceneContext): Subject {
  const { data, print, lines } = context;
  const [opened, rebuilt] = [
    dayOf(data.dated("btk-opened").date),
    dayOf(data.dated("btk-rebuilt").date),
  ];
  const promised = [
    point(context, {
      id: "btk-promise-6-5",
      time: opened,
      places: { wide: [18, 6, "start", 260], narrow: [11, 4, "start", 120] },
    }),
    point(context, {
      id: "btk-capacity-5",
      time: rebuilt,
      places: { wide: [0, -36, "middle", 180], narrow: [0, -27, "middle", 76] },
    }),
  ];
  return {
    id: "railway",
    ceiling: highest(...promised) * 1.1,
    rules: ["btk-limit", "btk-capacity-5"].map((id) => ({
      amount: data.value(id),
      label: print(id, "amount"),
    })),
    promises: promised,
    ...carried(context),
    joined: 0,
    same: [],
    limit: {
      from: opened,
      to: rebuilt,
      amount: data.value("btk-limit"),
      words: lines("labels.limit", { measure: 300 }),
    },
  };
}

/** How many months a count covers. */
const MONTHS = { whole: 12, "ten-months": 10, "nine-months": 9, "half-year": 6 } as const;

/** What the railway carried: whole years, and beside them a count of a part of a year. */
function carried(context: SceneContext): { outcomes: Point[]; also: Point } {
  const { number } = context;
  const tonnes = counts(context, ({ series }) => series === "btk-tonnes");
  const whole = tonnes.filter(({ period_to }) => period_to === "whole");
  const part = tonnes.find(({ period_to }) => period_to !== "whole")!;
  const over: Places = { wide: [0, -14, "middle", 200], narrow: [0, -9, "middle", 200] };
  const left: Places = { wide: [-14, 6, "end", 200], narrow: [-9, 5, "end", 200] };
  return {
    outcomes: whole.map(({ id, as_of, value }, i) =>
      point(context, {
        id,
        time: yearOf(as_of),
        places: i === whole.length - 1 ? left : over,
        text: number(value / MILLION),
        per: MILLION,
      }),
    ),
    also: point(context, {
      id: part.id,
      time: yearOf(part.as_of),
      places: { wide: [14, 2, "start", 300], narrow: [9, 1, "start", 300] },
      params: { amount: part.value / MILLION, months: MONTHS[part.period_to] },
      per: MILLION,
    }),
  };
}

/** How many months the count covers that stands beside the yearly ones. */
export const monthsOf = ({ data }: SceneContext, id: string): number =>
  MONTHS[data.series.rows.find((row) => row.id === id)!.period_to];
