import type { LegacyStep as Step } from "../legacy";

/** What decides the picture of the three ladders: treaty, right to build, money. */
export interface State {
  /** Relative widths of the ladders. */
  widths: [number, number, number];
  /** How much of each ladder's whole words is shown, and of its short ones. */
  whole: [number, number, number];
  brief: number;
}

const TREATY = ["tl-2025-03-13", "washington-declaration", "treaty-unsigned"];
const RIGHTS = ["washington-declaration", "framework-published", "tl-2026-05-26-agreement"];
const MONEY = ["cost-us-145m", "seg-aecom-feasibility"];
const ALL = [...new Set([...TREATY, ...RIGHTS, ...MONEY])];
const SUB = "Filled: reached; hatched: reported; hollow: open";

/** Four states: each ladder by itself, and all three. */
export const steps = (): Record<string, Step<State>> => ({
  treaty: {
    headline: "The treaty has stood on its second rung for months",
    sub: SUB,
    alt: "A ladder of five rungs. The text was agreed on 13 March 2025, the treaty initialled on 8 August. A change of Armenia’s constitution, which Baku asks for, the signing and the ratification are open; it was unsigned when last known, on 8 June 2026.",
    rows: ALL,
    state: { widths: [4, 0.7, 0.7], whole: [1, 0, 0], brief: 0 },
  },
  rights: {
    headline: "The right to build has climbed furthest, on paper",
    sub: SUB,
    alt: "The second ladder: named in the declaration of 8 August 2025, a framework published on 14 January 2026, an agreement reported signed on 26 May by two commentary sites only, hatched. Whether it was ratified and a company registered is unknown since 8 June 2026.",
    rows: ALL,
    state: { widths: [0.7, 4, 0.7], whole: [0, 1, 0], brief: 0 },
  },
  money: {
    headline: "The money so far is for a study, not for rails",
    sub: SUB,
    alt: "The third ladder: 145 million dollars announced on 11 September 2025 for this and other ends, a study begun on 5 February 2026. No builder, no investor and no start of works in Syunik were found by 8 June 2026.",
    rows: ALL,
    state: { widths: [0.7, 0.7, 4], whole: [0, 0, 1], brief: 0 },
  },
  all: {
    headline: "Three ladders, and none is climbed to the top",
    sub: "Last known, 8 June 2026; hatched: reported; hollow: open",
    alt: "The three ladders side by side: two rungs of the treaty, two and a reported third of the right to build, two of the money. Eight of fifteen rungs or more were open when last known, on 8 June 2026.",
    rows: ALL,
    state: { widths: [1, 1, 1], whole: [0, 0, 0], brief: 1 },
  },
});
