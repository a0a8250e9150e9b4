/** A sheet of paper with a turned corner, in plain line. Pure functions over marks. */
import { group, mark, round, type Mark, type Point } from "../mark";

/** How high a sheet is for its width. */
export const SHEET_SHAPE = 1.32;

/**
 * A sheet that stands on `y` with its middle at `x`, as wide as `width`. Its lines are no
 * writing.
 */
export function sheet(key: string, [x, y]: Point, width: number): Mark {
  const high = width * SHEET_SHAPE;
  const [left, top] = [x - width / 2, y - high];
  const fold = width * 0.24;
  const row = (at: number, to: number) =>
    `M${round(left + width * 0.14)},${round(top + high * at)}h${round(width * to)}`;
  return group(key, {}, [
    mark("path", "page", {
      class: "sheet",
      d: `M${round(left)},${round(top)}h${round(width - fold)}l${round(fold)},${round(fold)}V${round(y)}H${round(left)}z`,
    }),
    mark("path", "lines", {
      class: "sheet-line",
      d: `${row(0.2, 0.42)}${row(0.36, 0.72)}${row(0.5, 0.72)}${row(0.64, 0.5)}M${round(left + width - fold)},${round(top)}v${round(fold)}h${round(fold)}`,
    }),
  ]);
}
