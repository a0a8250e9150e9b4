import { extent } from "d3-array";
import type { Position } from "geojson";
import { lands, type Code, type Countries } from "./world";

/** The code of the country a point lies in, "SEA" for open water, undefined for other land. */
export function countryAt(
  [x, y]: readonly [lon: number, lat: number],
  countries: Countries,
  scale: "50m" | "10m" = "10m",
): Code | "SEA" | undefined {
  const holder = polygons(scale, countries).find(({ rings, box: [west, south, east, north] }) => {
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

const memory = new WeakMap<Countries, Map<string, Part[]>>();

/** Every polygon by itself with its box, so that a point is tried against few of them. */
function polygons(scale: "50m" | "10m", countries: Countries): Part[] {
  const known = memory.get(countries) ?? new Map<string, Part[]>();
  memory.set(countries, known);
  let own = known.get(scale);
  if (!own) {
    own = lands(scale, countries).flatMap(({ code, shape }) =>
      shape.geometry.coordinates.map((rings) => {
        const [west, east] = extent(rings[0]!.map((point) => point[0]!)) as [number, number];
        const [south, north] = extent(rings[0]!.map((point) => point[1]!)) as [number, number];
        return { rings, code, box: [west, south, east, north] } as Part;
      }),
    );
    known.set(scale, own);
  }
  return own;
}
