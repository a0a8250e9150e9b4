import { countries, near } from "../../story/countries";
import { mapPaths } from "../../engine/maps/paths";
import { mark, type Mark } from "../../engine/svg/mark";
import type { SceneContext } from "../../engine/scene/context";
import { ground } from "../../engine/scene/ground";
import type { Model } from "./model";
import { projectionOf } from "./strip";

/** The strip of map above the journeys, in outline. */
export function backdrop(_: Model, { frame }: SceneContext): Record<string, Mark[]> {
  const paths = mapPaths(projectionOf(frame), {
    source: "50m",
    detail: frame.name === "wide" ? 2.5 : 1.2,
    countries,
    near,
    scale: 2,
  });
  return {
    strip: [
      mark(
        "g",
        "scale",
        { transform: "scale(.5)", "stroke-width": 1.4 },
        ground(paths, ["land", "near", "borders"]),
      ),
    ],
  };
}
