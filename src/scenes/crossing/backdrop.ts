import { mapPaths } from "../../engine/maps/paths";
import type { SceneContext } from "../../engine/scene/context";
import { ground } from "../../engine/scene/ground";
import type { Mark } from "../../engine/svg/mark";
import { countries, near } from "../../story/countries";
import { projectionOf } from "./map";
import type { Model } from "./model";

/** Both shores, in one tint that is darker than the page, so that the map ends where it is cut. */
export function backdrop(_: Model, { frame }: SceneContext): Record<string, Mark[]> {
  const projection = projectionOf(frame);
  const map = mapPaths(projection, { source: "10m", detail: 1.2, countries, near });
  return { land: ground(map, ["land", "borders"]) };
}
