import { mapPaths } from "../../engine/maps/paths";
import type { SceneContext } from "../../engine/scene/context";
import { ground } from "../../engine/scene/ground";
import type { Mark } from "../../engine/svg/mark";
import { countries, lakes } from "../../story/countries";
import { projectionOf } from "./board";
import type { Model } from "./model";

/** The lands from Türkiye to China; lighter those that the way crosses. */
export function backdrop(_: Model, { frame }: SceneContext): Record<string, Mark[]> {
  const map = mapPaths(projectionOf(frame), {
    source: "50m",
    detail: 1.5,
    countries,
    lakes,
    near: ["KAZ", "AZE", "GEO", "TUR"],
  });
  return { land: ground(map, ["land", "near", "lakes", "borders"]) };
}
