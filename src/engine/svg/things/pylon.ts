/** A pylon of a power line, seen along the line. Pure functions over marks. */
import { mark, round, type Mark, type Point } from "../mark";

/** For its height: how high the wires hang, and how far the arms that carry them reach out. */
export const WIRES = [0.66, 0.84] as const;
export const ARM = 0.13;

/** Half as wide as the tower is at a height, which is 0 at its foot and 1 at its tip. */
const half = (up: number) => (up < 0.6 ? 0.105 - up * 0.115 : 0.036 * (1 - (up - 0.6) / 0.4));

/** Heights between which the braces of the tower run from side to side. */
const BRACES = [0, 0.24, 0.42, 0.54, 0.64, 0.74, 0.84];

/** A tower, `size` high: two legs, braces and arms. */
export function pylon(key: string, [x, y]: Point, size: number, look: string): Mark {
  const at = (across: number, up: number) => `${round(x + across * size)},${round(y - up * size)}`;
  const legs = (from: number, to: number) =>
    [-1, 1].map((side) => `M${at(side * half(from), from)}L${at(side * half(to), to)}`);
  const brace = (side: number) =>
    `M${BRACES.map((up, i) => at(half(up) * side * (i % 2 ? -1 : 1), up)).join("L")}`;
  const beam = (up: number, reach: number) => `M${at(-reach, up)}L${at(reach, up)}`;
  const lines = [...legs(0, 0.6), ...legs(0.6, 1), brace(1), brace(-1)];
  const arms = [beam(WIRES[0], ARM), beam(WIRES[1], ARM * 0.76)];
  return mark("path", key, { class: look, d: [...lines, ...arms].join("") });
}
