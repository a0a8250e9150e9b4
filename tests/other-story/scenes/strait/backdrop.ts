import { mapPaths } from "../../../../src/engine/maps/paths";
import type { SceneContext } from "../../../../src/engine/scene/context";
import { ground } from "../../../../src/engine/scene/ground";
import type { Mark } from "../../../../src/engine/svg/mark";
import { projectionOf, type Model } from "./model";

/** Both coasts, drawn once. */
export const backdrop = (_: Model, { frame }: SceneContext): Record<string, Mark[]> => ({
  land: ground(mapPaths(projectionOf(frame), { source: "50m", detail: 2 }), ["land"]),
});
