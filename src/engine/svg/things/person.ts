/** A person who stands, in plain line: a measure that readers know. Pure functions over marks. */
import { mark, round, type Mark, type Point } from "../mark";

/** Half of an outline, from the neck down, as parts of the height: across from the middle, and up. */
const HALF: readonly Point[] = [
  [0.025, 0.9],
  [0.03, 0.835],
  [0.1, 0.815],
  [0.125, 0.77],
  [0.135, 0.6],
  [0.15, 0.44],
  [0.125, 0.42],
  [0.105, 0.56],
  [0.085, 0.68],
  [0.085, 0.5],
  [0.08, 0.26],
  [0.07, 0.04],
  [0.1, 0],
  [0.025, 0],
  [0.02, 0.27],
  [0.006, 0.44],
];

/** A standing person of a height, the feet at a point. */
export function person(key: string, [x, y]: Point, height: number, look = "person"): Mark {
  const at = (across: number, up: number) =>
    `${round(x + across * height)},${round(y - up * height)}`;
  const right = HALF.map(([across, up]) => at(across, up));
  const left = HALF.map(([across, up]) => at(-across, up)).reverse();
  const r = round(height * 0.058);
  const head = `M${at(-0.058, 0.942)}a${r},${r} 0 1 1 ${round(r * 2)},0a${r},${r} 0 1 1 ${round(-r * 2)},0`;
  return mark("path", key, { class: look, d: `M${[...right, ...left].join("L")}Z${head}` });
}
