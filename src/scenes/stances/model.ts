import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import type { Data } from "../../engine/tables/data";
import { days, SPEECH, type Days } from "./cards";
import { gates, type Gates } from "./gates";
import { pairs, type Pairs } from "./pairs";

type Position = Data["positions"]["rows"][number];

export interface Model {
  wide: boolean;
  left: number;
  right: number;
  leading: number;
  /** How large the dot of a voice is. */
  size: number;
  /** Where the pictures begin and end. */
  top: number;
  base: number;
  voices: Pick<Position, "id" | "stance">[];
  /** How far apart lines of quoted words are. */
  speech: number;
  gates: Gates;
  pairs: Pairs;
  days: Days;
}

/** Who can stop the link and who cannot, and the words of some of them. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const left = margin[frame.name];
  return {
    wide,
    left,
    right: frame.width - left,
    leading: leading(frame),
    size: wide ? 9 : 5,
    top: plot.y + (wide ? 36 : 22),
    base: plot.y + plot.height - (wide ? 8 : 2),
    voices: data.positions.rows.map(({ id, stance }) => ({ id, stance })),
    speech: SPEECH[frame.name],
    gates: gates(context),
    pairs: pairs(context),
    days: days(context),
  };
}
