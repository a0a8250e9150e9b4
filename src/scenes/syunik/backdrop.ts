import { mapPaths } from "../../engine/maps/paths";
import { relief } from "../../engine/maps/relief";
import { waterPaths } from "../../engine/maps/waters";
import type { SceneContext } from "../../engine/scene/context";
import { ground, mountains, streams } from "../../engine/scene/ground";
import type { Mark } from "../../engine/svg/mark";
import { aras, countries, near } from "../../story/countries";
import { projectionOf, type Model } from "./model";

/** Land, heights and water on both sides of the river, fine enough for the closest camera. */
export function backdrop(
  { unit: scale }: Model,
  { frame, data }: SceneContext,
): Record<string, Mark[]> {
  const projection = projectionOf(frame);
  const map = mapPaths(projection, {
    source: "10m",
    detail: 0.05,
    scale,
    countries,
    near,
    rivers: aras,
  });
  const bands = [1000, 1600, 2200, 2800];
  const high = relief(data.heights.rows, projection, { grid: "caucasus", bands, detail: 2, scale });
  const water = waterPaths(data.waters.rows, projection, { detail: 0.5, scale });
  return {
    land: [
      ...ground(map, ["land", "near"]),
      ...mountains(high),
      ...streams(water),
      ...ground(map, ["borders", "river"]),
    ],
  };
}
