/** A person in a coat who looks out to the left, a hand over the eyes: a measure that readers know. Pure functions over marks. */
import { mark, round, type Mark, type Point } from "../mark";

/** The outline from the neck down and round by the back: across from the middle, and up; lines bend between. */
const OUTLINE: readonly Point[] = [
  [0.03, 0.89],
  [0.032, 0.85],
  [0.09, 0.832],
  [0.122, 0.8],
  [0.142, 0.69],
  [0.152, 0.58],
  [0.13, 0.53],
  [0.106, 0.5],
  [0.116, 0.4],
  [0.126, 0.285],
  [0.126, 0.285],
  [0.068, 0.28],
  [0.068, 0.28],
  [0.06, 0.12],
  [0.06, 0.05],
  [0.07, 0],
  [0.07, 0],
  [-0.012, 0],
  [-0.012, 0],
  [-0.006, 0.026],
  [0.022, 0.045],
  [0.02, 0.12],
  [0.008, 0.275],
  [0.008, 0.275],
  [-0.014, 0.275],
  [-0.014, 0.275],
  [-0.024, 0.12],
  [-0.022, 0.045],
  [-0.018, 0],
  [-0.018, 0],
  [-0.104, 0],
  [-0.104, 0],
  [-0.098, 0.026],
  [-0.068, 0.045],
  [-0.07, 0.12],
  [-0.074, 0.28],
  [-0.074, 0.28],
  [-0.118, 0.285],
  [-0.118, 0.285],
  [-0.104, 0.42],
  [-0.088, 0.56],
  [-0.098, 0.7],
  [-0.152, 0.756],
  [-0.222, 0.79],
  [-0.226, 0.826],
  [-0.15, 0.91],
  [-0.07, 0.968],
  [-0.03, 0.966],
  [-0.054, 0.93],
  [-0.11, 0.885],
  [-0.162, 0.83],
  [-0.11, 0.826],
  [-0.03, 0.85],
  [-0.028, 0.89],
];

/** A standing person of a height, the feet at a point. */
export function person(key: string, [x, y]: Point, height: number, look = "person"): Mark {
  const at = ([across, up]: Point): Point => [x + across * height, y - up * height];
  const all = OUTLINE.map(at);
  const spot = ([a, b]: Point) => `${round(a)},${round(b)}`;
  const bent = all.slice(1, -1).map((one, i) => {
    const next = all[i + 2]!;
    return `${spot(one)} ${spot([(one[0] + next[0]) / 2, (one[1] + next[1]) / 2])}`;
  });
  const r = round(height * 0.056);
  const tall = round(height * 0.068);
  const head = `M${round(x - r)},${round(y - height + tall)}a${r},${tall} 0 1 1 ${round(r * 2)},0a${r},${tall} 0 1 1 ${round(-r * 2)},0`;
  return mark("path", key, { class: look, d: `M${spot(all[0]!)}Q${bent.join(" ")}Z${head}` });
}
