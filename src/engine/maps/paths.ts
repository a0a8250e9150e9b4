import { geoGraticule, type GeoProjection } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from "geojson";
import { merge, mesh } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Topology,
} from "topojson-specification";
import { extentOf, type Extent } from "./planar";
import { relative } from "./relative";
import { rounded } from "./routes";
import { lakes, lands, type Code, type Countries, type LakeChoice } from "./world";

/** The shapes of a map as SVG path data, in the units of its projection times `scale`. */
export interface MapPaths {
  /** All land. */
  land: string;
  /** Of it, the countries the story is about. */
  near: string;
  /** Of it, the countries a map is about; empty where it is about none. */
  subject: string;
  /** Borders between countries the story draws as countries. */
  borders: string;
  lakes: string;
  graticule: string;
  /** Borders that rivers make, between the pairs of countries asked for. */
  river: string;
}

/** How a map is drawn. */
export interface MapOptions {
  /** The scale of the file of Natural Earth. */
  source: "50m" | "10m";
  /** The smallest triangle kept, in square picture units (Visvalingam). */
  detail: number;
  /** The countries that are drawn as countries: borders stand between two of these. */
  countries?: Countries;
  lakes?: LakeChoice;
  /** The countries to tint. */
  near?: readonly Code[];
  /** The countries the map is about, to be told from those around them. */
  subject?: readonly Code[];
  /** Factor on the coordinates written, so that a map to be enlarged keeps its detail. */
  scale?: number;
  /** Pairs of countries whose border is a river to be drawn. */
  rivers?: readonly (readonly [Code, Code])[];
  /** How often corners of borders are cut, so that a border seen from near bends. */
  smooth?: number;
}

type Country = { code?: Code };
type World = Topology<{ countries: GeometryCollection<Country> }>;
type Shape = Feature<Polygon | MultiPolygon, Country>;

/**
 * Projects, simplifies and writes a map.
 *
 * @param projection with its clip extent set, in picture units
 */
export function mapPaths(
  projection: GeoProjection,
  {
    source,
    detail,
    countries: drawn = {},
    lakes: chosen,
    near = [],
    subject = [],
    scale = 1,
    rivers = [],
    smooth = 0,
  }: MapOptions,
): MapPaths {
  const shapes = lands(source, drawn).map(({ shape, code }): Shape => ({
    ...shape,
    properties: code ? { code } : {},
  }));
  const world = bent(simplified(projection, shapes, detail), smooth, extentOf(projection));
  const pools = chosen ? lakes(chosen) : [];
  const water = simplified(
    projection,
    pools.map((lake): Shape => ({ ...lake, properties: {} })),
    detail,
  );
  const code = (one: unknown) => (one as { properties?: Country }).properties?.code;
  const countries = polygons(world);
  const between = (a: unknown, b: unknown) =>
    rivers.some((pair) => a !== b && pair.includes(code(a)!) && pair.includes(code(b)!));
  const of = (codes: readonly Code[]) => countries.filter((one) => codes.includes(code(one)!));
  // From near there is no line of it in the picture.
  const graticule = geoProject(
    geoGraticule().step([10, 10])(),
    projection,
  ) as MultiLineString | null;
  return {
    land: area(world, countries, scale),
    near: area(world, of(near), scale),
    subject: area(world, of(subject), scale),
    borders: lines(
      mesh(world, world.objects.countries, (a, b) => a !== b && !!code(a) && !!code(b)),
      scale,
    ),
    lakes: area(water, polygons(water), scale),
    graticule: graticule ? lines(graticule, scale) : "",
    river: rivers.length ? lines(mesh(world, world.objects.countries, between), scale) : "",
  };
}

const polygons = (world: World) =>
  (world.objects.countries.geometries ?? []) as TopoMultiPolygon<Country>[];

/** Shapes projected and clipped, then simplified so that neighbours still meet. */
function simplified(projection: GeoProjection, shapes: readonly Shape[], detail: number): World {
  const countries: FeatureCollection<Polygon | MultiPolygon, Country> = geoProject(
    { type: "FeatureCollection", features: [...shapes] },
    projection,
  );
  // What lies outside the clip comes back without a geometry.
  countries.features = countries.features.filter((one) => one.geometry?.coordinates.length);
  const weighed = presimplify(topology({ countries }, 1e5) as World);
  return filter(simplify(weighed, detail), filterWeight(weighed, detail)) as World;
}

/**
 * Borders with their corners cut; neighbours still meet, because they share them. Corners of the
 * picture itself stay.
 */
function bent(world: World, times: number, [left, top, right, bottom]: Extent): World {
  const edge = ([x, y]: Position) =>
    x! < left + EDGE || x! > right - EDGE || y! < top + EDGE || y! > bottom - EDGE;
  const arcs = world.arcs.map((arc) => {
    const runs: [number, number][][] = [[]];
    for (const [x, y] of arc) {
      runs.at(-1)!.push([x!, y!]);
      if (edge([x!, y!])) runs.push([[x!, y!]]);
    }
    return runs.flatMap((run, i) => rounded(run, times).slice(i ? 1 : 0));
  });
  return { ...world, arcs };
}

/** How near to the edge of the picture a point is on it, in picture units. */
const EDGE = 0.1;

/** Shapes joined to one; none where there are none. */
const area = (world: World, shapes: TopoMultiPolygon<Country>[], scale: number) =>
  shapes.length
    ? merge(world, shapes)
        .coordinates.flatMap((polygon) =>
          polygon.map((ring) => `${relative(ring.slice(0, -1), scale, 0)}z`),
        )
        .join("")
    : "";

const lines = (shape: MultiLineString, scale: number) =>
  shape.coordinates.map((points) => relative(points, scale, 0)).join("");
