/** Ships seen from their side, in plain line. Pure functions over marks. */
import { mark, round, type Mark, type Point } from "../mark";

/** A path through points that are given as parts of a length, from the water up. */
const outline = ([x, y]: Point, length: number, points: readonly Point[]): string =>
  `M${points.map(([across, up]) => `${round(x + across * length)},${round(y - up * length)}`).join("L")}Z`;

const FERRY: readonly Point[] = [
  [0, 0.12],
  [0.12, 0.12],
  [0.12, 0.17],
  [0.56, 0.17],
  [0.56, 0.22],
  [0.61, 0.22],
  [0.61, 0.26],
  [0.67, 0.26],
  [0.67, 0.22],
  [0.84, 0.22],
  [0.86, 0.12],
  [1, 0.12],
  [0.93, 0],
  [0.05, 0],
];

/** A rail ferry: a hull, a closed deck for wagons, its bridge and funnel. It floats at a point, its bow to the right. */
export const ferry = (key: string, at: Point, length: number, look = "vessel"): Mark =>
  mark("path", key, { class: look, d: outline(at, length, FERRY) });
