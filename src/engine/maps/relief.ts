import type { GeoProjection } from "d3-geo";
import type { Position } from "geojson";
import type { Data } from "../tables/data";
import { heightsOf, light, ringsAt } from "./field";
import { extentOf, shapesOf, type Extent } from "./planar";
import { smooth } from "./relative";

type Row = Data["heights"]["rows"][number];

/** Mountains as SVG path data, in the units of the projection times `scale`. */
export interface ReliefPaths {
  /** The land above each height asked for, lowest first: each lies on the one before. */
  bands: string[];
  /** Slopes that face the light, which falls from the upper left; the steeper lie on the others. */
  lit: string[];
  /** Those that face away. */
  shade: string[];
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
}

/** From which steepness on a slope is lit or shaded, in means of its grid. */
const STEEP = [0.45, 1.1, 2];

/**
 * Bands of height, and slopes that a low sun would light and shade: relief without a raster, in
 * the colours of the story.
 *
 * @param rows those of heights.csv
 * @param projection with its clip extent set, in picture units
 * @throws Error when there is no such grid
 */
export function relief(
  rows: readonly Row[],
  projection: GeoProjection,
  { grid, bands, detail, scale = 1 }: ReliefOptions,
): ReliefPaths {
  const heights = heightsOf(rows, grid);
  const lit = light(heights);
  const shade = { ...lit, values: lit.values.map((one) => -one) };
  const extent = extentOf(projection);
  const path = (rings: readonly Position[][]) =>
    shapesOf(rings, projection, { detail, least: LEAST })
      .map((ring) => smooth(cornered(ring.slice(0, -1), extent), scale))
      .join("");
  return {
    bands: bands.map((height) => path(ringsAt(heights, height))),
    lit: STEEP.map((least) => path(ringsAt(lit, least))),
    shade: STEEP.map((least) => path(ringsAt(shade, least))),
  };
}

/** The smallest shape drawn, in smallest triangles: a smaller one is grain. */
const LEAST = 6;

/** A ring that keeps its corners where it was cut. */
const cornered = (ring: readonly Position[], [left, top, right, bottom]: Extent): Position[] =>
  ring.flatMap((point) => {
    const [x, y] = point;
    return x === left || x === right || y === top || y === bottom ? [point, point] : [point];
  });
