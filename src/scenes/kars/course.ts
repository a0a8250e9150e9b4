import { fit, regional } from "../../engine/maps/projections";
import { rounded } from "../../engine/maps/routes";
import type { SceneContext } from "../../engine/scene/context";
import type { Frame } from "../../engine/scene/scene";
import { round } from "../../engine/svg/mark";

type Point = [x: number, y: number];

/** How many points a section has, on the map and pulled straight. */
const POINTS = 24;

/** What the frame must hold, in degrees. */
const held: [number, number][] = [
  [42.7, 41.9],
  [50, 41.9],
  [42.7, 38.6],
  [50, 38.6],
];

/** The projection of a frame, in units of its map box. */
export function projectionOf({ plot: { width, height } }: Frame) {
  return fit(regional(46.3), held, { x: 0, y: 0, width, height });
}

/** Where a place stands, in picture units. */
export function spot({ frame, data }: SceneContext, id: string): Point {
  const { lon, lat } = data.place(id);
  const [x, y] = projectionOf(frame)([lon, lat])!;
  return [x, y + frame.plot.y];
}

/**
 * Where the sections of a way run on the map, each through places, in picture units. The way is
 * rounded as a whole and cut afterwards, so that it does not break where sections meet.
 */
export function courses(
  context: SceneContext,
  sections: readonly (readonly string[])[],
): Point[][] {
  const places = sections.flatMap((via, i) => (i ? via.slice(1) : via));
  const whole = resampled(
    rounded(
      places.map((id) => spot(context, id)),
      3,
    ),
    FINE,
  );
  let from = 0;
  return sections.map((via, i) => {
    const to = i === sections.length - 1 ? FINE - 1 : nearest(whole, spot(context, via.at(-1)!));
    const part = resampled(whole.slice(from, to + 1), POINTS);
    from = to;
    return part;
  });
}

/** How many points a whole way has before it is cut. */
const FINE = 600;

/** The index of the point that is nearest to a place. */
const nearest = (points: readonly Point[], [x, y]: Point) =>
  points.reduce((best, one, i) => {
    const far = ([px, py]: Point) => Math.hypot(px - x, py - y);
    return far(one) < far(points[best]!) ? i : best;
  }, 0);

/** The same line through so many points that are equally far from each other. */
function resampled(points: readonly Point[], count: number): Point[] {
  const far = [0];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    far.push(far[i - 1]! + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  return Array.from({ length: count }, (_, n): Point => {
    const want = (far.at(-1)! * n) / (count - 1);
    const next = far.findIndex((one) => one >= want - 1e-6);
    const i = Math.max(1, Math.min(far.length - 1, next));
    const [a, b] = [points[i - 1]!, points[i]!];
    const t = (want - far[i - 1]!) / (far[i]! - far[i - 1]! || 1);
    return [round(a[0] + (b[0] - a[0]) * t, 2), round(a[1] + (b[1] - a[1]) * t, 2)];
  });
}
