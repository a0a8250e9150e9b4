import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { hops, type Hop } from "./hops";
import { railway, trains } from "./railways";
import { boxes, tonnes } from "./route";
import type { Subject } from "./subjects";

export interface Model {
  left: number;
  right: number;
  top: number;
  base: number;
  leading: number;
  subjects: Subject[];
  hops: Hop[];
}

/** Takes promises and what came of them, and stands both in time. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const { plot } = frame;
  const wide = frame.name === "wide";
  return {
    left: wide ? 84 : 44,
    right: plot.width - (wide ? 30 : 16),
    top: plot.y + (wide ? 34 : 22),
    base: plot.y + plot.height - (wide ? 44 : 28),
    leading: leading(frame),
    subjects: [boxes, tonnes, trains, railway].map((subject) => subject(context)),
    hops: hops(context),
  };
}
