/** A paper on the link. Its messages are `labels.<id>.day`, for each frame, `.what` and `.state`. */
export interface Paper {
  id: string;
  /** Which way its words run, seen from its sheet. */
  side: "right" | "left";
}

/** The papers, in their order. */
export const PAPERS: readonly Paper[] = [
  { id: "washington-declaration", side: "right" },
  { id: "tif-nonbinding", side: "right" },
  { id: "tl-2026-05-26-agreement", side: "left" },
];

/** Works beside Syunik from west to east, from the first report that we hold of each to the last. */
export const WORKS = [
  { key: "turkiye", from: "kars-dilucu-begun", to: "kars-works" },
  { key: "nakhchivan", from: "nakhchivan-begun", to: "nakhchivan-works" },
  { key: "azerbaijan", from: "horadiz-works-2022", to: "horadiz-works" },
] as const;

/** The only thing that is told of Syunik. */
export const STUDY = "seg-aecom-feasibility";

/** The newest day that we could read of: the end of the line. */
export const LAST = "elec-court";
