import type { GeoProjection } from "d3-geo";
import { projected } from "../../engine/maps/routes";
import { mapPaths } from "../../engine/maps/paths";
import type { SceneContext } from "../../engine/scene/context";
import { relief, type ReliefPaths } from "../../engine/maps/relief";
import { waterPaths } from "../../engine/maps/waters";
import { ground, landscape, mountains, subject } from "../../engine/scene/ground";
import type { Frame } from "../../engine/scene/scene";
import type { Mark } from "../../engine/svg/mark";
import { polyline } from "../../engine/svg/parts";
import { aras, countries, lakes, near } from "../../story/countries";
import { SECOND_LINE } from "../../story/second-line";
import { locatorProjection } from "./locator";
import { projectionOf, type Model } from "./model";

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
    // The lands that the middle way avoids.
    subject: ["RUS", "IRN"],
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
  const around = mapPaths(locatorProjection(frame.name), {
    ...drawn,
    near: [],
    subject: ["ARM"],
    source: "50m",
    detail: frame.name === "wide" ? 0.6 : 1,
    scale: small.unit,
  });
  return {
    locator: [
      ...ground(around, ["land", "subject", "borders"]),
      ...existing(data, locatorProjection(frame.name), small.unit),
    ],
    world: [
      ...ground(world, ["graticule", "land"]),
      ...mountains(heights(high)),
      ...subject(world).map((one) => ({ ...one, attrs: { ...one.attrs, class: "avoided" } })),
      ...ground(world, ["lakes", "borders"]),
    ],
    detail: landscape(region, heights(mounts), water, ["borders", "river"]),
  };
}

/** In the small map the line that is there already, and the second one as far as it has come. */
function existing(data: SceneContext["data"], projection: GeoProjection, unit: number): Mark[] {
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
