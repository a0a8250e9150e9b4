import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import { REACH } from "../../engine/svg/things/boom-gate";
import { INSIDE } from "./order";

/** One who can stop the link, with a gate of its own. */
interface Keeper {
  id: string;
  /** The foot of its gate. */
  at: Point;
  name: string;
  /** The first line of its words, what it wants, and what it can refuse. */
  top: number;
  wants: string[];
  can: string[];
}

export interface Gates {
  keepers: Keeper[];
  /** How high a gate is. */
  size: number;
  /** The middle of the track, its ends, and those of the part that is missing. */
  track: { x: number; long: number; gauge: number; ends: Span; gap: Span; pitch: number };
  /** Where words begin. */
  left: number;
  /** How far apart lines of words are. */
  leading: number;
  labels: { east: string; west: string; gap: string[] };
}

type Span = [from: number, to: number];

/** Where track and gates stand: sleepers are `long`, rails `gauge` apart, gates under one another. */
const FORM = {
  wide: {
    track: { x: 220, long: 190, gauge: 112, pitch: 17 },
    ends: [2, 560],
    laid: 26,
    first: 168,
    step: 178,
    size: 116,
    left: 412,
    measure: 450,
  },
  narrow: {
    track: { x: 89, long: 72, gauge: 52, pitch: 6.6 },
    ends: [2, 246],
    laid: 11,
    first: 69,
    step: 80,
    size: 37,
    left: 146,
    measure: 204,
  },
} as const;

/** Three gates over one track. */
export function gates(context: SceneContext): Gates {
  const { frame, say, lines } = context;
  const { track, ends, laid, first, step, size, left, measure } = FORM[frame.name];
  const { y } = frame.plot;
  const wide = frame.name === "wide";
  const words = (key: string, look: string) => lines(key, { measure, look });
  return {
    keepers: INSIDE.map((id, i) => {
      const foot = y + first + step * i;
      return {
        ...{
          id,
          at: [track.x - (size * REACH.arm) / 2, foot] as const,
          name: say(`capital.${id}`),
        },
        // Its words stand round the height of the arm.
        top: foot - size * REACH.high - (wide ? 8 : 10),
        wants: words(`wants.${id}`, wide ? "value" : "note"),
        can: words(`can.${id}.${frame.name}`, wide ? "value" : "note strong"),
      };
    }),
    size,
    track: {
      ...track,
      ends: [y + ends[0], y + ends[1]],
      gap: [y + ends[0] + laid, y + ends[1] - laid],
    },
    left,
    leading: wide ? 27 : leading(frame),
    labels: {
      east: say(`rails.east.${frame.name}`),
      west: say(`rails.west.${frame.name}`),
      gap: lines("rails.gap", { measure: wide ? 90 : 52 }),
    },
  };
}
