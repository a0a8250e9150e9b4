import { geoContains } from "d3-geo";
import { mapPaths } from "../../engine/maps/paths";
import { cut, extentOf, placed } from "../../engine/maps/planar";
import { relative } from "../../engine/maps/relative";
import { relief } from "../../engine/maps/relief";
import { waterPaths } from "../../engine/maps/waters";
import { lands } from "../../engine/maps/world";
import type { SceneContext } from "../../engine/scene/context";
import { ground, mountains, streams } from "../../engine/scene/ground";
import { mark, type Mark } from "../../engine/svg/mark";
import { aras, countries, near } from "../../story/countries";
import { projectionOf, type Model } from "./model";

/** How the ground of one distance is drawn: what is near is drawn finer, and less of it. */
interface Look {
  detail: number;
  grid: string;
  smooth: number;
  bands: number[];
  /** How fine the edges of bands are. */
  grain: number;
  /** How many times as wide as the camera's view the ground is, so that it holds while it fades. */
  reach: number;
}

const every = (step: number, from: number, to: number) =>
  Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);

const LOOKS: Look[] = [
  { detail: 1, grid: "caucasus", smooth: 1, bands: every(600, 1000, 3400), grain: 2.4, reach: 1 },
  { detail: 0.1, grid: "syunik", smooth: 1, bands: every(400, 800, 3200), grain: 0.35, reach: 1.5 },
  {
    detail: 0.004,
    grid: "syunik",
    smooth: 2,
    bands: every(200, 600, 3000),
    grain: 0.02,
    reach: 1.4,
  },
];

/** Widths of strokes from nearest, in units of the map. */
const BOLD: Record<string, number> = { borders: 0.28, river: 0.75 };

/** Land, heights and water on both sides of the river, for each of the cameras. */
export function backdrop(model: Model, context: SceneContext): Record<string, Mark[]> {
  const [land, valley, gorge] = LOOKS.map((look, i) => drawn(model, context, look, i));
  return { land: land!, valley: [...valley!, exclave(model, context)], gorge: gorge! };
}

/** The projection of a frame, clipped to what a camera sees. */
function seenBy({ cameras, box }: Model, { frame }: SceneContext, i: number, reach: number) {
  const { x, y, scale } = cameras[i]!;
  const [w, h] = [(box.width / 2 / scale) * reach, (box.height / 2 / scale) * reach];
  return projectionOf(frame).clipExtent([
    [x - w - 8 / scale, y - h - 8 / scale],
    [x + w + 8 / scale, y + h + 8 / scale],
  ]);
}

function drawn(model: Model, context: SceneContext, look: Look, i: number): Mark[] {
  const { unit: scale } = model;
  const { heights, waters } = context.data;
  const projection = seenBy(model, context, i, look.reach);
  const { detail, grid, smooth, bands, grain } = look;
  const map = mapPaths(projection, {
    source: "10m",
    detail,
    scale,
    countries,
    near,
    rivers: aras,
    smooth: i ? 2 : 0,
  });
  const high = relief(heights.rows, projection, { grid, bands, detail: grain, scale, smooth });
  const water = waterPaths(waters.rows, projection, { detail, scale });
  const fine = (one: Mark): Mark => ({
    ...one,
    attrs: { ...one.attrs, class: `${String(one.attrs["class"])} fine` },
  });
  // From near a river is a band, and a border more than a hair.
  const bold = (one: Mark): Mark =>
    i < 2 ? one : { ...one, attrs: { ...one.attrs, "stroke-width": scale * BOLD[one.key]! } };
  return [
    ...ground(map, ["land", "near"]),
    ...mountains(high).map(fine),
    ...streams(water),
    ...ground(map, ["borders", "river"]).map(bold),
  ];
}

/** The outline of Nakhchivan: the part of Azerbaijan that lies by itself. */
function exclave(model: Model, context: SceneContext): Mark {
  const projection = seenBy(model, context, 1, LOOKS[1]!.reach);
  const { lon, lat } = context.data.place("nakhchivan");
  const shape = lands("10m", countries).find(({ code }) => code === "AZE")!.shape.geometry;
  const part = shape.coordinates.find((coordinates) =>
    geoContains({ type: "Polygon", coordinates }, [lon, lat]),
  )!;
  const ring = cut(placed(part[0]!, projection), extentOf(projection));
  const { unit } = model;
  return mark("path", "exclave", {
    class: "exclave",
    "stroke-width": unit * 0.9,
    d: `${relative(ring.slice(0, -1), unit, 0)}z`,
  });
}
