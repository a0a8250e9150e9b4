import { round, type Point } from "../../engine/svg/mark";

/** How a line grows narrow between two places. */
export interface Neck {
  /** How broad it is before, and within. */
  thick: number;
  thin: number;
  /** How far from a place it is as thin as it gets. */
  swell: number;
}

/** The points of a line at even steps, not more than `step` apart, ends included. */
export function even(points: readonly Point[], step: number): Point[] {
  return points.flatMap((b, i): Point[] => {
    const a = points[i - 1];
    if (!a) return [b];
    const count = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / step));
    return Array.from({ length: count }, (_, n) => {
      const t = (n + 1) / count;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    });
  });
}

/** The points beside a line, as far to its left at each as is asked. */
export const beside = (points: readonly Point[], far: (at: Point) => number): Point[] =>
  points.map((at, i) => {
    const [a, b] = [points[Math.max(0, i - 1)]!, points[Math.min(points.length - 1, i + 1)]!];
    const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const by = far(at);
    return [at[0] + ((b[1] - a[1]) / long) * by, at[1] - ((b[0] - a[0]) / long) * by];
  });

/** The outline of a line that is thin from place to place: there and back. */
export function necked(course: readonly Point[], { thick, thin, swell }: Neck): Point[] {
  const points = even(course, 3);
  const [start, end] = [points[0]!, points.at(-1)!];
  const half = ([x, y]: Point) => {
    const far = ([u, v]: Point) => Math.hypot(x - u, y - v) / swell;
    const t = Math.max(0, 1 - far(start));
    return (thin + (thick - thin) * t * t * (3 - 2 * t)) / 2;
  };
  const left = beside(points, half);
  const right = beside(points, (one) => -half(one)).reverse();
  return [start, ...left, end, ...right].map(([x, y]) => [round(x), round(y)]);
}
