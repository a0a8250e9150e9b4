import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";

/** A line of words at a place, in a class. */
export interface Said {
  key: string;
  at: Point;
  text: string;
  look: string;
}

/** A piece of the way: how far it leads, how long it takes, and the band from one to the other. */
interface Piece {
  look: "by-sea" | "by-rail";
  far: { id: string; bar: Corners; said: Said[] };
  /** What is derived looks other than what was counted. */
  long: { id: string; look: string; days: Corners[]; said: Said[]; counted: Said[] };
  flow: string;
}

export interface Model {
  /** The sea at left, the rails at right, for west is at left on all maps. */
  pieces: [Piece, Piece];
  whole: { id: string; bracket: Point[]; said: Said[] };
  places: Said[];
  /** The way of the box along the rails, and over the sea. */
  onward: string;
}

/** The rows of the pieces from west to east, and of the whole. */
const SEA = { far: "middle-sea", long: "sea-days", look: "by-sea" } as const;
const RAIL = { far: "rails-altynkol-aktau", long: "time-altynkol-aktau", look: "by-rail" } as const;
const WHOLE = "time-altynkol-baku";

const SIZES = {
  wide: {
    ...{ top: 44, bar: 62, gap: 78, day: 236, figure: 14, apart: 4 },
    ...{ hero: 14, step: 22, tick: 6, hang: 78, inner: 14 },
  },
  narrow: {
    ...{ top: 30, bar: 38, gap: 22, day: 69, figure: 9, apart: 2 },
    ...{ hero: 7, step: 15, tick: 4, hang: 45, inner: 6 },
  },
} as const;

/** Sets the way by length over the way by days, both as long as the picture is wide. */
export function model(context: SceneContext): Model {
  const { frame, say } = context;
  const { top, bar, gap, day, hang, step, tick, inner } = SIZES[frame.name];
  const [left, right] = edges(context);
  const over = frame.plot.y + top;
  const low = over + bar + gap + day + hang + step * 1.3;
  const cut = split(context, SEA.far, RAIL.far);
  // A phone has room for arrows only under the names.
  const wide = frame.name === "wide";
  const inside = round(over + (wide ? bar / 2 + step / 4 : bar * 0.42));
  const place = (key: string, x: number, end = ""): Said => ({
    key,
    at: [round(x), inside],
    text: say(`places.${key}`),
    look: `note in-stretch${end}`,
  });
  const along = (key: string) =>
    wide ? context.width(say(`places.${key}`), "note in-stretch") + 2 * inner : inner;
  const mid = round(over + bar * (wide ? 0.5 : 0.72));
  const arrow = (start: number, tip: number) =>
    start - tip > 2 * tick
      ? `M${round(start)},${mid}H${round(tip)}l${tick},${-tick}m0,${2 * tick}l${-tick},${-tick}`
      : "";
  const until = left + (right - left) * shareOfWhole(context);
  return {
    pieces: [piece(context, SEA), piece(context, RAIL)],
    whole: {
      id: WHOLE,
      bracket: [
        [left, round(low - tick)],
        [left, round(low)],
        [round(until), round(low)],
        [round(until), round(low - tick)],
      ],
      said: [
        {
          key: "whole",
          at: [left, round(low + step * 1.15)],
          text: say("whole"),
          look: "note",
        },
      ],
    },
    places: [
      place("baku", left + inner),
      place("aktau", cut + inner),
      place("altynkol", right - inner, " end"),
    ],
    onward:
      arrow(right - along("altynkol"), cut + along("aktau")) +
      arrow(cut - inner, left + along("baku")),
  };
}

const edges = ({ frame }: SceneContext): readonly [number, number] => [
  margin[frame.name],
  frame.width - margin[frame.name],
];

/** Where one number ends and the next begins, if both fill the width. */
function split(context: SceneContext, first: string, next: string): number {
  const [left, right] = edges(context);
  const { value } = context.data;
  return left + ((right - left) * value(first)) / (value(first) + value(next));
}

/** How long the schedule is beside the days of both pieces; one is made of the other, unless a row is changed. */
const shareOfWhole = ({ data: { value } }: SceneContext): number =>
  value(WHOLE) / (value(SEA.long) + value(RAIL.long));

/** A piece by length and by days, with its words, and the band from one to the other. */
function piece(context: SceneContext, { far, long, look }: typeof SEA | typeof RAIL): Piece {
  const { frame, data, say } = context;
  const { top, bar, gap, day, hero, step, hang } = SIZES[frame.name];
  const [left, right] = edges(context);
  const west = look === SEA.look;
  const ends = (cut: number) => (west ? ([left, cut] as const) : ([cut, right] as const));
  const [from, to] = ends(split(context, SEA.far, RAIL.far));
  const [first, last] = ends(split(context, SEA.long, RAIL.long));
  const over = frame.plot.y + top;
  const under = over + bar + gap;
  const foot = under + day + hang;
  const line = (key: string, y: number, as: string): Said => ({
    key,
    at: [west ? left : right, round(y)],
    text: say(`${key}.${look}`),
    look: west ? as : `${as} end`,
  });
  return {
    look,
    far: {
      id: far,
      bar: corners(from, over, to, bar),
      said: [line("far", over - hero, `value ${look}`)],
    },
    long: {
      id: long,
      look: data.figure(long).formula ? `${look} ours` : look,
      ...days(context, [first, last], under, long),
      said: [line("long", foot - step * 1.2, `hero small ${look}`), line("why", foot, "note")],
    },
    flow: `M${round(from)},${round(over + bar)}H${round(to)}L${round(last)},${round(under)}H${round(first)}Z`,
  };
}

const corners = (from: number, y: number, to: number, high: number): Corners => [
  round(from),
  round(y),
  round(to - from),
  high,
];

/** A field for each day between two ends, the last one as wide as what is left of it, with its number. */
function days(
  { frame, data, number, say }: SceneContext,
  [first, last]: Point,
  y: number,
  id: string,
): Pick<Piece["long"], "days" | "counted"> {
  const { day, apart, figure } = SIZES[frame.name];
  const count = data.value(id);
  const gap = apart / 2;
  const edge = (i: number) => first + (i * (last - first)) / count;
  const all = Array.from({ length: Math.ceil(count) }, (_, i) => i);
  // Days count from the east, as the box goes: those of the sea come after those of the train.
  const before = id === SEA.long ? data.value(RAIL.long) : 0;
  const under = y + day / 2;
  const at = (i: number, down: number): Point => [round(edge(i + 0.5)), round(under + down)];
  return {
    days: all.map((i) => corners(edge(i) + gap, y, edge(Math.min(i + 1, count)) - gap, day)),
    counted: [
      ...all.map((i) => ({
        key: `count-${i}`,
        at: at(i, figure),
        text: number(before + all.length - i),
        look: `tick day-count middle ${id === SEA.long ? "on-day" : "in-day"}`,
      })),
      ...(before
        ? []
        : [
            {
              key: "first-day",
              at: at(all.length - 1, -figure * 1.9),
              text: say("day"),
              look: "note in-stretch middle",
            },
          ]),
    ],
  };
}
