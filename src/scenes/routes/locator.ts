import type { GeoProjection } from "d3-geo";
import { fit, regional } from "../../engine/maps/projections";
import type { FrameName } from "../../engine/style/style";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { view, type Camera } from "../../engine/svg/camera";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A small map that shows where the closest view lies. */
export interface Locator {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Coordinates to a unit of its ground. */
  unit: number;
  /** The corners of the closest view. */
  frame: Point[];
  /** The line that is there, its ends, and the sea by it. */
  names: { id: string; at: Point; name: string; look: string }[];
  /** The ends of that line. */
  ends: Point[];
}

const SIZE = { wide: [214, 140], narrow: [166, 58] } as const;

/** From the Black Sea to the Caspian; on phones no more than both lines. */
const HELD: Record<FrameName, [number, number][]> = {
  wide: [
    [37.8, 40.5],
    [52.6, 40.5],
    [45, 44],
    [45, 37.4],
  ],
  narrow: [
    [39, 40.3],
    [51.4, 40.3],
    [45, 42.2],
    [45, 38.3],
  ],
};

/** The projection of the small map, in its own units, clipped to it. */
export function locatorProjection(name: FrameName): GeoProjection {
  const [width, height] = SIZE[name];
  // North is up where the closest view lies, as in that view.
  const projection = fit(regional(44.7), HELD[name], { x: 0, y: 0, width, height });
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

/** Places the small map in the lower right corner, on phones in the upper one, and in it the view of a camera. */
export function locator(
  { frame, data, say, place }: SceneContext,
  camera: Camera,
  projection: GeoProjection,
): Locator {
  const { plot } = frame;
  const wide = frame.name === "wide";
  const [width, height] = SIZE[frame.name];
  const edge = margin[frame.name] / 2;
  const small = locatorProjection(frame.name).clipExtent(null);
  const spot = (degrees: [lon: number, lat: number]): Point => {
    const [x, y] = small(degrees)!;
    return [round(x), round(y)];
  };
  // Back from the picture to the map: the view is turned and enlarged, and nothing else.
  const back = view({ x: 0, y: 0, scale: 1 / camera.scale, turn: -camera.turn }, 0, 0);
  const corner = (x: number, y: number): Point => {
    const [dx, dy] = back.at([(x - 0.5) * plot.width, (y - 0.5) * plot.height]);
    return spot(projection.invert!([camera.x + dx, camera.y + dy])!);
  };
  const named = (id: string, [x, y]: Point, name: string, look: string) => ({
    id,
    at: [x, round(y + leading(frame) * 0.25)] as Point,
    name,
    look,
  });
  const [kars, alat] = ["kars", "alat"].map((id) => spot([data.place(id).lon, data.place(id).lat]));
  const way = "note map strong as-corridor middle";
  const own = [
    named("first", spot([42.8, 43.3]), say("labels.first"), way),
    named("second", spot([45.6, 37.85]), say("labels.second"), way),
    named("sea", spot([50.2, 42.2]), say("waters.caspian-short"), "water middle"),
  ];
  const names = [
    ...(wide ? own : []),
    named("kars", [kars![0] - 4.5, kars![1]], place("kars"), "place end"),
    named(
      "alat",
      [alat![0] + (wide ? 4.5 : 0), alat![1] + leading(frame)],
      place("alat"),
      "place middle",
    ),
  ];
  return {
    x: plot.x + plot.width - width - edge,
    y: wide ? plot.y + plot.height - height - edge : plot.y - height * 0.62,
    width,
    height,
    unit: 10,
    frame: [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)],
    ends: [kars!, alat!],
    names,
  };
}
