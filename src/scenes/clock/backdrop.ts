import { mapPaths } from "../../geo/paths";
import { mark, type Mark } from "../../svg/mark";
import type { Frame } from "../scene";
import { projectionOf, type Model } from "./model";

/** The strip of map above the journeys, in outline. */
export function backdrop(_: Model, frame: Frame): Record<string, Mark[]> {
  const paths = mapPaths(
    projectionOf(frame),
    "50m",
    frame.name === "wide" ? 2.5 : 1.2,
    ["KAZ", "AZE", "GEO", "ARM", "TUR", "TKM", "UZB"],
    2,
  );
  const path = (name: string, d: string) => mark("path", name, { class: name, d });
  return {
    strip: [
      mark("g", "scale", { transform: "scale(.5)", "stroke-width": 1.4 }, [
        path("land", paths.land),
        path("near", paths.near),
        path("borders", paths.borders),
      ]),
    ],
  };
}
