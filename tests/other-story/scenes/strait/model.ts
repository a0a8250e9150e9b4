import { geoConicEqualArea, type GeoProjection } from "d3-geo";
import { fit } from "../../../../src/engine/maps/projections";
import { projected } from "../../../../src/engine/maps/routes";
import type { SceneContext } from "../../../../src/engine/scene/context";
import type { Frame } from "../../../../src/engine/scene/scene";

export interface Model {
  box: Frame["plot"];
  way: [number, number][];
  harbours: { id: string; name: string; x: number; y: number }[];
  length: string;
}

/** The lands around the strait, as large as the frame allows. */
export function projectionOf({ plot: { width, height } }: Frame): GeoProjection {
  const held: [number, number][] = [
    [6, 56.5],
    [12, 59.5],
  ];
  const conic = geoConicEqualArea().parallels([57, 59]).rotate([-9, 0]);
  return fit(conic, held, { x: 0, y: 0, width, height });
}

/** The ferry's way and its two harbours, on the map. */
export function model({ frame, data, place, print }: SceneContext): Model {
  const projection = projectionOf(frame);
  const [leg] = data.legs.rows;
  const harbours = [leg!.from, leg!.to].map((id) => {
    const { lon, lat } = data.place(id);
    const [x = 0, y = 0] = projection([lon, lat])!;
    return { id, name: place(id), x: Math.round(x), y: Math.round(y) };
  });
  return {
    box: frame.plot,
    way: projected(data, leg!, projection, 10),
    harbours,
    length: print("width", "full0"),
  };
}
