import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Corners } from "../../engine/svg/parts";

/** A page on which one counter has made strokes, and the strokes that the other has more. */
interface Page {
  id: string;
  area: Corners;
  names: string[];
  amount: string;
  /** The unit, behind the amount. */
  unit: { x: number; label: string };
  /** How many strokes stand there, and how many are missing; the last may be a part. */
  strokes: number;
  missing: number;
}

/** A year as two tallies, in fives. */
export interface Tally {
  /** Million tonnes to a stroke, and tonnes, for the words. */
  each: number;
  tonnes: number;
  /** The first five on a page, from its corner; from five to five across and down. */
  first: Point;
  pitch: Point;
  /** How high a stroke is, from stroke to stroke, and how thick. */
  high: number;
  gap: number;
  thick: number;
  /** Where names and amounts stand on a page, from its corner. */
  inset: number;
  named: number;
  amounts: number;
  /** How large the turned corner of a page is. */
  fold: number;
  pages: Page[];
  /** The words for what the second lacks. */
  rest: string;
}

/** A hundred thousand tonnes, so that a year is few enough strokes to be counted by eye. */
const EACH = 0.1;
const TONNES = 1e6;
/** Fives in a row. */
const ROW = 3;

/** Lays two pages side by side, with the ministry’s count on the first. */
export function tally(context: SceneContext, counts: readonly string[]): Tally {
  const { frame, data, say } = context;
  const { plot } = frame;
  const wide = frame.name === "wide";
  const edge = margin[frame.name];
  const between = wide ? 32 : 10;
  const width = (plot.width - 2 * edge - between) / 2;
  const [top, high] = [plot.y + (wide ? 8 : 2), plot.height - (wide ? 24 : 8)];
  const strokes = counts.map((id) => round(data.value(id) / EACH, 3));
  const most = Math.max(...strokes);
  const first: Point = wide ? [46, 124] : [19, 77];
  const pitch: Point = [(width - first[0]) / ROW, wide ? 134 : 49];
  return {
    each: EACH,
    tonnes: EACH * TONNES,
    first,
    pitch,
    high: wide ? 98 : 38,
    gap: wide ? 21 : 8,
    thick: wide ? 8 : 3.4,
    inset: wide ? 28 : 10,
    named: leading(frame) * (wide ? 1.7 : 1.3),
    fold: wide ? 34 : 11,
    amounts: wide ? 92 : 62,
    pages: counts.map((id, i) =>
      page(context, id, {
        area: [edge + i * (width + between), top, width, high],
        strokes: strokes[i]!,
        missing: Math.max(0, round(most - strokes[i]!, 3)),
      }),
    ),
    rest: say("notes.rest"),
  };
}

function page(
  { frame, lines, say, width }: SceneContext,
  id: string,
  at: Pick<Page, "area" | "strokes" | "missing">,
): Page {
  const amount = say(`tally.${id}`);
  const inset = frame.name === "wide" ? 28 : 10;
  return {
    id,
    ...at,
    names: lines(`names.${id}`, { measure: at.area[2] - inset * 2 }),
    amount,
    unit: {
      x: round(width(amount, "hero small") + (frame.name === "wide" ? 10 : 6)),
      label: say("tally.unit"),
    },
  };
}
