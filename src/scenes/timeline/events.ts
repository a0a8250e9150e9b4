/** The papers, in their order. Their messages are `labels.<id>.day`, for each frame, and `.what`. */
export const PAPERS = [
  "washington-declaration",
  "tif-nonbinding",
  "tl-2026-05-26-agreement",
] as const;

/** A piece of the line, and its works from the first report to the last. */
export interface Section {
  key: string;
  /** Its leg of the line. */
  leg: string;
  works: { from: string; to: string } | null;
}

/** The line beyond the rails that are in use, from east to west. */
export const SECTIONS: readonly Section[] = [
  {
    key: "azerbaijan",
    leg: "link-horadiz-border",
    works: { from: "horadiz-works-2022", to: "horadiz-works" },
  },
  { key: "syunik", leg: "link-syunik", works: null },
  {
    key: "nakhchivan",
    leg: "link-nakhchivan",
    works: { from: "nakhchivan-begun", to: "nakhchivan-works" },
  },
  { key: "turkiye", leg: "link-kars", works: { from: "kars-dilucu-begun", to: "kars-works" } },
];

/** The only thing that is told of Syunik. */
export const STUDY = "seg-aecom-feasibility";

/** The newest day that we could read of: the end of the picture. */
export const LAST = "elec-court";
