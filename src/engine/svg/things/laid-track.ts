/** A stretch of track from above: two rails on their sleepers. Pure functions over marks. */
import { mark, round, type Mark } from "../mark";

/**
 * Track from one `x` to another along `y`, as one path, `size` high. Sleepers keep their places
 * when the ends move.
 */
export function laidTrack(
  key: string,
  [from, to]: readonly [number, number],
  y: number,
  size: number,
): Mark {
  const step = size * 0.62;
  let d = "";
  for (const side of [-0.26, 0.26])
    d += `M${round(from)},${round(y + side * size)}H${round(Math.max(to, from + 1))}`;
  const sleeper = (x: number) => `M${round(x)},${round(y - size / 2)}v${round(size)}`;
  for (let x = Math.ceil(from / step) * step; x <= to; x += step) d += sleeper(x);
  d += sleeper(from) + sleeper(Math.max(to, from + 1));
  return mark("path", key, { d, class: "laid-track" });
}
