/** A stretch of track from above: two rails on their sleepers. Pure functions over marks. */
import { mark, round } from "../mark";

/** Where both rails lie, from the middle, as parts of the length of a sleeper. */
export const RAILS = [-0.26, 0.26] as const;

/** Two rails, and sleepers at even places between their ends. */
function rails([from, to]: readonly [number, number], y: number, size: number): string {
  const step = size * 0.62;
  let d = "";
  for (const side of RAILS)
    d += `M${round(from)},${round(y + side * size)}H${round(Math.max(to, from + 1))}`;
  for (let x = Math.ceil(from / step) * step; x <= to; x += step) d += sleeper(x, y, size);
  return d;
}

const sleeper = (x: number, y: number, size: number) =>
  `M${round(x)},${round(y - size / 2)}v${round(size)}`;

/** Track between two ends; no sleeper closes it, so that it may go on. */
export const laidTrack = (key: string, ends: readonly [number, number], y: number, size: number) =>
  mark("path", key, { d: rails(ends, y, size), class: "laid-track" });
