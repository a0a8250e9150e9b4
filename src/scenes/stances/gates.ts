import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { REACH } from "../../engine/svg/things/boom-gate";
import { INSIDE } from "./order";

/** One who can stop the link, with a gate of its own. */
interface Keeper {
  id: string;
  /** The foot of its gate. */
  at: Point;
  name: string;
  /** Over its arm who it is and what it wants; on a sign beside the track what it can refuse. */
  top: number;
  wants: { y: number; lines: string[] };
  sign: { box: Corners; at: Point; lines: string[] };
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
    first: 202,
    step: 170,
    size: 108,
    left: 400,
    sign: { over: 8, high: 78, pad: 20, first: 35, name: 54, wants: 22, measure: 350 },
  },
  narrow: {
    track: { x: 89, long: 72, gauge: 52, pitch: 6.6 },
    ends: [2, 246],
    laid: 11,
    first: 76,
    step: 79,
    size: 39,
    left: 140,
    sign: { over: 3, high: 38, pad: 7, first: 15.5, name: 25.5, wants: 10.5, measure: 194 },
  },
} as const;

/** Three gates over one track. */
export function gates(context: SceneContext): Gates {
  const { frame, say, lines } = context;
  const { track, ends, laid, first, step, size } = FORM[frame.name];
  const { y } = frame.plot;
  const wide = frame.name === "wide";
  return {
    keepers: INSIDE.map((id, i) => keeper(context, id, y + first + step * i)),
    size,
    track: {
      ...track,
      ends: [y + ends[0], y + ends[1]],
      gap: [y + ends[0] + laid, y + ends[1] - laid],
    },
    left: FORM[frame.name].left,
    leading: wide ? 30 : leading(frame),
    labels: {
      east: say(`rails.east.${frame.name}`),
      west: say(`rails.west.${frame.name}`),
      gap: lines("rails.gap", { measure: wide ? 90 : 52 }),
    },
  };
}

/** A gate by its foot, with a sign on the other side of the track. */
function keeper({ frame, say, lines }: SceneContext, id: string, foot: number): Keeper {
  const { track, size, left, sign } = FORM[frame.name];
  const x = track.x - (size * REACH.arm) / 2;
  const level = foot - size * REACH.high;
  const box: Corners = [
    left,
    level - sign.over,
    frame.width - margin[frame.name] - left,
    sign.high,
  ];
  return {
    id,
    at: [x, foot],
    name: say(`capital.${id}`),
    top: level - sign.name,
    wants: {
      y: level - sign.wants,
      lines: lines(`wants.${id}`, { measure: box[2], look: "value light" }),
    },
    sign: {
      box,
      at: [left + sign.pad, level - sign.over + sign.first],
      lines: lines(`can.${id}`, { measure: sign.measure, look: "value on-sign" }),
    },
  };
}
