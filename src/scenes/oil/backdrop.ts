import { mapPaths } from "../../engine/maps/paths";
import { relief } from "../../engine/maps/relief";
import { waterPaths } from "../../engine/maps/waters";
import type { SceneContext } from "../../engine/scene/context";
import { landscape } from "../../engine/scene/ground";
import type { Mark } from "../../engine/svg/mark";
import { countries, near } from "../../story/countries";
import { projectionOf } from "./map";
import type { Model } from "./model";

/** The lands from the Black Sea to the steppe. */
export function backdrop(_: Model, { frame, data }: SceneContext): Record<string, Mark[]> {
  const projection = projectionOf(frame);
  const map = mapPaths(projection, { source: "50m", detail: 1, countries, near });
  const bands = [500, 1200, 2000, 2800];
  const high = relief(data.heights.rows, projection, { grid: "corridor", bands, detail: 2 });
  const water = waterPaths(data.waters.rows, projection, { detail: 1 });
  return { land: landscape(map, high, water) };
}
