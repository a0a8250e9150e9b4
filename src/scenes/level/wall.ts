import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A water mark on the harbour wall. */
export interface WaterMark {
  id: string;
  y: number;
  /** How far its line goes. */
  to: number;
  label: string;
  look: string;
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
  person: { x: number; height: number; label: string };
  /** Whole metres on the wall. */
  scale: { y: number; label: string }[];
}

/** The marks of the water, and how far it fell. */
export interface Wall {
  marks: WaterMark[];
  fall: { x: number; amount: string; words: string; at: Point; look: string; years: string[] };
}

export const FIRST = "caspian-2006";
export const LAST = "caspian-2025-09";
const LOW = "caspian-1977";
export const ESTIMATES = ["caspian-2030-ministry", "caspian-2030"] as const;

/** The highest mark that a frame has room for, and how far the picture goes over and under all, in metres. */
const ROOM = {
  wide: { highest: "caspian-1995", above: 0.34, below: 0.45 },
  narrow: { highest: FIRST, above: 0.42, below: 0.44 },
} as const;

/** Where a depth stands; both pictures of the wall have one scale, so that it stays as one gives way to the other. */
export function heights({ frame: { plot, name }, data }: SceneContext) {
  const { highest, above, below } = ROOM[name];
  const high = data.value(highest) - above;
  const low = Math.max(...ESTIMATES.map(data.value)) + below;
  const unit = plot.height / (low - high);
  return { high, low, unit, y: (depth: number) => round(plot.y + (depth - high) * unit) };
}

/** What stays: the wall with its metres, the sea, and a person on rocks at its foot. */
export function shore(context: SceneContext): Shore {
  const { frame, data, say } = context;
  const { plot, name } = frame;
  const wide = name === "wide";
  const { high, low, unit, y } = heights(context);
  return {
    left: margin[name],
    right: wide ? 744 : 318,
    top: y(high + 0.1),
    foot: plot.y + plot.height,
    width: frame.width,
    was: y(data.value(FIRST)),
    is: y(data.value(LAST)),
    person: {
      x: wide ? 662 : 272,
      height: round(data.constant("person-height") * unit),
      label: say("wall.person"),
    },
    scale: Array.from({ length: Math.floor(low) - Math.ceil(high) + 1 }, (_, i) => {
      const depth = Math.ceil(high) + i;
      return { y: y(depth), label: say("labels.depth", { depth }) };
    }),
  };
}

/** A mark with its words, of which the last say which water it is. */
export function waterMark(
  context: SceneContext,
  id: string,
  { label, of, to, look }: Pick<WaterMark, "label" | "of" | "to" | "look">,
): WaterMark {
  const { frame, data, width } = context;
  const wide = frame.name === "wide";
  return {
    id,
    y: heights(context).y(data.value(id)),
    to,
    label,
    look,
    of,
    x: round(margin[frame.name] + width(label, "value") + (wide ? 10 : 6)),
  };
}

/** A reading of the whole sea is dashed, and short; one of its part off Kazakhstan goes to the wall. */
export function reading(context: SceneContext, id: string, words?: string): WaterMark {
  const { frame, data, say, date } = context;
  const { as_of, value: depth } = data.figure(id);
  const part = [FIRST, LAST].includes(id);
  const [far, short] = frame.name === "wide" ? [744, 288] : [318, 190];
  return waterMark(context, id, {
    label: say("wall.mark", { year: date(as_of.slice(0, 4)), depth }),
    of: say(words ?? (part ? "wall.part" : "wall.whole")),
    to: part ? far : short,
    look: part ? "water-mark" : "water-mark other",
  });
}

/** The marks of the water on the wall, and the fall between two of them. */
export function wall(context: SceneContext): Wall {
  const { frame, data, say, date } = context;
  const wide = frame.name === "wide";
  const { y } = heights(context);
  const [was, is] = [y(data.value(FIRST)), y(data.value(LAST))];
  const x = wide ? 312 : 204;
  return {
    marks: [
      reading(context, LOW, wide ? "wall.low" : "wall.whole"),
      reading(context, FIRST),
      reading(context, LAST),
    ],
    fall: {
      x,
      amount: say("wall.fall"),
      words: say("wall.lower"),
      // On a phone left of the arrow, for the person stands right of it.
      at: [x + (wide ? 20 : -9), round(was + (is - was) * 0.44)],
      look: wide ? "" : "end",
      // On a phone the marks beside it have them.
      years: (wide ? [FIRST, LAST] : []).map((id) => date(data.figure(id).as_of.slice(0, 4))),
    },
  };
}
