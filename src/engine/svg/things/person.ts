/** A person who stands, in plain line: a measure that readers know. Pure functions over marks. */
import { mark, round, type Mark, type Point } from "../mark";

/** The right half of an outline, from the neck down: across from the middle, and up; in threes, each bends. */
const HALF: readonly Point[] = [
  [0.026, 0.885],
  [0.026, 0.865],
  [0.03, 0.845],
  [0.06, 0.836],
  [0.105, 0.824],
  [0.122, 0.8],
  [0.127, 0.75],
  [0.135, 0.68],
  [0.142, 0.62],
  [0.146, 0.55],
  [0.152, 0.5],
  [0.152, 0.46],
  [0.146, 0.43],
  [0.142, 0.415],
  [0.125, 0.415],
  [0.12, 0.44],
  [0.118, 0.5],
  [0.112, 0.56],
  [0.104, 0.62],
  [0.098, 0.66],
  [0.094, 0.69],
  [0.088, 0.71],
  [0.086, 0.65],
  [0.084, 0.6],
  [0.09, 0.54],
  [0.095, 0.48],
  [0.092, 0.42],
  [0.09, 0.36],
  [0.084, 0.3],
  [0.08, 0.26],
  [0.078, 0.24],
  [0.08, 0.2],
  [0.078, 0.17],
  [0.074, 0.12],
  [0.066, 0.07],
  [0.064, 0.04],
  [0.07, 0.028],
  [0.1, 0.018],
  [0.1, 0],
  [0.08, 0],
  [0.05, 0],
  [0.03, 0],
  [0.024, 0],
  [0.026, 0.06],
  [0.028, 0.1],
  [0.022, 0.17],
  [0.018, 0.23],
  [0.02, 0.28],
  [0.014, 0.36],
  [0.008, 0.42],
  [0.003, 0.44],
  [0, 0.44],
];

/** A standing person of a height, the feet at a point. */
export function person(key: string, [x, y]: Point, height: number, look = "person"): Mark {
  const at =
    (side: 1 | -1) =>
    ([across, up]: Point) =>
      `${round(x + side * across * height)},${round(y - up * height)}`;
  const [first, ...right] = HALF.map(at(1));
  const left = HALF.map(at(-1)).reverse();
  const r = round(height * 0.056);
  const tall = round(height * 0.068);
  const head = `M${round(x - r)},${round(y - height + tall)}a${r},${tall} 0 1 1 ${round(r * 2)},0a${r},${tall} 0 1 1 ${round(-r * 2)},0`;
  return mark("path", key, {
    class: look,
    d: `M${first}C${right.join(" ")}L${left[0]}C${left.slice(1).join(" ")}Z${head}`,
  });
}
