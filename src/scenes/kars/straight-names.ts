import type { SceneContext } from "../../engine/scene/context";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Name } from "./names";
import type { Way } from "./ways";

/** A line or an area beside straight bars, and the row it is drawn from. */
export interface Shape {
  id: string;
  row: string | null;
  points: Point[];
  look: string;
}

export interface Lay {
  ways: Record<"georgia" | "link", Way>;
  right: number;
  unit: number;
  fat: number;
  /** The middles of the bars. */
  y: Record<Way["id"], number>;
}

export interface Words {
  shapes: Shape[];
  names: Name[];
}

/** How far from a bar its length and words stand, and the line of the ends. */
export const FORM = {
  wide: { over: 13, under: 24, ends: 24, aside: 12 },
  narrow: { over: 6, under: 15, ends: 14, aside: 6 },
} as const;

export const word = (id: string, look: string, [x, y]: Point, words: string): Name => ({
  id,
  look,
  at: null,
  words,
  x,
  y,
});

/** A bar from one kilometre to another. */
export const bar = ({ right, unit, fat }: Lay, from: number, to: number, y: number): Point[] => {
  const [a, b] = [right - from * unit, right - to * unit];
  const [top, foot] = [y - fat / 2, y + fat / 2];
  return [a, b, b, a, a].map((x, i): Point => [x, i === 0 || i === 1 || i === 4 ? top : foot]);
};

/** A bar with its outline and diagonals from edge to edge, as one line. */
export function hatched(outline: Point[], many: number): Point[] {
  const [[right, top], [left], [, foot]] = outline as [Point, Point, Point];
  const [width, height] = [right - left, foot - top];
  const apart = height / many;
  const count = Math.ceil((width + height) / apart) - 1;
  const diagonals = Array.from({ length: count }, (_, i): Point[] => {
    const c = (i + 1) * apart;
    const ends: Point[] = [
      [left + Math.max(0, c - height), top + Math.min(c, height)],
      [left + Math.min(c, width), top + Math.max(0, c - width)],
    ];
    return i % 2 ? ends : ends.reverse();
  });
  return [...outline.slice(1), outline[1]!, ...diagonals.flat()];
}

/** Both towns over the bars, how far printed lengths of the way by Georgia differ, and the end of what has begun. */
export function ground(context: SceneContext, lay: Lay, down: number): Words {
  const { frame, place, data, say } = context;
  const { georgia, link } = lay.ways;
  const { whole: row } = georgia;
  const y = lay.y.georgia;
  const { under, ends } = FORM[frame.name];
  const high = frame.plot.y + ends;
  const { value, value_to } = data.figure(row);
  const km = (value_to ?? value) - value;
  const [left, foot] = [margin[frame.name], y + lay.fat / 2];
  // Where a name stands in between, a line leads from the hatching to its words.
  const lead = left + (km * lay.unit) / 2;
  const differ = say("notes.differ", { km });
  return {
    shapes: [
      ...[link.ends, link.stretches.find(({ status }) => status === "begun")!.from].map(
        (at, i): Shape => ({
          id: `begun-end-${i}`,
          row: null,
          look: "begun-end",
          points: bar(lay, at, at, lay.y.link).slice(1, 3),
        }),
      ),
      ...(down > 1 ? [leader("differ", lead, [foot, foot + under * (down - 0.85)])] : []),
      {
        id: "range",
        row,
        look: "differ",
        points: hatched(bar(lay, value, georgia.ends, y), lay.fat < 30 ? 4 : 8),
      },
    ],
    names: [
      word("kars", "end-place", [left, high], place("kars")),
      word("baku", "end-place end", [lay.right, high], place("baku")),
      word("differ", "along", [left, foot + under * down], differ),
    ],
  };
}

/** A length and its name over a bar, from a place on. */
export function headed(
  { frame, say, width }: SceneContext,
  lay: Lay,
  [id, key, look]: readonly [id: string, key: string, look: string],
  [x, y]: Point,
): Name[] {
  const { over, aside } = FORM[frame.name];
  const high = y - lay.fat / 2 - over;
  const total = say(`labels.${id}`);
  const after = x + width(total, look) + aside;
  return [
    word(`${id}-total`, look, [x, high], total),
    word(`${id}-title`, "length-name", [after, high], say(key)),
  ];
}

/** A hairline down from a bar to words of it. */
export const leader = (of: string, x: number, [from, to]: Point): Shape => ({
  id: `${of}-leader`,
  row: null,
  look: "hair",
  points: [
    [x, from],
    [x, to],
  ],
});
