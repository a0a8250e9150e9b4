import type { Point } from "../../engine/svg/mark";

/**
 * In millimetres, as usual wheels and rails have them: a sketch, of which no source is asked. The
 * tread that bears a load, the lip under the rail’s top and how far back it reaches, the head of
 * a rail, an axle and its hub beside a wheel, and the room beside the rails.
 */
export const PARTS = {
  tread: 85,
  lip: 28,
  back: 33,
  head: 70,
  axle: 80,
  hub: 50,
  beside: 118,
} as const;

/**
 * The foot of a wheel from its lip to its outer side, in millimetres: outward from the inner edge of
 * its rail, and under the tread.
 */
export const WHEEL: readonly Point[] = [
  [-33, 10],
  [-30, 21],
  [-24, 27],
  [-18, PARTS.lip],
  [-9, 24],
  [-4, 12],
  [0, 1],
  [PARTS.tread, -4],
  [92, -9],
  [94, -15],
];
/** A ship from its bow back to its stern, in hundredths of a stop’s width. */
export const HULL: readonly Point[] = [
  [45, 13],
  [52, 13],
  [54, 9.5],
  [84, 9.5],
  [84, 25],
  [86, 25],
  [86, 29],
  [97, 29],
  [97, 11],
  [99, 11],
  [96.5, -2.2],
  [50.5, -2.2],
];
