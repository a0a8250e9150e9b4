import { fit, regional } from "../../engine/maps/projections";
import { rounded, sampled } from "../../engine/maps/routes";
import type { SceneContext } from "../../engine/scene/context";
import type { Frame } from "../../engine/scene/scene";
import { round } from "../../engine/svg/mark";

type Point = [x: number, y: number];

/** How many points a section has, on the map and pulled straight. */
export const POINTS = 16;

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

/** Where a section runs on the map, through places, in picture units. */
export function course({ frame, data }: SceneContext, via: readonly string[]): Point[] {
  const projection = projectionOf(frame);
  const degrees = via.map((id): Point => [data.place(id).lon, data.place(id).lat]);
  const points = rounded(
    sampled(degrees, 40).map((at): Point => {
      const [x, y] = projection(at)!;
      return [x, y + frame.plot.y];
    }),
  );
  return resampled(points);
}

/** The same line through points that are equally far from each other. */
function resampled(points: readonly Point[]): Point[] {
  const far = [0];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    far.push(far[i - 1]! + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  return Array.from({ length: POINTS }, (_, n): Point => {
    const want = (far.at(-1)! * n) / (POINTS - 1);
    const i = Math.max(
      1,
      Math.min(
        far.length - 1,
        far.findIndex((one) => one >= want - 1e-6),
      ),
    );
    const [a, b] = [points[i - 1]!, points[i]!];
    const t = (want - far[i - 1]!) / (far[i]! - far[i - 1]! || 1);
    return [round(a[0] + (b[0] - a[0]) * t), round(a[1] + (b[1] - a[1]) * t)];
  });
}
