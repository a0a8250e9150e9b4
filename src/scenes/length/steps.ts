import type { LegacyStep as Step } from "../legacy";

/** What decides the picture of the lengths. */
export interface State {
  /** How strongly tapes of rails, and of anything else, are drawn, from 0 to 1. */
  rail: number;
  other: number;
  /** How much of each part is shown, from 0 to 1. */
  most: number;
  miles: number;
}

const RAIL = [
  "length-45km-armenia-ministry",
  "length-43km-uzbek-mot",
  "gap-43",
  "gap-42",
  "length-42km-overchuk",
  "link-section-syunik",
];
const OTHER = ["length-42km-interfax", "length-32km-barrack", "length-32km-width-rferl"];
const SUB = "Lengths given for the gap in Syunik, kilometres";

/** Three states: all that was said, what is not a railway, and what most officials say. */
export const steps = (): Record<string, Step<State>> => ({
  all: {
    headline: "The same gap has been given five lengths, from 32 to 45 km",
    sub: SUB,
    alt: "Nine bars from the same end, one for each account: 45, 43, 43, 42, 42 and 41 kilometres of railway or of an unnamed link, 42 and 32 of road, and 32 for the width of the land.",
    rows: [...RAIL, ...OTHER],
    state: { rail: 1, other: 1, most: 0, miles: 0 },
  },
  road: {
    headline: "The short figure was said of a road, and of a width",
    sub: SUB,
    alt: "Of the nine bars the two of 32 kilometres stand out: one was said of a road, the other of the width of the land. Marked on them are 20 miles, the same length in another unit.",
    rows: [...RAIL, ...OTHER, "length-20mi-ynet"],
    state: { rail: 0.25, other: 1, most: 0, miles: 1 },
  },
  rails: {
    headline: "Of a railway, most officials say 42 or 43 kilometres",
    sub: SUB,
    alt: "A band from 42 to 43 kilometres runs down the picture: four of the six bars for a railway or a link end in it, one ends before it at 41 and one after it at 45.",
    rows: [...RAIL, ...OTHER],
    state: { rail: 1, other: 0.25, most: 1, miles: 0 },
  },
});
