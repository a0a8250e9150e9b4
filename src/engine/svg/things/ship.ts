/** Ships seen from their side, in plain line. Pure functions over marks. */
import { group, mark, round, type Mark, type Point } from "../mark";
import { rect } from "../parts";
import { BOX_SHAPE } from "./box";

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

const BOX_SHIP: readonly Point[] = [
  [0, 0.13],
  [0.03, 0.32],
  [0.05, 0.32],
  [0.05, 0.38],
  [0.09, 0.38],
  [0.09, 0.32],
  [0.18, 0.32],
  [0.18, 0.13],
  [0.98, 0.13],
  [1, 0.16],
  [0.92, 0],
  [0.05, 0],
];

/** A ship for boxes, some of them on its deck; its bow to the right. */
export function boxShip(key: string, at: Point, length: number, boxes: number): Mark {
  const [x, y] = at;
  const across = length * 0.18;
  const high = across * BOX_SHAPE;
  return group(key, {}, [
    mark("path", "hull", { class: "vessel", d: outline(at, length, BOX_SHIP) }),
    ...Array.from({ length: boxes }, (_, i) =>
      rect(
        `box-${i}`,
        [
          x + length * 0.2 + (i % 4) * across * 1.04,
          y - length * 0.13 - high * (Math.floor(i / 4) + 1),
          across,
          high,
        ],
        { class: "box carried" },
      ),
    ),
  ]);
}
