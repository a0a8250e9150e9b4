import type { FrameName } from "../../engine/style/style";

/** Where the words of something that happened stand. */
export interface Place {
  group: "cut" | "papers";
  /** Over the band stands what was done, under it what was signed. */
  kind: "done" | "signed";
  /** From the middle of the band to the first line of words, or to a paper’s upper edge. */
  dy: number;
  /** Whether the words end at the mark instead of beginning there. */
  end: boolean;
  measure: number;
}

const place =
  (group: Place["group"], kind: Place["kind"]) =>
  (dy: number, measure: number, end = false): Place => ({ group, kind, dy, end, measure });

const cut = place("cut", "done");
const done = place("papers", "done");
const signed = place("papers", "signed");

/** Placed by hand for each frame. */
export const PLACES: Record<FrameName, Record<string, Place>> = {
  wide: {
    "blockade-1989": cut(-190, 140, true),
    "meghri-last-train": cut(-124, 220),
    "war-1994-end": cut(-214, 260, true),
    "war-2020": done(-214, 200),
    "meghri-track-gone": done(-124, 230),
    "karabakh-2023": done(-214, 230),
    "tl-2020-11-09": signed(68, 190),
    "washington-declaration": signed(68, 170, true),
    "link-initialled": signed(172, 260, true),
  },
  narrow: {
    "blockade-1989": cut(-84, 90),
    "meghri-last-train": cut(-48, 90),
    "war-1994-end": cut(-84, 120, true),
    "war-2020": done(-92, 80),
    "meghri-track-gone": done(-48, 90),
    "karabakh-2023": done(-92, 140),
    "tl-2020-11-09": signed(28, 92),
    "washington-declaration": signed(28, 90, true),
    "link-initialled": signed(68, 180, true),
  },
};
