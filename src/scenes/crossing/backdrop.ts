import { mapPaths } from "../../geo/paths";
import type { Mark } from "../../svg/mark";
import { ground, near } from "../ground";
import type { Frame } from "../scene";
import { projectionOf, type Model } from "./model";

/** Both shores. */
export const backdrop = (_: Model, frame: Frame): Record<string, Mark[]> => ({
  land: ground(mapPaths(projectionOf(frame), "10m", 1.6, near), [
    "land",
    "near",
    "lakes",
    "borders",
  ]),
});
