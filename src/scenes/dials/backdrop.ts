import { mapPaths } from "../../engine/maps/paths";
import { relief } from "../../engine/maps/relief";
import { waterPaths } from "../../engine/maps/waters";
import type { SceneContext } from "../../engine/scene/context";
import { depths, landscape } from "../../engine/scene/ground";
import type { Mark } from "../../engine/svg/mark";
import { countries, near } from "../../story/countries";
import { projectionOf } from "./map";
import type { Model } from "./model";

/** The lands from the Black Sea to the border of China. */
export function backdrop(_: Model, { frame, data }: SceneContext): Record<string, Mark[]> {
  const projection = projectionOf(frame);
  const detail = frame.name === "wide" ? 5 : 3;
  const map = mapPaths(projection, { source: "50m", detail: detail / 3, countries, near });
  const bands = [600, 1300, 2200, 3400];
  const high = relief(data.heights.rows, projection, { grid: "world", bands, detail });
  const water = waterPaths(data.waters.rows, projection, { detail: detail / 2 });
  return {
    land: [...depths(water), ...landscape(map, high, water)],
  };
}
