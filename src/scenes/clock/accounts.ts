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

/** Other clocks, with other starts and ends, each with the towns on its way. */
export const OTHERS = [
  {
    key: "railway",
    row: "time-altynkol-constanta",
    stops: [
      { row: "time-altynkol-baku", look: "end" },
      { row: "time-altynkol-poti", look: "" },
    ],
  },
  { key: "sea", row: "time-shanghai-poti", stops: [] },
] as const;

/** Days between two lines of the scale, and so many such steps. */
export const STEP = 10;
export const STEPS = 4;

/**
 * Where the day of the start stands, and the last of the scale; from the top of the plot: feet of
 * the words of the scale, of a track’s words, and the middle of the track; the other clocks.
 */
export const SIZES = {
  wide: {
    x: [33, 825],
    scale: { words: 20, from: 30, to: 556 },
    quotes: [
      { words: 74, y: 102 },
      { words: 244, y: 272 },
    ],
    high: 26,
    beside: 12,
    indent: 12,
    start: { dot: 9, off: 20, down: 5 },
    end: { off: 14, down: 6, under: 16 },
    hop: { from: 14, high: 46, words: 84 },
    others: { head: 414, words: [444, 518], down: 17, stop: 28, high: 6, dot: 5 },
  },
  narrow: {
    x: [19, 321],
    scale: { words: 11, from: 16, to: 244 },
    quotes: [
      { words: 37, y: 48 },
      { words: 93, y: 104 },
    ],
    high: 9,
    beside: 6,
    indent: 6,
    start: { dot: 5, off: 11, down: 4.5 },
    end: { off: 8, down: 4.5, under: 8 },
    hop: { from: 6, high: 19, words: 40 },
    others: { head: 170, words: [189, 223], down: 9, stop: 0, high: 4, dot: 3.5 },
  },
} as const;
