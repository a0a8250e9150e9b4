import { countries, lakes, near } from "../../story/countries";
import type { Code } from "../../engine/maps/world";
import { mapPaths } from "../../engine/maps/paths";
import type { Mark } from "../../engine/svg/mark";
import { ground } from "../../engine/scene/ground";
import type { Frame } from "../../engine/scene/scene";
import { projectionOf, type Model } from "./model";

/** Pairs of countries between which the Aras is the border. */
const aras: [Code, Code][] = [
  ["ARM", "IRN"],
  ["AZE", "IRN"],
  ["AZE", "TUR"],
  ["ARM", "TUR"],
];

/** Degrees around what the closest camera sees. */
const detail = { west: 41.6, east: 49.4, south: 37.2, north: 42.2 };

/** The ground: the continent from the 1:50m file, the gap from the 1:10m file. */
export function backdrop({ units }: Model, frame: Frame): Record<string, Mark[]> {
  const world = mapPaths(projectionOf(frame), {
    source: "50m",
    detail: 0.6,
    countries,
    lakes,
    near,
    scale: units.world,
  });
  const close = projectionOf(frame);
  const corners = [
    [detail.west, detail.south],
    [detail.east, detail.south],
    [detail.west, detail.north],
    [detail.east, detail.north],
  ];
  const points = corners.map((corner) => close(corner as [number, number])!);
  close.clipExtent([
    [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))],
    [Math.max(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))],
  ]);
  const region = mapPaths(close, {
    source: "10m",
    detail: 0.0015,
    countries,
    lakes,
    near,
    scale: units.detail,
    rivers: aras,
  });
  return {
    world: ground(world, ["graticule", "land", "near", "lakes", "borders"]),
    detail: ground(region, ["land", "near", "lakes", "borders", "river"]),
  };
}
