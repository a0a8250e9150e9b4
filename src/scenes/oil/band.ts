/** The course and the outline of the widest way. */
import { eased, round } from "../../engine/svg/mark";

/** How far a band moves to the north of its course, in its widths. */
const NORTH = 0.4;

type Point = [x: number, y: number];

/** From a place to another in a quarter of a round, first to the north: a wide band has no room for a corner. */
export const elbow = ([lon, lat]: Point, [to, up]: Point): Point[] =>
  Array.from({ length: 7 }, (_, i): Point => {
    const turn = (i / 6) * (Math.PI / 2);
    return [to + (lon - to) * Math.cos(turn), lat + (up - lat) * Math.sin(turn)];
  });

/** A course without corners: each point half-way to the middle of its neighbours, many times. */
function smooth(points: readonly Point[], times = 60): readonly Point[] {
  if (!times) return points;
  const next = points.map((at, i): Point => {
    const [a, b] = [points[i - 1], points[i + 1]];
    return a && b ? [(a[0] + 2 * at[0] + b[0]) / 4, (a[1] + 2 * at[1] + b[1]) / 4] : at;
  });
  return smooth(next, times - 1);
}

/**
 * The outline of a band of one width: flat where it begins, on the course; then somewhat to its
 * north, so that it lies on land where the course follows a coast; an arrow on the course at its end.
 */
export function outlined(given: readonly Point[], width: number): Point[] {
  const course = smooth(given);
  const [x, y] = course.at(-1)!;
  const head = width * 0.9;
  const shaft = course.filter(([px, py]) => Math.hypot(px - x, py - y) > head);
  const last = shaft.length - 1;
  const edge = (i: number, by: number): Point => {
    const [[ax, ay], [px, py], [bx, by_]] = [
      shaft[Math.max(0, i - 2)]!,
      shaft[i]!,
      shaft[i + 2] ?? course.at(-1)!,
    ];
    const far = Math.hypot(bx - ax, by_ - ay);
    return [round(px - ((by_ - ay) / far) * by), round(py + ((bx - ax) / far) * by)];
  };
  const side = (share: number) =>
    shaft
      .map((_, i) => {
        const part = (from: number, many: number) =>
          eased(Math.min(1, Math.max(0, (i / last - from) / many)));
        return edge(i, width * (share - 0.5 + NORTH * (part(0.2, 0.3) - part(0.6, 0.35))));
      })
      // In a bend the shorter edge would run back on itself.
      .filter(([px], i, all) => all.slice(0, i).every(([before]) => px <= before));
  return [
    ...side(0),
    edge(last, width * -0.66),
    [x, y],
    edge(last, width * 0.66),
    ...side(1).toReversed(),
  ];
}

/** A course that ends in the head of an arrow, short of its end: what is left of it, and the head. */
export function headed(course: readonly Point[], long: number, short: number): [Point[], Point[]] {
  const [ex, ey] = course.at(-1)!;
  const [fx, fy] = course.findLast(([x, y]) => Math.hypot(ex - x, ey - y) > long + short)!;
  const far = Math.hypot(ex - fx, ey - fy);
  const [dx, dy] = [(ex - fx) / far, (ey - fy) / far];
  const at = (back: number, aside: number): Point => [
    round(ex - dx * back - dy * aside),
    round(ey - dy * back + dx * aside),
  ];
  const rest = course.filter(([x, y]) => Math.hypot(ex - x, ey - y) > long + short);
  const foot = short + long;
  return [
    [...rest, at(foot - 1, 0)],
    [at(foot, long * 0.5), at(short, 0), at(foot, long * -0.5)],
  ];
}
