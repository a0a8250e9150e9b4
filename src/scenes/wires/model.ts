import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { seas, type Seas } from "./seas";
import { section, type Section } from "./section";

export interface Model {
  leading: number;
  section: Section;
  seas: Seas;
}

/** A cut along the land with its gap, and one through both seas. */
export const model = (context: SceneContext): Model => ({
  leading: leading(context.frame),
  section: section(context),
  seas: seas(context),
});
