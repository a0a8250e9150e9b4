import type { Code } from "../../geo/codes";
import { mapPaths } from "../../geo/paths";
import type { Mark } from "../../svg/mark";
import { ground, near } from "../ground";
import type { Frame } from "../scene";
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
  land: ground(mapPaths(projectionOf(frame), "10m", 1.2, near, 1, aras), [
    "land",
    "near",
    "lakes",
    "borders",
    "river",
  ]),
});
