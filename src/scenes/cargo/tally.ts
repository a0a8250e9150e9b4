import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** From where to where a stroke goes. */
type Stroke = [x: number, y: number, tox: number, toy: number];

/** A page on which one counter has made strokes, and the strokes that the other has more. */
interface Page {
  id: string;
  /** The sheet, with a turned corner. */
  sheet: string;
  drawn: Stroke[];
  missing: Stroke[];
  /** Where its words begin, and where names and the amount stand. */
  x: number;
  named: number;
  y: number;
  names: string[];
  amount: string;
  /** The unit, behind the amount. */
  unit: { x: number; label: string };
}

/** A year as two tallies, in fives. */
export interface Tally {
  /** Million tonnes to a stroke, and tonnes, for the words. */
  each: number;
  tonnes: number;
  /** How thick a stroke is. */
  thick: number;
  pages: Page[];
  /** A bracket under the strokes that are missing, and the words for them. */
  rest: { bracket: string; at: Point; label: string };
}

/** A hundred thousand tonnes, so that a year is few enough strokes to be counted by eye. */
const EACH = 0.1;
const TONNES = 1e6;
/** Fives in a row, and the strokes of each: four upright, and one across them. */
const [ROW, FIVE] = [3, 5];

/** The sizes of a page in each frame. */
const SIZES = {
  wide: {
    between: 32,
    top: 8,
    foot: 16,
    first: [46, 124],
    down: 134,
    high: 98,
    gap: 21,
    thick: 8,
    inset: 28,
    named: 34,
    amount: 92,
    unit: 10,
    fold: 34,
    under: 32,
    tip: 5,
  },
  narrow: {
    between: 10,
    top: 2,
    foot: 6,
    first: [19, 77],
    down: 49,
    high: 38,
    gap: 8,
    thick: 3.4,
    inset: 10,
    named: 20,
    amount: 62,
    unit: 6,
    fold: 11,
    under: 25,
    tip: 3,
  },
} as const;

/** Lays two pages side by side, with the ministry’s count on the first. */
export function tally(context: SceneContext, counts: readonly string[]): Tally {
  const { frame, data, say } = context;
  const size = SIZES[frame.name];
  const strokes = counts.map((id) => round(data.value(id) / EACH, 3));
  const most = Math.max(...strokes);
  const pages = counts.map((id, i) => page(context, id, { nth: i, has: strokes[i]!, most }));
  const short = pages.at(-1)!.missing;
  // Under the place of what is missing, or of the last stroke if nothing is.
  const [left, foot] = [(short[0] ?? pages[1]!.drawn.at(-1)!)[0], rowFoot(context)];
  const right = Math.max(left, ...short.map(([, , to]) => to));
  return {
    each: EACH,
    tonnes: EACH * TONNES,
    thick: size.thick,
    pages,
    rest: {
      bracket: `M${round(left - size.gap * 0.3)},${round(foot + size.under * 0.18)}v${size.tip}H${round(right)}v-${size.tip}`,
      at: [round((left + right) / 2), round(foot + size.under)],
      label: say("notes.rest"),
    },
  };
}

const topOf = ({ frame }: SceneContext) => frame.plot.y + SIZES[frame.name].top;

/** The foot of the last row of strokes. */
function rowFoot(context: SceneContext) {
  const { first, down, high } = SIZES[context.frame.name];
  return topOf(context) + first[1] + down * (ROW - 1) + high;
}

/** A page at its place, with the strokes that it has, and those up to the most that one has. */
function page(
  context: SceneContext,
  id: string,
  { nth, has, most }: { nth: number; has: number; most: number },
): Page {
  const { frame, lines, say, width: widthOf } = context;
  const { between, foot, fold, inset, named, amount: down, unit } = SIZES[frame.name];
  const edge = margin[frame.name];
  const width = (frame.plot.width - 2 * edge - between) / 2;
  const [left, top] = [edge + nth * (width + between), topOf(context)];
  const high = frame.plot.y + frame.plot.height - foot - top;
  const amount = say(`tally.${id}`);
  const run = (from: number, to: number) =>
    Array.from({ length: Math.max(0, Math.ceil(to) - Math.ceil(from)) }, (_, n) => {
      const i = Math.ceil(from) + n;
      return stroke(context, { left, width, i, part: Math.min(1, to - i) });
    });
  return {
    id,
    sheet: `M${left},${top}h${width - fold}l${fold},${fold}v${high - fold}H${left}z M${left + width - fold},${top}v${fold}h${fold}`,
    drawn: run(0, has),
    missing: run(has, most),
    x: left + inset,
    named: top + named,
    y: top + down,
    names: lines(`names.${id}`, { measure: width - inset * 2 }),
    amount,
    unit: {
      x: round(left + inset + widthOf(amount, "hero small") + unit),
      label: say("tally.unit"),
    },
  };
}

/** A stroke of a page, in its place among its five; one that is a part ends sooner. */
function stroke(
  context: SceneContext,
  { left, width, i, part }: { left: number; width: number; i: number; part: number },
): Stroke {
  const { first, down, high, gap } = SIZES[context.frame.name];
  const [five, nth] = [Math.floor(i / FIVE), i % FIVE];
  const x = left + first[0] + ((five % ROW) * (width - first[0])) / ROW;
  const y = topOf(context) + first[1] + Math.floor(five / ROW) * down;
  // Upright ones lean a little; the last goes across them, from the lower left to the upper right.
  const [fromx, fromy, dx, dy] =
    nth < FIVE - 1
      ? [x + nth * gap, y + high, gap * 0.2, -high]
      : [x - gap * 0.7, y + high * 0.78, gap * 4.6, high * -0.56];
  return [round(fromx), round(fromy), round(fromx + dx * part), round(fromy + dy * part)];
}
