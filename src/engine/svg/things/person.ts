/** A person who stands, in plain line: a measure that readers know. Pure functions over marks. */
import { mark, round, type Mark, type Point } from "../mark";

/** Half of an outline, from the neck down, as parts of the height: across from the middle, and up. */
const HALF: readonly Point[] = [
  [0.04, 0.85],
  [0.13, 0.82],
  [0.15, 0.76],
  [0.16, 0.46],
  [0.12, 0.45],
  [0.1, 0.7],
  [0.09, 0.46],
  [0.09, 0],
  [0.02, 0],
  [0.01, 0.43],
];

/** A standing person of a height, the feet at a point. */
export function person(key: string, [x, y]: Point, height: number, look = "person"): Mark {
  const at = (across: number, up: number) => `${round(x + across * height)},${round(y - up * height)}`;
  const right = HALF.map(([across, up]) => at(across, up));
  const left = HALF.map(([across, up]) => at(-across, up)).reverse();
  const r = round(height * 0.065);
  const head = `M${at(-0.065, 0.935)}a${r},${r} 0 1 0 ${round(r * 2)},0a${r},${r} 0 1 0 ${round(-r * 2)},0`;
  return mark("path", key, { class: look, d: `M${[...right, ...left].join("L")}Z${head}` });
}
