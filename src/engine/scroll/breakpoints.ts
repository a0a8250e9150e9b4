/**
 * Where the layout of the pages changes: the one home of these widths and heights. Media queries
 * of style sheets cannot take them from here, so they repeat them, and a test holds them to it.
 */
export const breakpoints = {
  /** From this width on text and picture stand side by side, and the wide frame is shown. */
  wide: "73.75rem",
  /** Just less: the last width at which a phone on its side is one. */
  belowWide: "73.74rem",
  /** From this width on a still is the wide one. */
  wideStill: "62rem",
  /** Up to this width the line of stations names the reader’s alone. */
  fewStations: "47.99rem",
  /** Up to this width a table is a list. */
  listedRows: "40rem",
  /** From this width on a low window is a phone on its side; below it, a page that is magnified. */
  sideways: "36rem",
  belowSideways: "35.99rem",
  /** A window no higher than this has no room for text under a picture. */
  low: "30rem",
  /** Nor this for the picture itself. */
  tooLow: "26rem",
} as const;
