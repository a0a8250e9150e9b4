/** Where an event is told: among papers, on the ground beside Syunik, or in Syunik itself. */
export type Lane = "paper" | "beside" | "syunik";

/** Something drawn. Its messages are `labels.<id>.wide` and `.narrow`. */
export interface Listed {
  id: string;
  lane: Lane;
  /** The line of its lane on which its words stand, from the top, in years and in months. */
  line: number;
  /** The same where there is little room; as above, unless said otherwise. */
  narrow?: number;
  /** Which way its words run from its pole. */
  side: "right" | "left";
  /** Something begun and not built, such as a study: drawn hollow. */
  hollow?: true;
}

/** What is told of thirty-four years. */
export const YEARS: readonly Listed[] = [
  { id: "meghri-last-train", lane: "syunik", line: 0, side: "right" },
  { id: "tl-2020-11-09", lane: "paper", line: 2, side: "left" },
  { id: "tl-2021-01-11", lane: "paper", line: 3, side: "left" },
  { id: "meghri-track-gone", lane: "syunik", line: 1, narrow: 0, side: "left", hollow: true },
  { id: "tl-2025-03-13", lane: "paper", line: 1, side: "left" },
  { id: "washington-declaration", lane: "paper", line: 0, side: "left" },
  { id: "kars-dilucu-begun", lane: "beside", line: 1, side: "left" },
];

/** What is told of the last months: papers fall to the middle and rise again, so no pole cuts words. */
export const MONTHS: readonly Listed[] = [
  { id: "washington-declaration", lane: "paper", line: 0, side: "right" },
  { id: "tl-2025-10-21-transit-ban", lane: "paper", line: 1, side: "right" },
  { id: "tif-nonbinding", lane: "paper", line: 2, side: "right" },
  { id: "tl-2026-05-11-trade", lane: "paper", line: 6, side: "left" },
  { id: "tl-2026-05-26-agreement", lane: "paper", line: 5, side: "left" },
  { id: "tl-2026-06-07-election", lane: "paper", line: 4, side: "left" },
  { id: "elec-court", lane: "paper", line: 3, side: "left" },
  { id: "kars-dilucu-begun", lane: "beside", line: 3, side: "right" },
  { id: "tl-2025-11-05-first-wheat", lane: "beside", line: 2, side: "right" },
  { id: "nakhchivan-begun", lane: "beside", line: 1, side: "right" },
  { id: "aras-bridge-done", lane: "beside", line: 0, side: "right" },
  { id: "seg-aecom-feasibility", lane: "syunik", line: 0, side: "right", hollow: true },
];
