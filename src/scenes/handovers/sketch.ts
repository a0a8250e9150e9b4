import type { Point } from "../../engine/svg/mark";

/**
 * In millimetres, as usual wheels and rails have them: a sketch, of which no source is asked. The
 * tread that bears a load, the lip under the rail’s top and how far back it reaches, the head of
 * a rail, half an axle and half a hub, and the room beside the rails.
 */
export const PARTS = {
  tread: 85,
  lip: 28,
  back: 33,
  head: 70,
  axle: 75,
  hub: 110,
  beside: 118,
} as const;

/**
 * Half of a wheel from its edge, in millimetres: outward from the inner edge of its rail, and away
 * from the axle; what is near the rail counts from a tread at 850.
 */
export const WHEEL: readonly Point[] = [
  [-42, 110],
  [8, 110],
  [14, 790],
  [-27, 792],
  [-33, 798],
  [-33, 868],
  [-27, 876],
  [-18, 878],
  [-9, 874],
  [-4, 862],
  [0, 851],
  [PARTS.tread, 846],
  [94, 837],
  [94, 796],
  [88, 790],
  [42, 790],
  [48, 110],
  [80, 110],
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
