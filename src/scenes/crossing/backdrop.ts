import { mapPaths } from "../../engine/maps/paths";
import { waterPaths } from "../../engine/maps/waters";
import type { SceneContext } from "../../engine/scene/context";
import { ground, streams } from "../../engine/scene/ground";
import type { Mark } from "../../engine/svg/mark";
import { countries, near } from "../../story/countries";
import { projectionOf } from "./map";
import type { Model } from "./model";

/** Both shores, in one tint that is darker than the page, so that the map ends where it is cut. */
export function backdrop(_: Model, { frame, data }: SceneContext): Record<string, Mark[]> {
  const projection = projectionOf(frame);
  const map = mapPaths(projection, { source: "10m", detail: 1.2, countries, near });
  const water = waterPaths(data.waters.rows, projection, { detail: 1 });
  return { land: [...ground(map, ["land"]), ...streams(water), ...ground(map, ["borders"])] };
}
