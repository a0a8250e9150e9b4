import type { GeoProjection } from "d3-geo";
import type { Position } from "geojson";
import { presimplify } from "topojson-simplify";

/** The part of a picture a map may draw in: left, top, right, bottom. */
export type Extent = readonly [left: number, top: number, right: number, bottom: number];

/** The corners that a projection is clipped to. @throws Error when it is not clipped */
export function extentOf(projection: GeoProjection): Extent {
  const corners = projection.clipExtent();
  if (!corners) throw new Error("expected a projection with a clip extent; fit() sets one");
  return [...corners[0], ...corners[1]];
}

/**
 * Points in picture units. Those behind the globe are left out. Lines between them are straight
 * on paper, which is right for points as dense as these.
 */
export const placed = (points: readonly Position[], projection: GeoProjection): Position[] =>
  points.flatMap(([lon, lat]) => {
    const point = projection([lon!, lat!]);
    return point ? [point] : [];
  });

/** A ring cut to a box, side by side (Sutherland and Hodgman); empty where it lies outside. */
export function cut(ring: Position[], [left, top, right, bottom]: Extent): Position[] {
  const sides: [axis: 0 | 1, at: number, sign: 1 | -1][] = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
  let points = ring.slice(0, -1);
  for (const [axis, at, sign] of sides) {
    const inside = (point: Position) => sign * (point[axis]! - at) >= 0;
    points = points.flatMap((b, i) => {
      const a = points.at(i - 1)!;
      if (inside(a) === inside(b)) return inside(b) ? [b] : [];
      const t = (at - a[axis]!) / (b[axis]! - a[axis]!);
      const edge = [a[0]! + (b[0]! - a[0]!) * t, a[1]! + (b[1]! - a[1]!) * t];
      return inside(b) ? [edge, b] : [edge];
    });
  }
  return points.length > 2 ? [...points, points[0]!] : [];
}

/** The stretches of a line that have an end in a box. */
export function within(line: readonly Position[], box: Extent): Position[][] {
  const [left, top, right, bottom] = box;
  const inside = ([x, y]: Position) => x! >= left && x! <= right && y! >= top && y! <= bottom;
  const runs: Position[][] = [];
  let open = false;
  for (const [i, b] of line.slice(1).entries()) {
    const a = line[i]!;
    const seen = inside(a) || inside(b);
    if (seen && open) runs.at(-1)!.push(b);
    else if (seen) runs.push([a, b]);
    open = seen;
  }
  return runs;
}

/** Lines in picture units without the points whose triangle covers less than `detail` (Visvalingam). */
export const simpler = (lines: readonly Position[][], detail: number): Position[][] =>
  presimplify({ type: "Topology", objects: {}, arcs: [...lines] }).arcs.map((arc) =>
    arc.filter((point) => point[2]! >= detail),
  );

/** The area in a ring, in square picture units. */
export const areaOf = (ring: readonly Position[]): number =>
  Math.abs(
    ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0) / 2,
  );

/**
 * Rings in degrees as rings in picture units, cut to what a projection sees and simplified.
 *
 * @param detail the smallest triangle kept, in square picture units
 * @param least the smallest ring drawn, in smallest triangles
 */
export function shapesOf(
  rings: readonly (readonly Position[])[],
  projection: GeoProjection,
  { detail, least }: { detail: number; least: number },
): Position[][] {
  const extent = extentOf(projection);
  const seen = rings
    .map((ring) => cut(placed(ring, projection), extent))
    .filter((ring) => areaOf(ring) > least * detail);
  return simpler(seen, detail).filter((ring) => ring.length > 3);
}
