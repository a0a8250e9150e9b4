import { geoDistance, geoInterpolate, type GeoProjection } from "d3-geo";
import type { legs } from "../data/legs";
import { place } from "../data/places";
import { KM } from "./world";

type Leg = (typeof legs.rows)[number];
type Point = [x: number, y: number];

/** Where a leg runs, from end to end, in degrees. Bends are as given; see legs.csv. */
export const waypoints = (leg: Leg): Point[] =>
  [leg.from, ...leg.via, leg.to].map((id) => {
    const { lon, lat } = place(id);
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
export const projected = (leg: Leg, projection: GeoProjection, step: number): Point[] =>
  sampled(waypoints(leg), step).flatMap((point) => {
    const planar = projection(point);
    return planar
      ? [[Math.round(planar[0] * 100) / 100, Math.round(planar[1] * 100) / 100] as Point]
      : [];
  });
