import type { SceneContext } from "../../engine/scene/context";
import type { Point } from "../../engine/svg/mark";

/** A chamber of seats: won, still missing for a new constitution, and the others. */
export interface Seats {
  size: number;
  /** Every seat in its place, in order along the half circle from the left. */
  places: Point[];
  centre: Point;
  won: number;
  needed: number;
  words: { won: string; party: string; rule: string[] };
  /** The tick behind the last seat that is needed, and where its words begin. */
  rule: { from: Point; to: Point; text: Point };
}

/** Where the chamber stands in a frame, and how wide it is. */
const FORM = {
  wide: {
    ...{ inner: 160, outer: 392, rows: 6, size: 17, foot: 56 },
    ...{ tick: [22, 44] as const, measure: 190 },
  },
  narrow: {
    ...{ inner: 66, outer: 157, rows: 6, size: 7.2, foot: 30 },
    ...{ tick: [10, 20] as const, measure: 70 },
  },
} as const;

/** The seats of the parliament, along half circles. */
export function seats({ data, frame, say, lines }: SceneContext): Seats {
  const { inner, outer, rows, size, foot, tick, measure } = FORM[frame.name];
  const value = (id: string) => data.value(id);
  const [won, needed, all] = [value("elec-seats"), value("const-seats"), value("elec-seats-all")];
  const centre: Point = [frame.width / 2, frame.plot.y + frame.plot.height - foot];
  const at = (radius: number, turn: number): Point => [
    centre[0] - radius * Math.cos(turn),
    centre[1] - radius * Math.sin(turn),
  ];
  const seated = arcs(all, rows, inner, outer);
  const turns = seated.map(({ turn }) => turn);
  // The tick stands between the last seat that is needed and the next one.
  const turn = ((turns[needed - 1] ?? 0) + (turns[needed] ?? Math.PI)) / 2;
  const end = at(outer + tick[1], turn);
  return {
    size,
    places: seated.map(({ radius, turn: there }) => at(radius, there)),
    centre,
    won,
    needed,
    words: {
      won: say("seats.won"),
      party: say(`seats.party.${frame.name}`),
      rule: lines(`seats.rule.${frame.name}`, { measure, look: "note strong" }),
    },
    rule: { from: at(outer + tick[0], turn), to: end, text: [end[0] + 6, end[1] + 5] },
  };
}

/** Seats spread over arcs so that all stand equally far apart, in the order of their angles. */
function arcs(all: number, rows: number, inner: number, outer: number) {
  const radii = Array.from({ length: rows }, (_, i) => inner + ((outer - inner) * i) / (rows - 1));
  const whole = radii.reduce((sum, radius) => sum + radius, 0);
  let left = all;
  let rest = whole;
  return radii
    .flatMap((radius) => {
      const count = Math.round((left * radius) / rest);
      left -= count;
      rest -= radius;
      const step = Math.PI / Math.max(1, count - 1);
      return Array.from({ length: count }, (_, i) => ({ radius, turn: i * step }));
    })
    .sort((a, b) => a.turn - b.turn || a.radius - b.radius);
}
