import { geoGraticule, type GeoProjection } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import type { MultiLineString, MultiPolygon, Position } from "geojson";
import { merge, mesh } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Topology,
} from "topojson-specification";
import type { Code } from "./codes";
import { lakes, lands } from "./world";

/** The shapes of a map as SVG path data, in the units of its projection times `scale`. */
export interface MapPaths {
  /** All land. */
  land: string;
  /** Of it, the countries the story is about. */
  near: string;
  /** Borders between countries the routes cross. */
  borders: string;
  lakes: string;
  graticule: string;
  /** Borders that rivers make, between the pairs of countries asked for. */
  river: string;
}

/**
 * Projects, simplifies and writes a map.
 *
 * @param projection with its clip extent set, in picture units
 * @param detail the smallest triangle kept, in square picture units (Visvalingam)
 * @param near codes of the countries to tint
 * @param scale factor on the coordinates written, so that a map to be enlarged keeps its detail
 * @param rivers pairs of countries whose border is a river to be drawn
 */
export function mapPaths(
  projection: GeoProjection,
  source: "50m" | "10m",
  detail: number,
  near: readonly Code[],
  scale = 1,
  rivers: readonly (readonly [Code, Code])[] = [],
): MapPaths {
  const shapes = lands(source);
  const projected = geoProject(
    {
      type: "FeatureCollection",
      features: shapes.map(({ shape, code }) => ({ ...shape, properties: { code } })),
    },
    projection,
  );
  projected.features = projected.features.filter((one) => one.geometry?.coordinates.length);
  const world = simplified(topology({ countries: projected } as never, 1e5) as World, detail);
  const countries = world.objects.countries.geometries as TopoMultiPolygon<{ code?: Code }>[];
  const code = (one: unknown) => (one as { properties?: { code?: Code } }).properties?.code;
  const between = (a: unknown, b: unknown) =>
    rivers.some((pair) => a !== b && pair.includes(code(a)!) && pair.includes(code(b)!));
  const water = geoProject({ type: "FeatureCollection", features: lakes() }, projection);
  water.features = water.features.filter((one) => one.geometry?.coordinates.length);
  const pools = simplified(topology({ countries: water } as never, 1e5) as World, detail);

  return {
    land: area(merge(world, countries), scale),
    near: area(
      merge(
        world,
        countries.filter((one) => near.includes(code(one)!)),
      ),
      scale,
    ),
    borders: line(
      mesh(world, world.objects.countries, (a, b) => a !== b && !!code(a) && !!code(b)),
      scale,
    ),
    lakes: area(merge(pools, pools.objects.countries.geometries as never), scale),
    graticule: line(
      geoProject(geoGraticule().step([10, 10])(), projection) as MultiLineString,
      scale,
    ),
    river: rivers.length ? line(mesh(world, world.objects.countries, between), scale) : "",
  };
}

type World = Topology<{ countries: GeometryCollection<{ code?: Code }> }>;

function simplified(world: World, detail: number): World {
  const weighed = presimplify(world);
  return filter(simplify(weighed, detail), filterWeight(weighed, detail)) as World;
}

const area = (shape: MultiPolygon, scale: number) =>
  shape.coordinates
    .flatMap((polygon) => polygon.map((ring) => `${relative(ring.slice(0, -1), scale, 0)}z`))
    .join("");

const line = (shape: MultiLineString, scale: number) =>
  shape.coordinates.map((points) => relative(points, scale, 0)).join("");

/**
 * Points as a relative path, which compresses to about half of an absolute one. Rounding is
 * done on the absolute points, so that errors do not add up.
 */
export function relative(points: Position[], scale = 1, digits = 1): string {
  const unit = 10 ** digits;
  let [x0, y0] = [0, 0];
  let path = "";
  for (const point of points) {
    const x = Math.round(point[0]! * scale * unit);
    const y = Math.round(point[1]! * scale * unit);
    const [dx, dy] = [(x - x0) / unit, (y - y0) / unit];
    if (path && dx === 0 && dy === 0) continue;
    path += path
      ? `${path.includes("l") ? (dx < 0 ? "" : " ") : "l"}${dx}${dy < 0 ? "" : ","}${dy}`
      : `M${dx},${dy}`;
    [x0, y0] = [x, y];
  }
  return path;
}
