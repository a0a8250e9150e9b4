import { mapPaths } from "../../engine/maps/paths";
import { relief } from "../../engine/maps/relief";
import { waterPaths } from "../../engine/maps/waters";
import type { SceneContext } from "../../engine/scene/context";
import { depths, landscape } from "../../engine/scene/ground";
import type { Mark } from "../../engine/svg/mark";
import { aras, countries, near } from "../../story/countries";
import { closeUp } from "./loupe";
import { projectionOf } from "./map";
import type { Model } from "./model";

/** The lands from the Black Sea to the border of China, and those under the loupe. */
export function backdrop(_: Model, context: SceneContext): Record<string, Mark[]> {
  const { frame, data } = context;
  const projection = projectionOf(frame);
  const detail = frame.name === "wide" ? 5 : 3;
  const map = mapPaths(projection, { source: "50m", detail: detail / 3, countries, near });
  const bands = [600, 1300, 2200, 3400];
  const high = relief(data.heights.rows, projection, { grid: "world", bands, detail });
  const water = waterPaths(data.waters.rows, projection, { detail: detail / 2 });
  return {
    land: [...depths(water), ...landscape(map, high, water)],
    loupe: gap(context),
  };
}

/** The land round the gap, with the river that is its border. */
function gap({ frame, data }: SceneContext): Mark[] {
  const projection = closeUp(frame);
  const map = mapPaths(projection, {
    source: "10m",
    detail: 0.3,
    countries,
    near,
    subject: ["ARM"],
    rivers: aras,
  });
  const bands = [1000, 1800, 2600];
  const high = relief(data.heights.rows, projection, { grid: "syunik", bands, detail: 4 });
  const water = waterPaths(data.waters.rows, projection, { detail: 1 });
  return landscape(map, high, water, ["borders", "river"]);
}
