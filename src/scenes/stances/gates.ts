import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Box } from "../../engine/maps/projections";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { INSIDE, OUTSIDE } from "./order";

/** A capital: where it stands, what it wants, and what it can do. */
export interface Capital {
  /** The voice of the row that it goes by. */
  id: string;
  name: string;
  at: Point;
  words: string[];
}

/** A railway with a gap, and gates across it: at one size alone, at another with the others round. */
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
  /** The ground inside which the gates stand, once the others are round it. */
  ground: Box;
  /** How far apart lines of words are. */
  leading: number;
  labels: { east: string; west: string; gap: string; inside: string; outside: string };
}

const FORM = {
  wide: {
    near: { y: 190, rails: 110, gates: [0.17, 0.5, 0.83], reach: [150, 110], size: 46 },
    far: { y: 272, rails: [250, 630], gap: [300, 580], gates: [345, 440, 535], reach: [40, 34] },
    ground: [206, 178, 468, 196],
    text: 362,
    measure: 236,
    rows: [42, 460],
    round: 190,
    size: 22,
  },
  narrow: {
    near: { y: 64, rails: 30, gates: [0.17, 0.5, 0.83], reach: [46, 34], size: 18 },
    far: { y: 120, rails: [44, 316], gap: [66, 294], gates: [100, 180, 260], reach: [15, 14] },
    ground: [8, 80, 344, 78],
    text: 122,
    measure: 106,
    rows: [28, 190],
    round: 84,
    size: 10,
  },
} as const;

/** The three gates, and the capitals round them. */
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
      ...capital(
        id,
        [near[i] ?? 0, y + form.text],
        form.measure,
        frame.name === "wide" ? "value" : "note",
      ),
      small: [far.gates[i] ?? 0, foot],
    })),
    outside: OUTSIDE.flatMap((row, r) =>
      row.map((id, i) => {
        const pitch = span / row.length;
        return capital(
          id,
          [edge + pitch * (i + 0.5), y + form.rows[r === 0 ? 0 : 1]],
          Math.min(pitch - 4, form.round + (r === 0 ? 40 : 0)),
        );
      }),
    ),
    ground: {
      x: form.ground[0],
      y: y + form.ground[1],
      width: form.ground[2],
      height: form.ground[3],
    },
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
