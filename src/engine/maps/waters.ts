import type { GeoProjection } from "d3-geo";
import type { Position } from "geojson";
import type { Data } from "../tables/data";
import { extentOf, placed, shapesOf, simpler, within } from "./planar";
import { relative } from "./relative";

type Row = Data["waters"]["rows"][number];

/** Rivers, lakes and depths as SVG path data, in the units of the projection times `scale`. */
export interface WaterPaths {
  rivers: string;
  pools: string;
  /** The water deeper than the line of depth. */
  deep: string;
}

/** How waters are drawn. */
export interface WaterOptions {
  /** The smallest triangle kept, in square picture units (Visvalingam). */
  detail: number;
  /** Factor on the coordinates written, so that a map to be enlarged keeps its detail. */
  scale?: number;
  /** The rivers to draw, by name; all, if unsaid. */
  rivers?: readonly string[];
}

/** The points of a row, in degrees. */
export const pointsOf = ({ points }: Pick<Row, "points">): Position[] =>
  points.split(" / ").map((point) => point.split(" ").map(Number));

/**
 * Projects, simplifies and writes the waters of a map.
 *
 * @param rows those of waters.csv
 * @param projection with its clip extent set, in picture units
 */
export function waterPaths(
  rows: readonly Row[],
  projection: GeoProjection,
  { detail, scale = 1, rivers }: WaterOptions,
): WaterPaths {
  const extent = extentOf(projection);
  const area = (kind: Row["kind"]) => {
    const rings = rows.filter((row) => row.kind === kind).map(pointsOf);
    return shapesOf(rings, projection, { detail, least: 4 })
      .map((ring) => `${relative(ring.slice(0, -1), scale, 0)}z`)
      .join("");
  };
  const drawn = rows.filter(
    ({ kind, name }) => kind === "river" && (rivers?.includes(name) ?? true),
  );
  const courses = drawn.flatMap((row) => within(placed(pointsOf(row), projection), extent));
  return {
    rivers: simpler(courses, detail)
      .map((line) => relative(line, scale, 0))
      .join(""),
    pools: area("lake"),
    deep: area("depth"),
  };
}
