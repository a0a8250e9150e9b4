import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { ESTIMATES, FIRST, LAST } from "./wall";

/** How far the water may sink by an estimate, with its words. */
export interface Estimate {
  id: string;
  y: number;
  /** Where that level meets the bed. */
  to: number;
  /** Where an arrow goes down to it. */
  x: number;
  amount: string;
  at: Point;
  words: string;
  beside: Point;
}

/** The water of the last reading and below it, enlarged, beside all of the fall to the scale it had. */
export interface Forecast {
  year: string;
  /** Of the enlarged part: from where it begins to the wall, its upper and lower edge, and today’s water. */
  left: number;
  right: number;
  top: number;
  foot: number;
  is: number;
  bed: Point[];
  scale: { y: number; label: string }[];
  metre: number;
  now: { words: string; of: string; at: Point; beside: Point };
  estimates: Estimate[];
  /** The fall before: the first water, today’s and the lowest estimate, and what of it is enlarged. */
  small: {
    left: number;
    right: number;
    was: number;
    is: number;
    foot: number;
    metre: number;
    frame: Corners;
    first: string;
    amount: string;
    lower: string;
    person: { x: number; height: number };
    /** The shore on which the person stands; it begins at the deep. */
    ground: Point[];
  };
}

/** How far over today’s water and under the lowest estimate is seen, in metres. */
const BEYOND = { over: 0.17, under: 0.16 };

/** Down to tenths of a metre the wall has strokes, and numbers at halves. */
const STROKE = 0.1;

const FORM = {
  wide: {
    ...{ left: 268, wall: 770, x: [330, 292], gap: 20, words: 14, under: 50 },
    shore: [726, 660],
    small: { right: 208, top: 72, foot: 16, person: 178, shore: [152, 122] },
  },
  narrow: {
    ...{ left: 118, wall: 311, x: [141, 129], gap: 8, words: 5, under: 27 },
    shore: [301, 286],
    small: { right: 98, top: 40, foot: 8, person: 83, shore: [72, 58] },
  },
} as const;

/** Sets both estimates under the water of the last reading. */
export function forecast(context: SceneContext): Forecast {
  const { frame, data, say, date, width } = context;
  const { name, plot } = frame;
  const form = FORM[name];
  const year = date(String(data.constant("caspian-estimate-year")));
  const last = data.value(LAST);
  const lowest = Math.max(...ESTIMATES.map(data.value));
  const [high, low] = [last - BEYOND.over, lowest + BEYOND.under];
  const metre = plot.height / (low - high);
  const y = (depth: number) => round(plot.y + (depth - high) * metre);
  const shoreAt = (depth: number) => {
    const [from, to] = form.shore;
    return round(from + ((to - from) * (depth - last)) / (low - last));
  };
  const now = say("wall.mark", { year: date(data.figure(LAST).as_of.slice(0, 4)), depth: last });
  const base = y(last) - (name === "wide" ? 8 : 5);
  return {
    year,
    ...{ left: form.left, right: form.wall, top: plot.y, foot: plot.y + plot.height, metre },
    is: y(last),
    bed: [
      [shoreAt(low), y(low)],
      [shoreAt(last), y(last)],
      [form.wall, round(y(last) - (name === "wide" ? 14 : 4))],
      [form.wall, y(low)],
    ],
    scale: tenths(high, low).map((depth) => ({
      y: y(depth),
      label: Math.round(depth * 10) % 5 ? "" : say("next.tick", { depth }),
    })),
    now: {
      words: now,
      of: say("wall.part"),
      at: [form.left + (name === "wide" ? 12 : 4), base],
      beside: [form.left + width(now, "value") + (name === "wide" ? 22 : 9), base],
    },
    estimates: ESTIMATES.map((id, i): Estimate => {
      const level = y(data.value(id));
      const x = form.x[i]!;
      return {
        id,
        y: level,
        to: shoreAt(data.value(id)),
        x,
        amount: say(`next.${id}.drop`),
        at: [x + form.gap, level - form.under],
        words: say(`next.${id}.of.${name}`, { year }),
        beside: [x + form.gap, level - form.words],
      };
    }),
    small: small(context, high, low),
  };
}

/** Tenths of a metre between two depths. */
const tenths = (high: number, low: number): number[] => {
  const [first, last] = [Math.ceil(high / STROKE), Math.floor(low / STROKE)];
  return Array.from({ length: last - first + 1 }, (_, i) => round((first + i) * STROKE));
};

/** The fall before, as the picture before had it, and the part of it that is enlarged. */
function small({ frame, data, say, date }: SceneContext, high: number, low: number) {
  const { right, top, foot: under, person, shore } = FORM[frame.name].small;
  const { plot, name } = frame;
  const left = margin[name];
  const [first, foot] = [plot.y + top, plot.y + plot.height - under];
  const metre = (foot - first) / (low - data.value(FIRST));
  const y = (depth: number) => round(first + (depth - data.value(FIRST)) * metre);
  const year = date(data.figure(FIRST).as_of.slice(0, 4));
  return {
    ...{ left, right, metre, foot: y(low), was: y(data.value(FIRST)), is: y(data.value(LAST)) },
    // What is enlarged ends before the person.
    frame: [left - 4, y(high), shore[0] + 4 - left, round(y(low) - y(high))] as Corners,
    first: say("next.first", { year }),
    amount: say("wall.fall"),
    lower: say("wall.lower"),
    person: { x: person, height: round(data.constant("person-height") * metre) },
    ground: [
      [shore[1], y(low)],
      [shore[0], y(data.value(LAST))],
      [right, y(data.value(LAST))],
      [right, y(low)],
    ] as Point[],
  };
}
