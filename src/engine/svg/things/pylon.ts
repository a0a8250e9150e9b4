/** A pylon of a power line, seen along the line. Pure functions over marks. */
import { mark, round, type Attrs, type Mark, type Point } from "../mark";

/** For its height: how high the wires hang, and how far the arms that carry them reach out. */
export const WIRES = [0.66, 0.84] as const;
export const ARM = 0.13;

/** Half as wide as the tower is at a height, which is 0 at its foot and 1 at its tip. */
const half = (up: number) => (up < 0.6 ? 0.105 - up * 0.115 : 0.036 * (1 - (up - 0.6) / 0.4));

/** Heights between which the braces of the tower run from side to side. */
const BRACES = [0, 0.24, 0.42, 0.54, 0.64, 0.74, 0.84];

/** Two legs to one tip, braces between them, two arms; its foot at a point, `size` high. */
export function pylon(key: string, [x, y]: Point, size: number, attrs: Attrs): Mark {
  const at = (across: number, up: number) => `${round(x + across * size)},${round(y - up * size)}`;
  const leg = (side: number) =>
    `M${at(side * half(0), 0)}L${at(side * half(0.6), 0.6)}L${at(0, 1)}`;
  const brace = (side: number) =>
    `M${BRACES.map((up, i) => at(half(up) * side * (i % 2 ? -1 : 1), up)).join("L")}`;
  const arm = (up: number, reach: number) => `M${at(-reach, up)}L${at(reach, up)}`;
  const d = [
    ...[leg(-1), leg(1), brace(1), brace(-1)],
    ...[arm(WIRES[0], ARM), arm(WIRES[1], ARM * 0.76)],
  ].join("");
  return mark("path", key, { d, ...attrs });
}
