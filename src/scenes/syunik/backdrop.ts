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
  /** The cameras that look at it. */
  seen: number[];
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
  {
    seen: [0, 1],
    detail: 1.3,
    grid: "caucasus",
    bands: every(1000, 1000, 2000),
    grain: 30,
    reach: 1.02,
  },
  {
    seen: [2],
    detail: 0.004,
    grid: "syunik",
    bands: every(500, 1000, 3000),
    grain: 0.01,
    reach: 1.2,
  },
];

/** Widths of strokes from nearest, in units of the map. */
const BOLD: Record<string, number> = { borders: 0.17, river: 0.75 };

/** Land, heights and water on both sides of the river, for each of the cameras. */
export function backdrop(model: Model, context: SceneContext): Record<string, Mark[]> {
  const [land, gorge] = LOOKS.map((look, i) => drawn(model, context, look, i));
  return { land: [...land!, exclave(model, context)], gorge: gorge! };
}

/** The projection of a frame, clipped to what its cameras see. */
function seenBy({ cameras, box }: Model, { frame }: SceneContext, { seen, reach }: Look) {
  const views = seen.map((i) => {
    const { x, y, scale } = cameras[i]!;
    const w = (box.width / 2 / scale) * reach + 8 / scale;
    const h = (box.height / 2 / scale) * reach + 8 / scale;
    return { west: x - w, north: y - h, east: x + w, south: y + h };
  });
  return projectionOf(frame).clipExtent([
    [Math.min(...views.map(({ west }) => west)), Math.min(...views.map(({ north }) => north))],
    [Math.max(...views.map(({ east }) => east)), Math.max(...views.map(({ south }) => south))],
  ]);
}

function drawn(model: Model, context: SceneContext, look: Look, i: number): Mark[] {
  const scale = model.units[i]!;
  const { heights, waters } = context.data;
  const projection = seenBy(model, context, look);
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
  // Heights alone: slopes lit and shaded are patches under the lines, and say no more.
  const { bands: steps } = relief(heights.rows, projection, { grid, bands, detail: grain, scale });
  const water = waterPaths(waters.rows, projection, { detail, scale });
  // Many bands: each is fainter than where there are few, and edged, so that slopes are sharp.
  const fine = (one: Mark): Mark =>
    i
      ? { ...one, attrs: { ...one.attrs, class: "height fine", "stroke-width": scale * 0.1 } }
      : one;
  // From near a river is a band, and a border more than a hair.
  const bold = (one: Mark): Mark =>
    i
      ? {
          ...one,
          attrs: {
            ...one.attrs,
            class: `${one.key} near`,
            "stroke-width": scale * BOLD[one.key]!,
            // Dashed, so that it is no path in the mountains.
            ...(one.key === "borders" ? { "stroke-dasharray": `${scale} ${scale * 0.7}` } : {}),
          },
        }
      : one;
  return [
    ...ground(map, ["land", "near"]),
    ...mountains({ bands: steps, lit: [], shade: [] }).map(fine),
    ...subject(map),
    ...streams(water),
    ...ground(map, ["borders", "river"]).map(bold),
  ];
}

/** The outline of Nakhchivan: the part of Azerbaijan that lies by itself. */
function exclave(model: Model, context: SceneContext): Mark {
  const projection = seenBy(model, context, LOOKS[0]!);
  const { lon, lat } = context.data.place("nakhchivan");
  const shape = lands("10m", countries).find(({ code }) => code === "AZE")!.shape.geometry;
  const part = shape.coordinates.find((coordinates) =>
    geoContains({ type: "Polygon", coordinates }, [lon, lat]),
  )!;
  const ring = cut(placed(part[0]!, projection), extentOf(projection));
  const unit = model.units[0]!;
  return mark("path", "exclave", {
    class: "exclave",
    "stroke-width": unit * 0.45,
    d: `${relative(ring.slice(0, -1), unit, 0)}z`,
  });
}
