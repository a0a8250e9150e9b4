/*
 * Where the layout of the pages changes: the one home of these widths and heights. The layouts of
 * scenes are decided by script (`begin.ts`), which names them on the root element; style sheets
 * take them from there. Other media queries repeat these values, and a test holds them to it.
 */

/** From this width on the page has large type and room beside its text. */
export const WIDE = "64em";
/** From this width on a still is the wide one. */
export const WIDE_STILL = "62rem";
/** Up to this width the line of stations names the reader’s alone. */
export const FEW_STATIONS = "47.99rem";
/** Up to this width a table is a list. */
export const LISTED_ROWS = "40rem";
/** Up to this width, which large letters leave of a phone, a number may break over two lines. */
export const BROKEN_NUMBERS = "19.99em";

/**
 * The windows that have room for a picture and for the words beside it or under it. Pictures keep
 * their letters at 12 px: the narrow frame is 320 px wide at least, the wide one 704. What is in
 * none of them, such as a page that is magnified much, has text and stills.
 */
export const SIDE = "(orientation: landscape) and (min-width: 35em) and (min-height: 20em)";
export const STACKED =
  "(min-width: 20em) and (min-height: 33em) and (orientation: portrait), (min-width: 20em) and (max-width: 34.99em) and (min-height: 33em)";
/** Of these, those with room for the wide frame. */
export const WIDE_FRAME =
  "(orientation: landscape) and (min-width: 64em) and (min-height: 36em), (orientation: portrait) and (min-width: 44em) and (min-height: 48em)";

/** The layouts of scenes, for the script that names on the root element which of them is shown. */
export const layouts = { side: SIDE, stacked: STACKED, wide: WIDE_FRAME };
