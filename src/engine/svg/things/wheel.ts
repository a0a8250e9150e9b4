/** A railway wheel from its edge, cut through, in plain line. Pure functions over marks. */
import { mark, round, type Mark, type Point } from "../mark";

/** How far a flange reaches, for the radius of the tread at the inner edge of its rail. */
export const FLANGE = 1.115;

/**
 * A wheel over the inner edge of its rail, which is at the point's `x`; the axle is at its `y`.
 * From there the tread is a cone, and inside of it the flange reaches under the top of the rail.
 *
 * @param side to which side the tread lies
 */
export function wheel(key: string, [x, y]: Point, radius: number, side: 1 | -1): Mark {
  const half = (up: 1 | -1, backwards: boolean) => {
    const at = ([across, down]: Point) =>
      `${round(x + side * across * radius)},${round(y + up * down * radius)}`;
    return backwards ? curve([...PROFILE].reverse(), at) : curve(PROFILE, at);
  };
  return mark("path", key, { class: "wheel", d: `M${half(1, false)}L${half(-1, true)}Z` });
}

/** Half of a wheel, from the hub's outer side round the rim to its inner side; in threes, each bends. */
const PROFILE: readonly Point[] = [
  [0.15, 0],
  [0.15, 0.08],
  [0.15, 0.14],
  [0.15, 0.2],
  [0.15, 0.3],
  [0.06, 0.28],
  [0.06, 0.42],
  [0.06, 0.5],
  [0.06, 0.58],
  [0.06, 0.66],
  [0.06, 0.8],
  [0.23, 0.72],
  [0.23, 0.84],
  [0.23, 0.88],
  [0.23, 0.92],
  [0.23, 0.95],
  [0.23, 0.97],
  [0.2, 0.965],
  [0.17, 0.972],
  [0.13, 0.981],
  [0.09, 0.991],
  [0.04, 1],
  [0, 1.005],
  [-0.015, 1.03],
  [-0.03, 1.07],
  [-0.04, FLANGE],
  [-0.06, FLANGE],
  [-0.075, FLANGE],
  [-0.1, FLANGE],
  [-0.115, 1.06],
  [-0.115, 1],
  [-0.115, 0.95],
  [-0.115, 0.9],
  [-0.115, 0.82],
  [-0.115, 0.72],
  [-0.03, 0.78],
  [-0.03, 0.66],
  [-0.03, 0.58],
  [-0.03, 0.5],
  [-0.03, 0.42],
  [-0.03, 0.28],
  [-0.15, 0.3],
  [-0.15, 0.2],
  [-0.15, 0.14],
  [-0.15, 0.08],
  [-0.15, 0],
];

/** The first point, and from there each three as two handles and an end. */
const curve = ([first, ...rest]: readonly Point[], at: (point: Point) => string): string =>
  at(first!) + (rest.length ? `C${rest.map(at).join(" ")}` : "");
