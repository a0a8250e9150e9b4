import { round, type Point } from "../../engine/svg/mark";

/** A place where a line grows narrow. */
export interface Neck {
  at: Point;
  /** How far round it. */
  r: number;
  /** How broad the line is outside, and in the middle. */
  thick: number;
  thin: number;
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

/** The outline of a line that is thin in the middle of a ring and full outside: there and back. */
export function necked(course: readonly Point[], { at, r, thick, thin }: Neck): Point[] {
  const points = even(course, 3);
  const half = ([x, y]: Point) => {
    // Thin in the inner half of the ring, then swelling to its edge.
    const t = Math.min(1, Math.max(0, Math.hypot(x - at[0], y - at[1]) / r / 0.45 - 1.2));
    return (thin + (thick - thin) * t * t * (3 - 2 * t)) / 2;
  };
  const [start, end] = [points[0]!, points.at(-1)!];
  const left = beside(points, half);
  const right = beside(points, (one) => -half(one)).reverse();
  return [start, ...left, end, ...right].map(([x, y]) => [round(x), round(y)]);
}
