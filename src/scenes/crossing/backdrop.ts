import { mapPaths } from "../../engine/maps/paths";
import { relief } from "../../engine/maps/relief";
import { waterPaths } from "../../engine/maps/waters";
import type { SceneContext } from "../../engine/scene/context";
import { landscape } from "../../engine/scene/ground";
import type { Mark } from "../../engine/svg/mark";
import { countries, near } from "../../story/countries";
import { projectionOf } from "./map";
import type { Model } from "./model";

/** Both shores and the mountains behind them. */
export function backdrop(_: Model, { frame, data }: SceneContext): Record<string, Mark[]> {
  const projection = projectionOf(frame);
  const map = mapPaths(projection, { source: "10m", detail: 1.2, countries, near });
  const high = relief(data.heights.rows, projection, {
    grid: "corridor",
    bands: [150, 400, 900, 1600, 2400],
    detail: 2,
  });
  const water = waterPaths(data.waters.rows, projection, { detail: 1 });
  return {
    land: landscape(map, high, water),
  };
}
