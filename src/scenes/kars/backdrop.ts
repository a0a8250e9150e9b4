import { mapPaths } from "../../engine/maps/paths";
import { relief } from "../../engine/maps/relief";
import { waterPaths } from "../../engine/maps/waters";
import type { SceneContext } from "../../engine/scene/context";
import { landscape } from "../../engine/scene/ground";
import type { Mark } from "../../engine/svg/mark";
import { aras, countries, near } from "../../story/countries";
import { projectionOf } from "./course";
import type { Model } from "./model";

/** The lands between the Caspian and Kars. */
export function backdrop(_: Model, { frame, data }: SceneContext): Record<string, Mark[]> {
  const projection = projectionOf(frame);
  const map = mapPaths(projection, {
    source: "10m",
    detail: 1.4,
    countries,
    near,
    subject: ["ARM"],
    rivers: aras,
  });
  const bands = [1000, 1800, 2600];
  const high = relief(data.heights.rows, projection, { grid: "caucasus", bands, detail: 15 });
  const water = waterPaths(data.waters.rows, projection, { detail: 1 });
  return {
    land: landscape(map, high, water, ["borders", "river"]),
  };
}
