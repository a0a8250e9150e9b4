import type { Point } from "../../engine/svg/mark";

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
