import { fit, regional } from "../../engine/maps/projections";
import { curved, projected } from "../../engine/maps/routes";
import { round } from "../../engine/svg/mark";
import type { SceneContext } from "../../engine/scene/context";
import type { Frame } from "../../engine/scene/scene";

export type Point = [x: number, y: number];

/** What the frame must hold, in degrees: the sea from the quays of Kuryk to those of Alat. */
const held: Point[] = [
  [51, 43.75],
  [51, 39.0],
];

/** Where the meridian of the held points stands, so that words have room on both shores. */
const MIDDLE = { wide: 430, narrow: 178 } as const;

/** How wide the map is. */
export const ACROSS = { wide: 880, narrow: 360 } as const;

/** The Caspian from shore to shore, in a frame’s plot. */
export function projectionOf({ name, plot: { height } }: Frame) {
  const half = Math.max(MIDDLE[name], ACROSS[name] - MIDDLE[name]);
  return fit(regional(51), held, { x: MIDDLE[name] - half, y: 0, width: 2 * half, height });
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
