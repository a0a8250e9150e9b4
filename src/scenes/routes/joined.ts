import type { GeoProjection } from "d3-geo";
import { curved, projected } from "../../engine/maps/routes";
import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";

type Point = [x: number, y: number];

/** How far apart two ways lie on the rails that they share: as far as a way is wide. */
const BESIDE = { wide: 4.5, narrow: 3.3 } as const;

/** Where the way through Iran shares the rails of the middle way: before a leg of its own, and after one. */
const SHARED: Partial<Record<string, { legs: string[]; from?: string; to?: string }>> = {
  "south-turkmenistan": { legs: ["china-gate", "kazakh-rails"], to: "beyneu" },
  "south-turkey": { legs: ["kars-ankara", "ankara-bosporus"], from: "kayseri" },
};

/** A leg through Iran with what it shares, which lies beside the middle way, so that both are seen. */
export function joined(
  { data, frame }: SceneContext,
  projection: GeoProjection,
  id: string,
  own: Point[],
): Point[] {
  const part = SHARED[id];
  if (!part) return own;
  const at = (place: string) => projection([data.place(place).lon, data.place(place).lat])!;
  const course = part.legs.flatMap((one) => {
    const leg = data.legs.rows.find((row) => row.id === one)!;
    return curved(projected(data, leg, projection, 120));
  });
  const last = part.to ?? (frame.name === "narrow" ? "istanbul" : null);
  const first = part.from ? nearest(course, at(part.from)) : 0;
  const end = last ? nearest(course, at(last)) + 1 : course.length;
  const beside = bends(besides(course.slice(first, end), BESIDE[frame.name]));
  return part.from ? [...own, ...beside.slice(1)] : [...beside.slice(0, -1), ...own];
}

/** The same line to the left of itself: to the south of one that goes west. */
const besides = (points: readonly Point[], far: number): Point[] =>
  points.map(([x, y], i) => {
    const [[ax, ay], [bx, by]] = [points[i - 1] ?? [x, y], points[i + 1] ?? [x, y]];
    const long = Math.hypot(bx - ax, by - ay) || 1;
    return [round(x + ((by - ay) / long) * far), round(y - ((bx - ax) / long) * far)];
  });

/** A line without the points that lie straight between those beside them. */
const bends = (points: readonly Point[]): Point[] => {
  const kept = points.slice(0, 1);
  for (const [i, [x, y]] of points.slice(1, -1).entries()) {
    const [[ax, ay], [bx, by]] = [kept.at(-1)!, points[i + 2]!];
    const off = Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax));
    if (off / Math.hypot(bx - ax, by - ay) > 0.12) kept.push([x, y]);
  }
  return [...kept, points.at(-1)!];
};

/** Which point of a line is nearest to another. */
export function nearest(points: readonly Point[], [x, y]: Point): number {
  const far = points.map(([px, py]) => Math.hypot(px - x, py - y));
  return far.indexOf(Math.min(...far));
}
