import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A water mark on the harbour wall. */
export interface WaterMark {
  id: string;
  y: number;
  /** On what its words stand. */
  base: number;
  /** How far its line goes. */
  to: number;
  label: string;
  /** What more is said of it, and where. */
  of: string;
  x: number;
}

/** A harbour wall in section, in metres to one scale, with the sea and a person beside it. */
export interface Shore {
  left: number;
  right: number;
  top: number;
  foot: number;
  width: number;
  /** The surface at the first and the last reading off Kazakhstan. */
  was: number;
  is: number;
  /** The sea bed from the deep to the foot of the wall, as points; it comes out of the water at the person. */
  bed: Point[];
  /** Where the bed comes out of the water of the last reading. */
  dry: number;
  person: { x: number; height: number; tall: string; words: string[] };
  /** Whole metres on the wall. */
  scale: { y: number; label: string }[];
}

/** The marks of the water, and how far it fell. */
export interface Wall {
  marks: WaterMark[];
  fall: { x: number; amount: string; words: string; at: Point; look: string };
}

export const FIRST = "caspian-2006";
export const LAST = "caspian-2025-09";
/** What two offices in Kazakhstan expect, the higher one first. */
export const ESTIMATES = ["caspian-2030-ministry", "caspian-2030"] as const;
/** How far over the first reading and under the lowest estimate is seen, in metres. */
const BEYOND = 0.45;

/** Where a depth stands. */
export function heights({ frame: { plot }, data }: SceneContext) {
  const high = data.value(FIRST) - BEYOND;
  const low = Math.max(...ESTIMATES.map(data.value)) + BEYOND;
  const unit = plot.height / (low - high);
  return { high, low, unit, y: (depth: number) => round(plot.y + (depth - high) * unit) };
}

/** The bed: how far along, and how many metres under the last reading; a sketch between its ends. */
const BED = {
  wide: [
    [572, 2],
    [594, 1.33],
    [607, 0.9],
    [617, 0.58],
    [626, 0.26],
    [632, 0.05],
    [638, 0],
    [704, 0],
    [744, -0.08],
  ],
  narrow: [
    [232, 2],
    [243, 1.33],
    [249, 0.9],
    [253, 0.58],
    [257, 0.26],
    [260, 0.05],
    [262, 0],
    [304, 0],
    [322, -0.08],
  ],
} as const;

/** How far from the left the bed is met at a depth under the last reading, in metres. */
export function shoreAt(name: keyof typeof BED, depth: number): number {
  const bed = BED[name];
  const i = bed.findIndex(([, deep]) => deep <= depth);
  const [[x1, d1], [x2, d2]] = [bed[i - 1]!, bed[i]!];
  return round(x1 + ((d1 - depth) / (d1 - d2)) * (x2 - x1));
}

/** What stays: the wall with its metres, the sea and its bed, and a person where it fell dry. */
export function shore(context: SceneContext): Shore {
  const { frame, data, say, lines } = context;
  const { plot, name } = frame;
  const wide = name === "wide";
  const { high, low, unit, y } = heights(context);
  return {
    left: margin[name],
    right: wide ? 744 : 322,
    top: y(high + 0.1),
    foot: plot.y + plot.height,
    width: frame.width,
    was: y(data.value(FIRST)),
    is: y(data.value(LAST)),
    bed: [
      [shoreAt(name, low - data.value(LAST)), plot.y + plot.height],
      ...BED[name]
        .filter(([, deep]) => deep < low - data.value(LAST))
        .map(([x, deep]): Point => [x, y(data.value(LAST) + deep)]),
      [wide ? 744 : 322, plot.y + plot.height],
    ],
    dry: shoreAt(name, 0),
    person: {
      x: wide ? 662 : 278,
      height: round(data.constant("person-height") * unit),
      tall: say("wall.person"),
      // A phone has room for two short lines over the head.
      words: wide ? [say("wall.person"), say("wall.under")] : lines("wall.under", { measure: 80 }),
    },
    scale: Array.from({ length: Math.floor(low) - Math.ceil(high) + 1 }, (_, i) => {
      const depth = Math.ceil(high) + i;
      return { y: y(depth), label: say("labels.depth", { depth }) };
    }),
  };
}

/** A mark with its words, of which the last say which water it is. */
function waterMark(
  context: SceneContext,
  id: string,
  { label, of, to }: Pick<WaterMark, "label" | "of" | "to">,
): WaterMark {
  const { frame, data, width } = context;
  const wide = frame.name === "wide";
  const y = heights(context).y(data.value(id));
  return {
    id,
    y,
    base: y - (wide ? 6 : 4),
    to,
    label,
    of,
    x: round(margin[frame.name] + width(label, "value") + (wide ? 10 : 6)),
  };
}

/** A reading off Kazakhstan, whose line goes to the wall or the shore. */
function reading(context: SceneContext, id: string): WaterMark {
  const { frame, data, say, date } = context;
  const { as_of, value: depth } = data.figure(id);
  return waterMark(context, id, {
    label: say("wall.mark", { year: date(as_of, as_of.length > 4 ? "shortMonth" : "year"), depth }),
    of: say("wall.part"),
    to: id === LAST ? shoreAt(frame.name, 0) : frame.name === "wide" ? 744 : 322,
  });
}

/** The marks of the water on the wall, and the fall between two of them. */
export function wall(context: SceneContext): Wall {
  const { frame, data, say } = context;
  const wide = frame.name === "wide";
  const { y } = heights(context);
  const [was, is] = [y(data.value(FIRST)), y(data.value(LAST))];
  const x = wide ? 312 : 216;
  return {
    marks: [reading(context, FIRST), reading(context, LAST)],
    fall: {
      x,
      amount: say("wall.fall"),
      words: say("wall.lower"),
      // On a phone left of the arrow, for the person stands right of it.
      at: [x + (wide ? 20 : -9), round(was + (is - was) * 0.44)],
      look: wide ? "" : "end",
    },
  };
}
