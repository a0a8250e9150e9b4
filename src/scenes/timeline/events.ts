/** A paper on the link. Its messages are `labels.<id>.day` and `.what`, for each frame. */
export interface Paper {
  id: string;
  /** How far it is signed: 0 not at all, a half initialled, 1 in full. */
  signed: number;
  /** Which way its words run, seen from its sheet. */
  side: "right" | "left";
}

/** The papers, in their order. The first is the end of the silence. */
export const PAPERS: readonly Paper[] = [
  { id: "tl-2020-11-09", signed: 1, side: "left" },
  { id: "washington-declaration", signed: 1, side: "right" },
  { id: "tif-nonbinding", signed: 0, side: "right" },
  { id: "tl-2026-05-26-agreement", signed: 0.5, side: "left" },
];

/** Works beside Syunik from west to east, from the first report that we hold of each to the last. */
export const WORKS = [
  { key: "turkiye", from: "kars-dilucu-begun", to: "kars-works" },
  { key: "nakhchivan", from: "nakhchivan-begun", to: "nakhchivan-works" },
  { key: "azerbaijan", from: "horadiz-works-2022", to: "horadiz-works" },
] as const;

/** What is told of the ground in Syunik. Its messages are `labels.<id>.wide` and `.narrow`. */
export interface Ground {
  id: string;
  part: "years" | "months";
  side: "right" | "left";
  /** No train and no works: drawn hollow. */
  hollow: boolean;
}

/** A train that stopped, a track that is gone, a study. */
export const GROUND: readonly Ground[] = [
  { id: "meghri-last-train", part: "years", side: "right", hollow: false },
  { id: "meghri-track-gone", part: "years", side: "left", hollow: true },
  { id: "seg-aecom-feasibility", part: "months", side: "right", hollow: true },
];

/** The only thing that is told of Syunik in the months. */
export const STUDY = "seg-aecom-feasibility";

/** The newest day that we could read of: the end of the line. */
export const LAST = "elec-court";
