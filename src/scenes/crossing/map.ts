import { fit, regional, type Box } from "../../engine/maps/projections";
import { curved, projected } from "../../engine/maps/routes";
import { round } from "../../engine/svg/mark";
import type { SceneContext } from "../../engine/scene/context";
import type { Frame } from "../../engine/scene/scene";

export type Point = [x: number, y: number];

/** What the map must hold, in degrees: the sea from the quays of Kuryk to those of Alat, and both shores. */
const held: Record<Frame["name"], Point[]> = {
  wide: [
    [47.7, 41.65],
    [53.7, 41.65],
  ],
  narrow: [
    [48.6, 41.4],
    [52.3, 41.4],
  ],
};

/** Where the map stands in the plot of a frame. */
const MAP = {
  wide: { x: 28, y: 236, width: 300, height: 312 },
  narrow: { x: 14, y: 88, width: 92, height: 154 },
} as const;

/** Where the map stands in the picture. */
export const mapBox = ({ name, plot }: Frame): Box => ({ ...MAP[name], y: plot.y + MAP[name].y });

/** The Caspian from shore to shore, from the corner of its map. */
export function projectionOf({ name }: Frame) {
  const { width, height } = MAP[name];
  return fit(regional(51), held[name], { x: 0, y: 0, width, height });
}

/** Where a place, by its id, or a point in degrees stands in the map. */
export function spots({ frame, data }: SceneContext): (at: string | Point) => Point {
  const projection = projectionOf(frame);
  return (at) => {
    const [lon, lat] = typeof at === "string" ? [data.place(at).lon, data.place(at).lat] : at;
    const [x, y] = projection([lon, lat])!;
    return [round(x), round(y)];
  };
}

/** The line of the ferries from Kuryk over the sea, in units of the map; it bends where that from Aktau does. */
export function seaLine({ frame, data }: SceneContext): Point[] {
  const leg = data.legs.rows.find(({ id }) => id === "caspian")!;
  return curved(projected(data, { ...leg, from: "kuryk" }, projectionOf(frame), 60));
}
