import type { GeoProjection } from "d3-geo";
import { fit, regional } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import type { Frame } from "../../engine/scene/scene";
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
  /** The seas between which it lies, and the line that is there; on a phone this alone. */
  seas: { id: string; at: Point; name: string; look: string }[];
}

const SIZE = { wide: [214, 140], narrow: [98, 60] } as const;

/** From the Balkans to the Caspian. */
const held: [number, number][] = [
  [28, 41],
  [57, 41],
  [41, 47],
  [41, 35.5],
];

/** The projection of the small map, in its own units, clipped to it. */
export function locatorProjection({ name }: Frame): GeoProjection {
  const [width, height] = SIZE[name];
  const projection = fit(regional(41), held, { x: 0, y: 0, width, height });
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

/** Places the small map in the lower right corner, and in it the view of a camera. */
export function locator(
  { frame, say }: SceneContext,
  camera: Camera,
  projection: GeoProjection,
): Locator {
  const { plot } = frame;
  const [width, height] = SIZE[frame.name];
  const wide = frame.name === "wide";
  const edge = margin[frame.name] / 2;
  const small = locatorProjection(frame).clipExtent(null);
  const spot = (degrees: [number, number]): Point => {
    const [x, y] = small(degrees)!;
    return [round(x), round(y)];
  };
  // Back from the picture to the map: the view is turned and enlarged, and nothing else.
  const back = view({ x: 0, y: 0, scale: 1 / camera.scale, turn: -camera.turn }, 0, 0);
  const corner = (x: number, y: number): Point => {
    const [dx, dy] = back.at([(x - 0.5) * plot.width, (y - 0.5) * plot.height]);
    return spot(projection.invert!([camera.x + dx, camera.y + dy])!);
  };
  const named = (id: string, at: [number, number], look: string) => ({
    id,
    at: spot(at),
    name: say(id),
    look,
  });
  const sea = "water middle";
  const caspian = named("waters.caspian-short", wide ? [51, 42.9] : [47.6, 44.2], sea);
  return {
    x: plot.x + plot.width - width - edge,
    y: plot.y + plot.height - height - edge,
    width,
    height,
    unit: 10,
    frame: [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)],
    seas: wide
      ? [
          named("waters.black", [34, 43], sea),
          caspian,
          named("labels.first", [43, 45.3], "note map strong as-corridor middle"),
        ]
      : [named("labels.first-short", [41.5, 44.9], "note map strong as-corridor middle")],
  };
}
