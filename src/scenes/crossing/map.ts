import { fit, regional } from "../../engine/maps/projections";
import { curved, projected } from "../../engine/maps/routes";
import { round } from "../../engine/svg/mark";
import type { SceneContext } from "../../engine/scene/context";
import type { Frame } from "../../engine/scene/scene";

export type Point = [x: number, y: number];

/** What the frame must hold, in degrees: the sea from the quays of Kuryk to those of Alat. */
const held: Point[] = [
  [51, 43.62],
  [51, 39.45],
];

/** How wide the map is; the ferries stand beside it. */
export const mapWidth = { wide: 572, narrow: 191 } as const;

/** Where the meridian of the held points stands in it, so that the words of Kuryk have room. */
const MIDDLE = { wide: 340, narrow: 113 } as const;

/** The Caspian from shore to shore, at the left of a frame’s plot. */
export function projectionOf({ name, plot: { height } }: Frame) {
  return fit(regional(51), held, { x: 0, y: 0, width: MIDDLE[name] * 2, height });
}

/** Where a place, by its id, or a point in degrees stands in the picture. */
export function spots({ frame, data }: SceneContext): (at: string | Point) => Point {
  const projection = projectionOf(frame);
  return (at) => {
    const [lon, lat] = typeof at === "string" ? [data.place(at).lon, data.place(at).lat] : at;
    const [x, y] = projection([lon, lat])!;
    return [round(x), round(y)];
  };
}

/** The line of the ferries from Kuryk over the sea, in picture units; it bends where that from Aktau does. */
export function seaLine({ frame, data }: SceneContext): Point[] {
  const leg = data.legs.rows.find(({ id }) => id === "caspian")!;
  return curved(projected(data, { ...leg, from: "kuryk" }, projectionOf(frame), 60));
}
