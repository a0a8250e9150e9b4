import type { Point } from "../../engine/svg/mark";

/** A line of words at a place, in a class. */
export interface Words {
  key: string;
  at: Point;
  text: string;
  look: string;
}

/** The two quotes of one forwarder, which alone compare: by which way, and the row of the whole journey. */
export const QUOTES = [
  { key: "north", row: "time-xian-malaszewicze" },
  { key: "route", row: "time-xian-constanta" },
] as const;

/** Other clocks, with other starts and ends: in words, not in days drawn. */
export const OTHERS = [
  { key: "railway", row: "time-altynkol-constanta" },
  { key: "sea", row: "time-shanghai-poti" },
] as const;

/** Towns on the way of the railway’s clock, which have a line where there is room. */
export const STOPS = ["time-altynkol-baku", "time-altynkol-poti"] as const;

/** Days in a row of squares. */
export const WEEK = 7;

/**
 * Between the two calendars, and between two squares; from the top of the picture: feet of the
 * words over a calendar, and its top; then from the foot of the picture: the box of the other clocks.
 */
export const SIZES = {
  wide: {
    apart: 44,
    gap: 4,
    words: { amount: 48, way: 48, from: 78, to: 100 },
    differ: 34,
    top: 116,
    high: 54,
    beside: 12,
    digit: 6,
    box: { top: 120, pad: 16, head: 27, first: 53, step: 25 },
    foot: 14,
  },
  narrow: {
    apart: 16,
    gap: 2,
    words: { amount: 22, way: 39, from: 55, to: 70.5 },
    differ: 20,
    top: 77,
    high: 18,
    beside: 6,
    digit: 4.5,
    box: { top: 56, pad: 8, head: 16.5, first: 32.5, step: 16 },
    foot: 7,
  },
} as const;
