/*
 * Where the layout of the pages changes: the one home of these widths and heights. Media queries
 * of style sheets cannot take them from here, so they repeat them, and a test holds them to it.
 * Each is a value of its own, so that script brings readers only what it needs.
 */

/** From this width on text and picture stand side by side, and the wide frame is shown. */
export const WIDE = "73.75rem";
/** The last width at which a low window is a phone on its side. */
export const BELOW_WIDE = "73.74rem";
/** From this width on a still is the wide one. */
export const WIDE_STILL = "62rem";
/** Up to this width the line of stations names the reader’s alone. */
export const FEW_STATIONS = "47.99rem";
/** Up to this width a table is a list. */
export const LISTED_ROWS = "40rem";
/** From this width on a low window is a phone on its side; below it, a page that is magnified. */
export const SIDEWAYS = "36rem";
export const BELOW_SIDEWAYS = "35.99rem";
/** A window no higher than this has no room for text under a picture. */
export const LOW = "30rem";
/** Nor one no higher than this for the picture itself. */
export const TOO_LOW = "26rem";
