/** A stretch of track from above: two rails on their sleepers. Pure functions over marks. */
import { mark, round } from "../mark";

/** Two rails, and sleepers at even places between their ends. */
function rails([from, to]: readonly [number, number], y: number, size: number): string {
  const step = size * 0.62;
  let d = "";
  for (const side of [-0.26, 0.26])
    d += `M${round(from)},${round(y + side * size)}H${round(Math.max(to, from + 1))}`;
  for (let x = Math.ceil(from / step) * step; x <= to; x += step) d += sleeper(x, y, size);
  return d;
}

const sleeper = (x: number, y: number, size: number) =>
  `M${round(x)},${round(y - size / 2)}v${round(size)}`;

/** Track that goes on, as far as is known: no sleeper closes it. */
export const openTrack = (key: string, ends: readonly [number, number], y: number, size: number) =>
  mark("path", key, { d: rails(ends, y, size), class: "laid-track" });
