import { geoContains } from "d3-geo";
import { mapPaths } from "../../engine/maps/paths";
import { cut, extentOf, placed } from "../../engine/maps/planar";
import { relative } from "../../engine/maps/relative";
import { relief } from "../../engine/maps/relief";
import { waterPaths } from "../../engine/maps/waters";
import { lands } from "../../engine/maps/world";
import type { SceneContext } from "../../engine/scene/context";
import { ground, mountains, streams, subject } from "../../engine/scene/ground";
import { mark, type Mark } from "../../engine/svg/mark";
import { aras, countries, near } from "../../story/countries";
import { projectionOf, type Model } from "./model";

/** How the ground of one distance is drawn: what is near is drawn finer, and less of it. */
interface Look {
  detail: number;
  grid: string;
  bands: number[];
  /** How fine the edges of bands are. */
  grain: number;
  /** How many times as wide as the camera's view the ground is, so that it holds while it fades. */
  reach: number;
}

const every = (step: number, from: number, to: number) =>
  Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);

const LOOKS: Look[] = [
  { detail: 1, grid: "caucasus", bands: every(800, 1000, 3400), grain: 15, reach: 1 },
  { detail: 0.2, grid: "syunik", bands: every(600, 1000, 2800), grain: 6, reach: 1.15 },
  { detail: 0.004, grid: "syunik", bands: every(250, 750, 3000), grain: 0.02, reach: 1.35 },
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
  const scale = model.units[i]!;
  const { heights, waters } = context.data;
  const projection = seenBy(model, context, i, look.reach);
  const { detail, grid, bands, grain } = look;
  const map = mapPaths(projection, {
    source: "10m",
    detail,
    scale,
    countries,
    near,
    // From afar the claim is about Armenia, and nearer the frame is nearly all of it.
    subject: i ? [] : ["ARM"],
    rivers: aras,
    smooth: i ? 2 : 0,
  });
  const high = relief(heights.rows, projection, { grid, bands, detail: grain, scale });
  const water = waterPaths(waters.rows, projection, { detail, scale });
  // Many bands: each is fainter than where there are few.
  const fine = (one: Mark): Mark =>
    i < 2 || one.attrs["class"] !== "height"
      ? one
      : { ...one, attrs: { ...one.attrs, class: "height fine" } };
  // From near a river is a band, and a border more than a hair.
  const bold = (one: Mark): Mark =>
    i < 2 ? one : { ...one, attrs: { ...one.attrs, "stroke-width": scale * BOLD[one.key]! } };
  return [
    ...ground(map, ["land", "near"]),
    ...mountains(high).map(fine),
    ...subject(map),
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
  const unit = model.units[1]!;
  return mark("path", "exclave", {
    class: "exclave",
    "stroke-width": unit * 0.9,
    d: `${relative(ring.slice(0, -1), unit, 0)}z`,
  });
}
