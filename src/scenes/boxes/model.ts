import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import { margin } from "../../engine/svg/stage";
import { BOX_SHAPE } from "../../engine/svg/things/box";

/** One part of the boxes: which of all they are, and its share of them. */
interface Part {
  id: string;
  first: number;
  boxes: number;
  share: { at: Point; text: string; look: string };
  look: string;
}

export interface Model {
  leading: number;
  /** How many boxes stand beside each other, where the first is, how large one is, and how far they are apart. */
  across: number;
  at: Point;
  box: { width: number; height: number; gap: number };
  parts: [Part, Part];
  /** A line around the part that goes on, of which it is asked how many reached Europe. */
  outline: Point[];
  notes: Note[];
}

/** The boxes of a row. */
const ACROSS = 6;

const SIZES = {
  wide: { gap: 6, hero: 14, top: 62, under: 22, below: 64, widest: 330, ask: 0.52 },
  narrow: { gap: 3, hero: 8, top: 29, under: 10, below: 29, widest: 250, ask: 0.585 },
} as const;

/** Stacks the boxes of a year: those for Azerbaijan itself, and in the same rows those to go on. */
export function model(context: SceneContext): Model {
  const { frame, data, print, width } = context;
  const { gap, hero, top, under, below, widest, ask } = SIZES[frame.name];
  const left = margin[frame.name];
  const right = frame.width - left;
  const step = leading(frame);
  const long = (right - left + gap) / ACROSS - gap;
  const high = long * BOX_SHAPE;
  const counts = (["stayed", "onward"] as const).map((key) =>
    Math.round(data.value(`boxes-2024-${key}`) / data.constant("scale-square")),
  ) as [number, number];
  const rows = Math.ceil((counts[0] + counts[1]) / ACROSS);
  const over = frame.plot.y + top;
  const at: Point = [left, round(over + under)];
  const foot = at[1] + rows * (high + gap);
  const part = (key: "stayed" | "onward", nth: 0 | 1): Part => ({
    id: `boxes-2024-${key}`,
    first: nth && counts[0],
    boxes: counts[nth],
    share: {
      at: [left, round(nth ? foot + below : over)],
      text: print(`boxes-2024-${key}-share`, "full0"),
      look: nth ? "hero small" : "hero",
    },
    look: key,
  });
  const parts: Model["parts"] = [part("stayed", 0), part("onward", 1)];
  const beside = ({ share: { text, look } }: Part) => left + width(text, look) + hero;
  const note = noted(context);
  const [most, rest] = [beside(parts[0]), beside(parts[1])];
  const half = left + (right - left) * ask;
  const upper = note("names.stayed", [most, over], "note", widest);
  const asked = half + width(context.say("names.ask"), "hero small") + hero;
  const line = foot + below - step * (frame.name === "wide" ? 1 : 0.55);
  return {
    leading: step,
    across: ACROSS,
    at,
    box: { width: round(long, 2), height: round(high, 2), gap },
    parts,
    outline: around(parts[1].first, at, [long + gap, high + gap], [left, right, foot]),
    notes: [
      { ...upper, y: round(over - (upper.lines.length - 1) * step) },
      note("names.onward", [rest, line], "note", half - hero - rest),
      note("names.ask", [half, foot + below], "hero small"),
      note(
        "names.unknown",
        [asked, frame.name === "wide" ? foot + below - 4 : line],
        "value as-corridor",
        right - asked,
      ),
    ],
  };
}

/** A stepped line around all boxes from the first on, half a gap from them. */
function around(
  first: number,
  [x, y]: Point,
  [across, down]: Point,
  [left, right, foot]: readonly [number, number, number],
): Point[] {
  const out = 2;
  const row = y + Math.floor(first / ACROSS) * down - out;
  const column = x + (first % ACROSS) * across - out;
  const points: Point[] = [
    [column, row],
    [right + out, row],
    [right + out, foot],
    [left - out, foot],
    [left - out, row + down],
    [column, row + down],
    [column, row],
  ];
  return points.map(([one, two]) => [round(one), round(two)]);
}
