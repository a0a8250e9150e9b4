import { geoDistance, geoInterpolate, type GeoProjection } from "d3-geo";
import { round } from "../svg/mark";
import type { Data } from "../tables/data";
import { KM } from "./world";

type Leg = Data["legs"]["rows"][number];
type Point = [x: number, y: number];

/** Where a leg runs, from end to end, in degrees. Bends are as given; see legs.csv. */
export const waypoints = (data: Data, leg: Leg): Point[] =>
  [leg.from, ...leg.via, leg.to].map((id) => {
    const { lon, lat } = data.place(id);
    return [lon, lat];
  });

/**
 * The points of a line at least every `step` kilometres along its great circles, ends and
 * bends included.
 */
export function sampled(points: readonly Point[], step: number): Point[] {
  const all: Point[] = [points[0]!];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    const count = Math.max(1, Math.ceil((geoDistance(a, b) * KM) / step));
    const between = geoInterpolate(a, b);
    for (let n = 1; n <= count; n++) all.push(between(n / count));
  }
  return all;
}

/** A leg in picture units, with a point at least every `step` kilometres. */
export const projected = (data: Data, leg: Leg, projection: GeoProjection, step: number): Point[] =>
  sampled(waypoints(data, leg), step).flatMap((point) => {
    const planar = projection(point);
    return planar
      ? [[Math.round(planar[0] * 100) / 100, Math.round(planar[1] * 100) / 100] as Point]
      : [];
  });

/**
 * Rounds the corners of a line between places, twice by Chaikin's cutting: a railway turns, it
 * does not break. Ends stay where they are.
 */
export function rounded(points: Point[], times = 2): Point[] {
  if (times === 0 || points.length < 3) return points;
  const cut = points.slice(1).flatMap((b, i): Point[] => {
    const a = points[i]!;
    const at = (t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    return [...(i === 0 ? [] : [at(0.2)]), ...(i === points.length - 2 ? [] : [at(0.8)])];
  });
  return rounded([points[0]!, ...cut, points.at(-1)!], times - 1);
}

/** The same line as it is drawn: to a tenth of a unit, or finer. */
export const curved = (points: Point[], digits = 1): Point[] =>
  rounded(points).map(([x, y]) => [round(x, digits), round(y, digits)]);
