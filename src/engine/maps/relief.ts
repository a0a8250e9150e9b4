import type { GeoProjection } from "d3-geo";
import type { Position } from "geojson";
import type { Data } from "../tables/data";
import { contoursAt, fieldOf, finer } from "./field";
import { areaOf, cut, extentOf, placed, simpler } from "./planar";
import { relative } from "./relative";

type Row = Data["heights"]["rows"][number];

/** Mountains as SVG path data, in the units of the projection times `scale`. */
export interface ReliefPaths {
  /** The land above each height asked for, lowest first: each lies on the one before. */
  bands: string[];
  /** The edges of bands that face the light, which falls from the upper left. */
  lit: string;
  /** Those that face away. */
  shade: string;
}

/** How mountains are drawn. */
export interface ReliefOptions {
  /** The grid of heights.csv. */
  grid: string;
  /** The lower edges of the bands, in metres. */
  bands: readonly number[];
  /** The smallest triangle kept, in square picture units (Visvalingam). */
  detail: number;
  /** Factor on the coordinates written, so that a map to be enlarged keeps its detail. */
  scale?: number;
  /** How often the grid is made twice as fine, so that bands seen from near bend and do not break. */
  smooth?: number;
}

/**
 * Bands of height, with the edges that a low sun would light and shade (Tanaka's contours): relief
 * without a raster, in the colours of the story.
 *
 * @param rows those of heights.csv
 * @param projection with its clip extent set, in picture units
 * @throws Error when there is no such grid
 */
export function relief(
  rows: readonly Row[],
  projection: GeoProjection,
  { grid, bands, detail, scale = 1, smooth = 0 }: ReliefOptions,
): ReliefPaths {
  const field = finer(fieldOf(rows, grid), smooth);
  const extent = extentOf(projection);
  const rings = bands.map((height) => {
    const all = contoursAt(field, height).map((ring) => cut(placed(ring, projection), extent));
    return simpler(
      all.filter((ring) => areaOf(ring) > 6 * detail),
      detail,
    ).filter((ring) => ring.length > 3);
  });
  const edge = (sign: number) =>
    rings
      .flat()
      .flatMap((ring) => facing(ring, sign, extent))
      .filter((points) => lengthOf(points) > LEAST * Math.sqrt(detail))
      .map((points) => relative(points, scale, 0))
      .join("");
  return {
    bands: rings.map((all) =>
      all.map((ring) => `${relative(ring.slice(0, -1), scale, 0)}z`).join(""),
    ),
    lit: edge(1),
    shade: edge(-1),
  };
}

/** How far an edge may turn from the light and still be lit: the cosine of 65 degrees. */
const TURN = 0.42;
/** The shortest stretch drawn, in sides of the smallest triangle kept: shorter ones are grain. */
const LEAST = 4;

/**
 * The stretches of a ring that face the light, or away from it. Land lies to the left of its edge
 * as it is run through on paper, as contours give it; edges made by the cut are none.
 */
function facing(ring: Position[], sign: number, [left, top, right, bottom]: readonly number[]) {
  const runs: Position[][] = [];
  let open: Position[] = [];
  const close = () => {
    if (open.length) runs.push(open);
    open = [];
  };
  for (const [i, b] of ring.slice(1).entries()) {
    const a = ring[i]!;
    const [dx, dy] = [b[0]! - a[0]!, b[1]! - a[1]!];
    const outward = ((dy - dx) * Math.SQRT1_2) / (Math.hypot(dx, dy) || 1);
    const along = (axis: 0 | 1, at: number) => a[axis] === at && b[axis] === at;
    const edge = along(0, left!) || along(0, right!) || along(1, top!) || along(1, bottom!);
    if (edge || sign * outward < TURN) close();
    else open = open.length ? [...open, b] : [a, b];
  }
  close();
  return runs;
}

const lengthOf = (points: readonly Position[]) =>
  points
    .slice(1)
    .reduce((sum, [x, y], i) => sum + Math.hypot(x! - points[i]![0]!, y! - points[i]![1]!), 0);
