import { mapPaths } from "../../geo/paths";
import { mark, type Mark } from "../../svg/mark";
import { ground, near } from "../ground";
import type { Frame } from "../scene";
import { projectionOf, type Model } from "./model";

/** The strip of map above the journeys, in outline. */
export function backdrop(_: Model, frame: Frame): Record<string, Mark[]> {
  const paths = mapPaths(projectionOf(frame), "50m", frame.name === "wide" ? 2.5 : 1.2, near, 2);
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
