import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { turned } from "./second";

/** An amount and its words. */
interface Said {
  key: string;
  at: Point;
  amount: string;
  /** Where its words begin. */
  beside: Point;
  words: string[];
}

/** A year of one pipeline, laid down, and the route’s record as a piece of it above the first one. */
export interface Pipe {
  id: string;
  box: Corners;
  /** The record, as large as each piece. */
  plug: Corners;
  /** Lines across the pipe between its pieces, and rims at its ends. */
  cuts: string;
  rims: string;
  /** Lines from the record to the first piece. */
  down: string;
  said: Said[];
}

/** Room over the record, between it and the pipe, and under that; rims; and where amounts stand. */
const SIZES = {
  wide: { top: 12, gap: 40, foot: 40, rim: 10, aside: 20, over: 5, drop: 36, measure: 420 },
  narrow: { top: 6, gap: 18, foot: 14, rim: 4, aside: 9, over: 1, drop: 20, measure: 190 },
} as const;

/** The pipe across the whole picture, to the scale of the record, in which areas compare. */
export function pipe(context: SceneContext): Pipe {
  const { frame, data } = context;
  const { top, gap, foot, rim } = SIZES[frame.name];
  const [id, most] = ["cpc-2024", data.value("titr-volume-2024")];
  const [left, high] = [margin[frame.name], frame.plot.y + top];
  const long = frame.width - 2 * left;
  const piece = (long * most) / data.value(id);
  const tall = round((frame.height - high - gap - foot) / 2);
  const y = round(high + tall + gap);
  const across = (x: number, over: number) => `M${round(x)},${y - over}v${round(tall + 2 * over)}`;
  const pieces = Math.round(data.value(id) / most);
  const plug: Corners = [left, high, round(piece), tall];
  const box: Corners = [left, y, long, tall];
  return {
    id,
    box,
    plug,
    cuts: Array.from({ length: pieces - 1 }, (_, i) => across(left + (i + 1) * piece, 0)).join(""),
    rims: [left + rim / 2, left + long - rim / 2].map((x) => across(x, rim)).join(""),
    down: [left, left + piece].map((x) => `M${round(x)},${high + tall}V${y}`).join(""),
    said: said(context, plug),
  };
}

/** Beside the record what it is, and over some pieces of the pipe what it carried. */
function said(context: SceneContext, plug: Corners): Said[] {
  const { frame, lines, say, width } = context;
  const { aside, over, drop, measure } = SIZES[frame.name];
  const one = (key: "all" | "own", name: string, [x, y]: Point): Said => {
    const amount = say(`labels.${name}`);
    const words = lines(`names.${name}`, { measure, look: "note turned" });
    const from = round(x + width(amount, `hero ${key}`) + aside);
    const up = (words.length - 1) * turned(frame);
    return { key, at: [x, y], amount, beside: [from, round(y - up)], words };
  };
  return [
    one("all", "pipe", [round(plug[0] + over * plug[2] + aside), round(plug[1] + plug[3])]),
    one("own", "route", [round(plug[0] + plug[2] + aside), round(plug[1] + drop)]),
  ];
}
