/** A crane in outline, in hundredths of a stop’s width. Runs in the browser too: only `svg`. */
import type { Point } from "../../engine/svg/mark";

/** How high it stands. */
const HIGH = 45;

/** A rectangle from its upper left corner, as an outline. */
export const bar = (x: number, y: number, wide: number, high: number): Point[] => [
  [x, y],
  [x + wide, y],
  [x + wide, y - high],
  [x, y - high],
];

/** A crane on two legs, its beam between two ends; over water a mast with stays holds it. */
export function gantry(
  legs: [number, number],
  [from, to]: [number, number],
  mast?: number,
): Point[][] {
  const [top, thick] = [40, 2.6];
  const leg = (x: number) => [bar(x - 1.2, top, 2.4, top), bar(x - 2.4, 1.6, 4.8, 1.6)];
  const stay = (x: number): Point[] => {
    const points: Point[] = [
      [mast! - 0.2, HIGH],
      [mast! + 0.2, HIGH - 1],
      [x, top - 0.6],
      [x, top + 0.2],
    ];
    // All outlines of a crane turn one way, or what two of them cover is a hole.
    return x > mast! ? points.reverse() : points;
  };
  return [
    bar(from, top, to - from, thick),
    ...legs.flatMap(leg),
    ...(mast ? [bar(mast - 1, HIGH, 2, HIGH - top), stay(from + 1.5), stay(to - 1.5)] : []),
  ];
}
