import { projected, sampled } from "../../engine/maps/routes";
import { mapPaths } from "../../engine/maps/paths";
import type { SceneContext } from "../../engine/scene/context";
import { relief, type ReliefPaths } from "../../engine/maps/relief";
import { waterPaths } from "../../engine/maps/waters";
import { ground, landscape, mountains } from "../../engine/scene/ground";
import type { Frame } from "../../engine/scene/scene";
import type { Mark } from "../../engine/svg/mark";
import { polyline } from "../../engine/svg/parts";
import { aras, countries, lakes, near } from "../../story/countries";
import { SECOND_LINE } from "../../story/second-line";
import { locatorProjection } from "./locator";
import { projectionOf, type Model } from "./model";

type Point = [x: number, y: number];

/** Degrees around what the closest camera sees. */
const detail = { west: 41.6, east: 49.4, south: 37.2, north: 42.2 };

/** The ground: the continent from the 1:50m file, the gap from the 1:10m file. */
export function backdrop(
  { units, locator: small }: Model,
  { frame, data }: SceneContext,
): Record<string, Mark[]> {
  const drawn = { countries, lakes, near };
  const world = mapPaths(projectionOf(frame), {
    ...drawn,
    near: [],
    source: "50m",
    detail: 1.5,
    scale: units.world,
  });
  const high = relief(data.heights.rows, projectionOf(frame), {
    grid: "world",
    bands: [1200, 3000],
    detail: 48,
    scale: units.world,
  });
  const region = mapPaths(close(frame), {
    ...drawn,
    // Both parts of Azerbaijan alike, and Armenia between them.
    near: ["AZE"],
    subject: ["ARM"],
    source: "10m",
    detail: 0.003,
    scale: units.detail,
    rivers: aras,
  });
  const mounts = relief(data.heights.rows, close(frame), {
    grid: "caucasus",
    bands: [1000, 2000],
    detail: 0.46,
    scale: units.detail,
  });
  const water = waterPaths(data.waters.rows, close(frame), { detail: 0.008, scale: units.detail });
  const around =
    small &&
    mapPaths(locatorProjection(), {
      ...drawn,
      near: [],
      subject: ["ARM"],
      source: "50m",
      detail: 0.6,
      scale: small.unit,
    });
  return {
    ...(around && {
      locator: [...ground(around, ["land", "subject", "borders"]), ...existing(data, small.unit)],
    }),
    world: [
      ...ground(world, ["graticule", "land"]),
      ...mountains(heights(high)),
      ...ground(world, ["lakes", "borders"]),
      ...beyond(frame, data, units.world),
    ],
    detail: landscape(region, heights(mounts), water, ["borders", "river"]),
  };
}

/** Where ships leave the picture: to Rotterdam, and, where there is room to name it, round Africa. */
function beyond(frame: Frame, data: SceneContext["data"], unit: number): Mark[] {
  const projection = projectionOf(frame);
  const wide = frame.name === "wide";
  const thick = wide ? 1.8 : 1.3;
  const look = { class: "leg sea", "stroke-width": unit * thick };
  const west = data.legs.rows.find(({ id }) => id === "sea-west")!;
  const home = until(projected(data, west, projection, 60), ([x]) => x < 3);
  // From where the ships come into the open ocean, towards the Cape of Good Hope.
  const { lon, lat } = data.place("sea-malacca-7");
  const south = sampled([[lon, lat], CAPE], 60).map((at) => projection(at)!);
  const cape = until(south, ([, y]) => y > frame.plot.height - 3);
  const on = (points: Point[]) => points.map(([x, y]): Point => [x * unit, y * unit]);
  const head = (line: Point[], i: number) =>
    polyline(`head-${i}`, on(wings(line, thick * 3.4)), look);
  if (!wide) return [head(home, 0)];
  const dashes = { "stroke-dasharray": `${unit * 5} ${unit * 4}` };
  return [polyline("cape", on(cape), { ...look, ...dashes }), ...[home, cape].map(head)];
}

/** The sea off the Cape of Good Hope. */
const CAPE: Point = [20, -37];

/** The first points of a line, up to one that is far enough. */
const until = (points: Point[], far: (at: Point) => boolean): Point[] =>
  points.slice(0, points.findIndex(far));

/** The open head of an arrow at the end of a line. */
function wings(line: readonly Point[], size: number): Point[] {
  const [[ax, ay], [x, y]] = line.slice(-2) as [Point, Point];
  const back = Math.atan2(ay - y, ax - x);
  const wing = (turn: number): Point => [
    x + size * Math.cos(back + turn),
    y + size * Math.sin(back + turn),
  ];
  return [wing(0.6), [x, y], wing(-0.6)];
}

/** In the small map the line that is there already, and the second one as far as it has come. */
function existing(data: SceneContext["data"], unit: number): Mark[] {
  const projection = locatorProjection();
  const dashes: Partial<Record<string, string>> = {
    "under-way": `${unit * 3} ${unit * 2}`,
    missing: `0 ${unit * 3}`,
  };
  return ["baku-tbilisi", "tbilisi-kars", ...SECOND_LINE].map((id) => {
    const leg = data.legs.rows.find((one) => one.id === id)!;
    const points = projected(data, leg, projection, 120).map(([x, y]): [number, number] => [
      x * unit,
      y * unit,
    ]);
    return polyline(id, points, {
      class: leg.status === "under-way" ? "leg flat" : "leg",
      "stroke-width": unit * 2,
      "stroke-dasharray": dashes[leg.status] ?? "none",
    });
  });
}

/** Heights alone: slopes lit and shaded are a pattern of patches here, and say no more. */
const heights = ({ bands }: ReliefPaths): ReliefPaths => ({ bands, lit: [], shade: [] });

/** The projection of the whole map, clipped to what the closest camera sees. */
function close(frame: Frame) {
  const projection = projectionOf(frame);
  const corners: [number, number][] = [
    [detail.west, detail.south],
    [detail.east, detail.south],
    [detail.west, detail.north],
    [detail.east, detail.north],
  ];
  const points = corners.map((corner) => projection(corner)!);
  return projection.clipExtent([
    [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))],
    [Math.max(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))],
  ]);
}
