import type { Point } from "../../engine/svg/mark";

/** In millimetres, as usual wheels and rails have them: a sketch, of which no source is asked. */
export const PARTS = { tread: 98, lip: 32, head: 70, cut: 34 } as const;

/** A ship from its bow back to the edge of the picture, in hundredths of a stop’s width. */
export const HULL: readonly Point[] = [
  [45, 13],
  [52, 13],
  [54, 9.5],
  [88, 9.5],
  [88, 25],
  [90, 25],
  [90, 29],
  [100, 29],
  [100, -2.2],
  [50.5, -2.2],
];
