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

/** A journey as a calendar: a cell for each of its days, a week in a row. */
interface Calendar {
  id: string;
  way: string;
  days: { cell: Corners; look: "sure" | "up-to"; number: Words }[];
  said: Words[];
}

export interface Model {
  calendars: Calendar[];
  /** The days that only the longer way takes, as outlines after those of the shorter one. */
  spared: string;
}

/** The two quotes of one forwarder: by which way, and the row of the whole journey. */
export const QUOTES = [
  { key: "north", row: "time-xian-malaszewicze", ink: "as-north" },
  { key: "route", row: "time-xian-constanta", ink: "as-corridor" },
] as const;

const WEEK = 7;

/** Down from the top of the plot: feet of words, and the first week; and how large a day is. */
const SIZES = {
  wide: {
    between: 48,
    gap: 4,
    amount: 62,
    way: 96,
    to: 120,
    top: 136,
    high: 82,
    digit: [8, 22, 20],
  },
  narrow: {
    between: 18,
    gap: 2,
    amount: 27,
    way: 45,
    to: 61.5,
    top: 69,
    high: 35,
    digit: [3, 13.5, 13],
  },
} as const;

/** Lays two journeys beside each other as calendars, with cells of one size. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const left = margin[frame.name];
  const calendars = QUOTES.map((_, i) => calendar(context, i));
  const [short, long] = calendars as [Calendar, Calendar];
  const aside = long.days[0]!.cell[0] - left;
  return {
    calendars,
    spared: long.days
      .slice(short.days.length)
      .map(({ cell: [x, y, w, h] }) => `M${round(x - aside)},${y}h${w}v${h}h${-w}z`)
      .join(""),
  };
}

/** How wide a calendar is. */
const across = ({ frame }: SceneContext): number =>
  (frame.width - 2 * margin[frame.name] - SIZES[frame.name].between) / 2;

function calendar(context: SceneContext, nth: number): Calendar {
  const { frame, data, say, number } = context;
  const { between, gap, high, top, digit, ...down } = SIZES[frame.name];
  const { key, row, ink } = QUOTES[nth]!;
  const { value: few, value_to: most = few } = data.figure(row);
  const left = round(margin[frame.name] + nth * (across(context) + between));
  const wide = (across(context) + gap) / WEEK;
  const over = frame.plot.y + top;
  const line = (name: string, y: number, text: string, look: string): Words => {
    return { key: name, at: [left, round(frame.plot.y + y)], text, look };
  };
  const cell = (i: number): Point => [left + (i % WEEK) * wide, over + Math.floor(i / WEEK) * high];
  const inCell = (i: number, line: number): Point => {
    const [x, y] = cell(i);
    return [round(x + digit[0]), round(y + digit[1] + line * digit[2])];
  };
  return {
    id: row,
    way: key,
    days: Array.from({ length: Math.round(most) }, (_, i) => {
      const [x, y] = cell(i);
      const look = i < few ? "sure" : "up-to";
      return {
        cell: [round(x), round(y), round(wide - gap), high - gap],
        look,
        number: {
          key: `number-${i}`,
          // After the fewest days each says that it may be the last.
          at: inCell(i, i < few ? 0 : 1),
          text: number(i + 1),
          look: `tick day-number ${look}`,
        },
      };
    }),
    said: [
      line("amount", down.amount, say(`amounts.${key}`), `hero ${ink}`),
      line("way", down.way, say(`ways.${key}`), `value ${ink}`),
      ...Array.from({ length: Math.round(most) - few }, (_, i) => ({
        ...{ key: `or-${i}`, at: inCell(few + i, 0), text: say("or"), look: "tick day-number" },
      })),
      line("to", down.to, say(`ends.${key}`), "value"),
    ],
  };
}
