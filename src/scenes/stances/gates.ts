import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Box } from "../../engine/maps/projections";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { INSIDE, OUTSIDE } from "./order";

/** A capital: where it stands, what it wants, and what it can do. */
interface Capital {
  /** The voice of the row that it goes by. */
  id: string;
  name: string;
  at: Point;
  words: string[];
}

/** A railway with a gap, and gates across it: large where it stands alone, small over the others. */
export interface Track {
  y: number;
  /** The ends of the rails, and of the gap between them. */
  rails: [number, number];
  gap: [number, number];
  /** Where the gates stand, and how far they reach over and under the rails. */
  gates: number[];
  reach: [number, number];
  size: number;
}

export interface Gates {
  near: Track;
  far: Track;
  /** Those who can stop the link, with their words under the gates, and by name only. */
  inside: (Capital & { small: Point })[];
  outside: Capital[];
  /** The ground inside which the gates stand, once the others stand under it. */
  ground: Box;
  /** Where the words stand that say what the others do. */
  head: Point;
  /** How far apart lines of words are. */
  leading: number;
  labels: { east: string; west: string; gap: string; inside: string; outside: string };
}

const FORM = {
  wide: {
    near: { y: 178, rails: 76, gates: [0.83, 0.5, 0.17], reach: [96, 96], size: 64 },
    far: { y: 120, rails: [24, 856], gap: [90, 790], gates: [715, 440, 165], reach: [44, 44] },
    ground: { x: 0, y: 0, width: 880, height: 222 },
    text: 386,
    measure: 236,
    rows: [312, 440],
    others: 190,
    head: 262,
    size: 30,
    look: "value",
  },
  narrow: {
    near: { y: 62, rails: 26, gates: [0.83, 0.5, 0.17], reach: [40, 40], size: 26 },
    far: { y: 46, rails: [14, 346], gap: [36, 324], gates: [286, 180, 68], reach: [17, 16] },
    ground: { x: 0, y: 2, width: 360, height: 86 },
    text: 136,
    measure: 106,
    rows: [130, 194],
    others: 84,
    head: 109,
    size: 13,
    look: "note",
  },
} as const;

/** The three gates, and the other capitals under them. */
export function gates(context: SceneContext): Gates {
  const { frame, say, lines } = context;
  const form = FORM[frame.name];
  const { y } = frame.plot;
  const edge = margin[frame.name];
  const span = frame.width - edge * 2;
  const capital = (id: string, at: Point, measure: number, look = "note"): Capital => ({
    id,
    at,
    name: say(`capital.${id}`),
    words: lines(`wants.${id}.${frame.name}`, { measure, look }),
  });
  const near = form.near.gates.map((share) => edge + share * span);
  const { far } = form;
  const foot = y + far.y + far.reach[1] + leading(frame);
  return {
    near: {
      ...{ y: y + form.near.y, rails: [edge, frame.width - edge], gates: near },
      ...{ gap: [edge + form.near.rails, frame.width - edge - form.near.rails] },
      ...{ reach: [...form.near.reach], size: form.near.size },
    },
    far: {
      ...{ y: y + far.y, rails: [...far.rails], gap: [...far.gap], gates: [...far.gates] },
      ...{ reach: [...far.reach], size: form.size },
    },
    inside: INSIDE.map((id, i) => ({
      ...capital(id, [near[i] ?? 0, y + form.text], form.measure, form.look),
      small: [far.gates[i] ?? 0, foot],
    })),
    outside: OUTSIDE.flatMap((row, r) =>
      row.map((id, i) => {
        const pitch = span / row.length;
        return capital(
          id,
          [edge + pitch * (i + 0.5), y + form.rows[r === 0 ? 0 : 1]],
          Math.min(pitch - 4, form.others + (r === 0 ? 40 : 0)),
        );
      }),
    ),
    ground: { ...form.ground, y: y + form.ground.y },
    head: [edge, y + form.head],
    leading: leading(frame),
    labels: {
      east: say(`rails.east.${frame.name}`),
      west: say(`rails.west.${frame.name}`),
      gap: say(`rails.gap.${frame.name}`),
      inside: say("labels.inside"),
      outside: say("labels.outside"),
    },
  };
}
