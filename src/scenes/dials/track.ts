import { round, type Point } from "../../engine/svg/mark";
import { beside } from "./neck";

/** Two bends that are level at both ends, from a point to another, as many short lines. */
export function bent([x, y]: Point, [toX, toY]: Point): Point[] {
  const many = 60;
  return Array.from({ length: many + 1 }, (_, i): Point => {
    const t = i / many;
    const u = 1 - t;
    // A cubic curve with both handles half-way.
    return [
      x * u ** 3 + 1.5 * (x + toX) * u * t * (u + t) + toX * t ** 3,
      y * (u ** 3 + 3 * u * u * t) + toY * (3 * u * t * t + t ** 3),
    ];
  });
}

const long = ([x, y]: Point, [toX, toY]: Point) => Math.hypot(toX - x, toY - y);

/** A line between two distances along it, both ends included. */
function piece(points: readonly Point[], from: number, to: number): Point[] {
  let gone = 0;
  const all: Point[] = [];
  points.slice(1).forEach((b, i) => {
    const a = points[i]!;
    const far = long(a, b);
    const at = (along: number): Point => {
      const t = (along - gone) / far;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    };
    if (gone <= to && gone + far >= from) {
      if (!all.length) all.push(at(Math.max(from, gone)));
      all.push(at(Math.min(to, gone + far)));
    }
    gone += far;
  });
  return all;
}

const path = (points: Point[]) => `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join("L")}`;

/** How far sleepers and broken rails are apart, how long they are, and how far sleepers stand out. */
const FORM = { sleeper: 1.05, rail: 1.5, hole: 1.05, out: 0.82 };

/** Both rails beside a line; broken into even pieces where they are unfinished. */
export function rails(points: readonly Point[], gauge: number, whole: boolean): string {
  const all = points.slice(1).reduce((sum, b, i) => sum + long(points[i]!, b), 0);
  const count = whole ? 1 : Math.round((all / gauge + FORM.hole) / (FORM.rail + FORM.hole));
  const hole = whole ? 0 : gauge * FORM.hole;
  const each = (all - hole * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => {
    const from = i * (each + hole);
    const one = piece(points, from, from + each);
    return [gauge / 2, -gauge / 2].map((far) => path(beside(one, () => far))).join("");
  }).join("");
}

/** Sleepers across a line, evenly along it. */
export function sleepers(points: readonly Point[], gauge: number): string {
  const all = points.slice(1).reduce((sum, b, i) => sum + long(points[i]!, b), 0);
  const count = Math.round(all / (gauge * FORM.sleeper));
  return Array.from({ length: count }, (_, i) => {
    const along = ((i + 0.5) / count) * all;
    const one = piece(points, along - 0.5, along + 0.5);
    const side = (far: number) => beside(one, () => far * gauge)[0]!;
    return path([side(FORM.out), side(-FORM.out)]);
  }).join("");
}
