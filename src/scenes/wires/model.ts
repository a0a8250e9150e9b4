import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { section, type Section } from "./section";

export interface Model {
  leading: number;
  section: Section;
}

/** A cut along the land with its gap. */
export const model = (context: SceneContext): Model => ({
  leading: leading(context.frame),
  section: section(context),
});
