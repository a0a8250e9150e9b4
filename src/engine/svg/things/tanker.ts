/** A tanker seen from its side, in plain line. Pure functions over marks. */
import { mark, round, type Mark, type Point } from "../mark";

/**
 * Its outline in twentieths of its length, from the keel aft round by the stern: funnel and bridge,
 * the masts of its hoses, the raised bow and the bulb under water. A command and the points it takes.
 */
const OUTLINE: [command: string, ...points: Point[]][] = [
  ["M", [1, 0]],
  ["Q", [0.3, 0.3], [0.2, 1]],
  ["L", [0, 2.3], [0.8, 2.3], [0.95, 3.9], [1.6, 3.9], [1.7, 3.1], [2, 3.1], [2, 4]],
  ["L", [3.1, 4], [3.1, 3.8], [2.95, 3.8], [2.95, 2.2], [9.3, 2.2], [9.3, 2.8], [9.45, 2.8]],
  ["L", [9.45, 2.2], [10.4, 2.2], [10.4, 2.8], [10.55, 2.8], [10.55, 2.2], [17, 2.2]],
  ["Q", [17.7, 2.2], [18.1, 2.7]],
  ["L", [18.6, 2.74], [18.65, 3.4], [18.75, 3.4], [18.8, 2.76], [20, 2.9]],
  ["Q", [19.4, 1.7], [19.25, 0.95]],
  ["Q", [19.9, 0.6], [19.5, 0.2]],
  ["Q", [19.2, 0], [18.6, 0]],
];

/** A tanker on its keel, its stern at a point; a negative length turns its bow to the left, and `lift` makes it higher. */
export function tanker(
  key: string,
  [x, y]: Point,
  long: number,
  { look = "tanker", lift = 1 } = {},
): Mark {
  const u = long / 20;
  const at = ([dx, up]: Point) => `${round(x + dx * u)},${round(y - up * lift * Math.abs(u))}`;
  const d = OUTLINE.map(([command, ...points]) => command + points.map(at).join(" ")).join("");
  return mark("path", key, { class: look, d: `${d}Z` });
}
