import type { FrameName } from "../../engine/style/style";

/** Where the words of something that happened stand. */
export interface Place {
  /** From the middle of the band to the first line of words. */
  dy: number;
  /** Whether the words end at the mark instead of beginning there. */
  end: boolean;
  measure: number;
}

const cut = (dy: number, measure: number, end = false): Place => ({ dy, end, measure });

/** Placed by hand for each frame. */
export const PLACES: Record<FrameName, Record<string, Place>> = {
  wide: {
    "blockade-1989": cut(-214, 140, true),
    "meghri-last-train": cut(-150, 220),
  },
  narrow: {
    "blockade-1989": cut(-98, 110),
    "meghri-last-train": cut(-66, 90),
  },
};
