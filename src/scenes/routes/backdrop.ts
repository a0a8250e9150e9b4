import type { Code } from "../../geo/codes";
import { mapPaths } from "../../geo/paths";
import { mark, type Mark } from "../../svg/mark";
import type { Frame } from "../scene";
import { projectionOf, type Model } from "./model";

/** The countries whose story this is, in lighter ground. */
const near: Code[] = ["KAZ", "AZE", "GEO", "ARM", "TUR", "TKM", "UZB"];
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
  const world = mapPaths(projectionOf(frame), "50m", 0.6, near, units.world);
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
  const region = mapPaths(close, "10m", 0.0015, near, units.detail, aras);
  return {
    world: [
      path("graticule", world.graticule),
      path("land", world.land),
      path("near", world.near),
      path("sea", world.lakes),
      path("borders", world.borders),
    ],
    detail: [
      path("land", region.land),
      path("near", region.near),
      path("sea", region.lakes),
      path("borders", region.borders),
      path("river", region.river),
    ],
  };
}

const path = (name: string, d: string) => mark("path", name, { class: name, d });
