import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";

/** A line of words at a place, in a class. */
interface Words {
  key: string;
  at: Point;
  text: string;
  look: string;
}

/** A journey in the calendar: a bar along each of its weeks, and a flag on each day that may be its last. */
interface Journey {
  id: string;
  way: string;
  /** To the fewest days. */
  sure: Corners[];
  /** From there to the most. */
  maybe: Corners[];
  flags: string;
  said: Words[];
}

export interface Model {
  journeys: Journey[];
  /** The cells of the days, a week in a row. */
  cells: string;
  days: Words[];
  /** From one strip of the hatching to the next. */
  strips: number;
}

/** The two quotes of one forwarder: by which way, and the row of the whole journey. */
export const QUOTES = [
  { key: "north", row: "time-xian-malaszewicze", ink: "as-north" },
  { key: "route", row: "time-xian-constanta", ink: "as-corridor" },
] as const;

const WEEK = 7;

/**
 * Down from the top of the plot: feet of words, and the first week. A day: how high, and the gap to
 * the next week; its number; and the bars in it: where the first begins, how high, and a gap.
 */
const SIZES = {
  wide: {
    amount: 62,
    way: 96,
    to: 120,
    top: 138,
    high: 80,
    gap: 5,
    digit: [9, 21],
    bar: [29, 24, 3],
    strips: 8,
    flag: [39, 5.5, 21],
  },
  narrow: {
    amount: 24,
    way: 42,
    to: 58,
    top: 69,
    high: 34,
    gap: 2,
    digit: [3, 12.5],
    bar: [15.5, 9, 0.5],
    strips: 4,
    flag: [25, 3, 11],
  },
} as const;

/** Lays both journeys into one calendar, as long as the longer one. */
export function model(context: SceneContext): Model {
  const { frame, data, number } = context;
  const { high, digit, strips } = SIZES[frame.name];
  const { cell, wide } = grid(context);
  const most = Math.max(...QUOTES.map(({ row }) => data.figure(row).value_to ?? 0));
  const all = Array.from({ length: Math.round(most) }, (_, i) => cell(i));
  return {
    journeys: QUOTES.map((_, i) => journey(context, i)),
    cells: all.map(([x, y]) => `M${x},${y}h${wide}v${high}h${-wide}z`).join(""),
    days: all.map(([x, y], i) => ({
      key: `number-${i}`,
      at: [round(x + digit[0]), round(y + digit[1])],
      text: number(i + 1),
      look: "tick day-number",
    })),
    strips,
  };
}

/** Where days are, and how wide each is. */
function grid({ frame }: SceneContext) {
  const { gap, high, top } = SIZES[frame.name];
  const left = margin[frame.name];
  const wide = round((frame.width - 2 * left) / WEEK, 2);
  const cell = (i: number): Point => [
    round(left + (i % WEEK) * wide),
    round(frame.plot.y + top + Math.floor(i / WEEK) * (high + gap)),
  ];
  return { cell, wide };
}

function journey(context: SceneContext, nth: number): Journey {
  const { frame, data, say } = context;
  const { amount, way, to, bar, flag } = SIZES[frame.name];
  const { key, row, ink } = QUOTES[nth]!;
  const { value: few, value_to: most = few } = data.figure(row);
  const { cell, wide } = grid(context);
  const [down, high, apart] = bar;
  const low = nth * (high + apart);
  // A bar for each week from one day to another.
  const bars = (from: number, end: number): Corners[] => {
    const each: Corners[] = [];
    for (let i = from; i < end; i += WEEK - (i % WEEK)) {
      const [x, y] = cell(i);
      const days = Math.min(end - i, WEEK - (i % WEEK));
      each.push([x, round(y + down + low), round(days * wide), high]);
    }
    return each;
  };
  const last = Array.from({ length: Math.round(most) - few + 1 }, (_, i) => cell(few + i - 1));
  const [across, rise, tall] = flag;
  const left = margin[frame.name] + (nth * (frame.width - 2 * margin[frame.name])) / 2;
  const line = (name: string, y: number, text: string, look: string): Words => {
    return { key: name, at: [round(left), round(frame.plot.y + y)], text, look };
  };
  return {
    ...{ id: row, way: key, sure: bars(0, few), maybe: bars(few, Math.round(most)) },
    flags: last
      .map(
        ([x, y]) =>
          `M${round(x + across)},${round(y + down + low)}v${round(-tall - low)}l${3 * rise},${rise}l${-3 * rise},${rise}`,
      )
      .join(""),
    said: [
      line("amount", amount, say(`amounts.${key}`), `hero ${ink}`),
      line("way", way, say(`ways.${key}`), `value ${ink}`),
      line("to", to, say(`ends.${key}`), "value"),
    ],
  };
}
