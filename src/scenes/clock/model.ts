import { leading } from "../../engine/scene/layout";
import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { hatch, type Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";

/** A line of words at a place, in a class. */
interface Words {
  key: string;
  at: Point;
  text: string;
  look: string;
}

/** A journey as days in rows, from its start at the right. */
interface Journey {
  id: string;
  way: string;
  /** To the fewest days: rows, a dash for each day. */
  sure: string;
  /** From there to the most: hatched days. */
  maybe: string;
  said: Words[];
}

export interface Model {
  journeys: Journey[];
  /** How high a day is, and the dashes of a row. */
  high: number;
  dashes: string;
}

/** The two quotes of one forwarder: by which way, and the row of the whole journey. */
export const QUOTES = [
  { key: "north", row: "time-xian-malaszewicze", ink: "as-north" },
  { key: "route", row: "time-xian-constanta", ink: "as-corridor" },
] as const;

/** Days of a row: as many as the first journey, the shorter, takes at most. */
const perRow = ({ data }: SceneContext): number => {
  const { value, value_to = value } = data.figure(QUOTES[0].row);
  return value_to;
};

/**
 * Down from the top of the plot to the days of each journey; a day, the room between two, and from
 * row to row; words over and under the days; room beside words; a number in a day; and the hatching.
 */
const SIZES = {
  wide: {
    ...{ tops: [82, 303], high: 78, gap: 4, over: 14, under: 25, beside: 14 },
    ...{ pad: 16, digit: 8, strips: 9, lines: [30, 56] },
  },
  narrow: {
    ...{ tops: [35, 129], high: 33, gap: 2, over: 6, under: 16, beside: 6 },
    ...{ pad: 6, digit: 4.5, strips: 5, lines: [13, 28.5] },
  },
} as const;

/** Lays both journeys as days in rows. */
export function model(context: SceneContext): Model {
  const { gap, high } = SIZES[context.frame.name];
  return {
    journeys: QUOTES.map((_, i) => journey(context, i)),
    ...{ high, dashes: `${days(context, 0).wide} ${gap}` },
  };
}

/** How wide a day is, and the corners of each day of a journey: from the right, row under row. */
function days(context: SceneContext, nth: number) {
  const { frame } = context;
  const { gap, high, tops } = SIZES[frame.name];
  const row = perRow(context);
  const right = frame.width - margin[frame.name];
  const pitch = (right - margin[frame.name] + gap) / row;
  const wide = round(pitch - gap, 2);
  const day = (day: number): Corners => {
    const [down, place] = [Math.floor(day / row), day % row];
    const y = frame.plot.y + tops[nth]! + down * (high + gap);
    return [round(right - place * pitch - wide, 2), round(y, 2), wide, high];
  };
  return { wide, day };
}

function journey(context: SceneContext, nth: number): Journey {
  const { data, frame } = context;
  const { row: id, key: way } = QUOTES[nth]!;
  const { high, gap, strips } = SIZES[frame.name];
  const { value: few, value_to: most = few } = data.figure(id);
  const { wide, day } = days(context, nth);
  const row = perRow(context);
  const sure = Array.from({ length: Math.ceil(few / row) }, (_, down) => {
    const [x, y] = day(down * row);
    const long = Math.min(few - down * row, row) * (wide + gap) - gap;
    return `M${round(x + wide, 2)},${y + high / 2}h${round(-long, 2)}`;
  });
  const maybe = Array.from({ length: most - few }, (_, i) => {
    const [x, y] = day(few + i);
    // Its outline lies inside.
    const inner: Corners = [x + 1, y + 1, wide - 2, high - 2];
    const { d } = hatch("strips", inner, strips).attrs;
    return `M${inner[0]},${inner[1]}h${inner[2]}v${inner[3]}h${-inner[2]}z${d}`;
  });
  return {
    ...{ id, way, sure: sure.join(""), maybe: maybe.join("") },
    said: [...amount(context, nth), ...ends(context, nth, most), ...numbers(context, nth, few)],
  };
}

/** Over the days how many they are, and by which way; at the right where they begin. */
function amount(context: SceneContext, nth: number): Words[] {
  const { frame, say, width } = context;
  const { over, beside } = SIZES[frame.name];
  const { key, ink } = QUOTES[nth]!;
  const [x, y] = [margin[frame.name], round(days(context, nth).day(0)[1] - over)];
  const text = say(`amounts.${key}`);
  const aside = round(x + width(text, "hero long-days") + beside);
  return [
    { key: "amount", at: [x, y], text, look: `hero long-days ${ink}` },
    { key: "way", at: [aside, y], text: say(`ways.${key}`), look: `value long-way ${ink}` },
    {
      ...{ key: "start", at: [frame.width - x, y], text: say("start") },
      look: "value end",
    },
  ];
}

/** Where it ends: under its last day, or beside it and there what hatching is. */
function ends(context: SceneContext, nth: number, most: number): Words[] {
  const { frame, say, lines: broken } = context;
  const { under, pad, lines } = SIZES[frame.name];
  const { key, ink } = QUOTES[nth]!;
  const [x, y, , high] = days(context, nth).day(most - 1);
  const to = say(`ends.${key}`);
  if (most % perRow(context) === 0)
    return [{ key: "to", at: [x, round(y + high + under)], text: to, look: `value ${ink}` }];
  const at = (down: number): Point => [round(x - pad), round(y + down)];
  const hatched = broken("hatched", { measure: x - pad - margin[frame.name], look: "note" });
  return [
    { key: "to", at: at(lines[0]!), text: to, look: `value end ${ink}` },
    ...hatched.map((text, i): Words => {
      const down = lines[1]! + i * leading(frame);
      return { key: `hatched-${i}`, at: at(down), text, look: "note end" };
    }),
  ];
}

/** In the first day, in the last of each full row, and in the last sure day their numbers. */
function numbers(context: SceneContext, nth: number, few: number): Words[] {
  const { digit } = SIZES[context.frame.name];
  const row = perRow(context);
  const full = Array.from({ length: Math.floor(few / row) }, (_, i) => (i + 1) * row);
  return [1, ...full, few].map((day): Words => {
    const [x, y, wide, high] = days(context, nth).day(day - 1);
    const at: Point = [round(x + wide / 2), round(y + high / 2 + digit)];
    return { key: `day-${day}`, at, text: context.number(day), look: "value in-ribbon middle" };
  });
}
