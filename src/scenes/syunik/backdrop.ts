import { countries, lakes, near } from "../../story/countries";
import type { Code } from "../../engine/maps/world";
import { mapPaths } from "../../engine/maps/paths";
import type { Mark } from "../../engine/svg/mark";
import { ground } from "../../engine/scene/ground";
import type { Frame } from "../../engine/scene/scene";
import { projectionOf, type Model } from "./model";

/** Pairs of countries between which the Aras is the border. */
const aras: [Code, Code][] = [
  ["ARM", "IRN"],
  ["AZE", "IRN"],
  ["AZE", "TUR"],
  ["ARM", "TUR"],
];

/** The lands on both sides of the river. */
export const backdrop = (_: Model, frame: Frame): Record<string, Mark[]> => ({
  land: ground(
    mapPaths(projectionOf(frame), {
      source: "10m",
      detail: 1.2,
      countries,
      lakes,
      near,
      rivers: aras,
    }),
    ["land", "near", "lakes", "borders", "river"],
  ),
});
