import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { readings, type Reading } from "./readings";
import type { State } from "./steps";

interface Dial {
  /** The row it tells of. */
  id: string;
  row: keyof State;
  /** Share filled, 0 to 1; null where no reading was found. */
  filled: number | null;
  /** Further share that was only reported or counted by another. */
  also: number;
  /** Into how many parts the arc is cut; 1 for none. */
  parts: number;
  name: string;
  amount: string;
  words: string[];
}

export interface Model {
  wide: boolean;
  left: number;
  top: number;
  pitch: [x: number, y: number];
  radius: number;
  thick: number;
  leading: number;
  dials: Dial[];
}

/** Sets what was read over what was promised, both in their own unit. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const left = margin[frame.name];
  const pitch: [number, number] = [
    (frame.width - 2 * left + (wide ? 16 : 4)) / 3,
    (plot.height - (wide ? 14 : 8)) / 4,
  ];
  const radius = wide ? 52 : 32;
  return {
    wide,
    left,
    top: plot.y + (wide ? 20 : 8),
    pitch,
    radius,
    thick: wide ? 15 : 6,
    leading: leading(frame),
    dials: readings(data).map((one) => dial(context, one, pitch[0] - radius * 2 - 42)),
  };
}

/** A reading with its words; no more than the whole can be filled. */
function dial({ frame, say, lines }: SceneContext, one: Reading, measure: number): Dial {
  const { key, id, row, filled, also = 0, parts = 1, params = {} } = one;
  const share = filled === null ? null : round(Math.min(1, filled), 3);
  return {
    id,
    row,
    filled: share,
    also: round(Math.min(1 - (share ?? 0), also), 3),
    parts,
    name: say(`labels.${key}.name`),
    amount: share === null ? say("labels.unknown") : say(`labels.${key}.amount`, params),
    words:
      frame.name === "wide"
        ? lines(`labels.${key}.wide`, { measure })
        : [say(`labels.${key}.narrow`)],
  };
}
