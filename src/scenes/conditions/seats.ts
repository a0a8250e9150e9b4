import type { SceneContext } from "../../engine/scene/context";
import type { Point } from "../../engine/svg/mark";

/** A chamber of seats: won, those of others that a new constitution needs, and the rest. */
export interface Seats {
  size: number;
  /** Every seat in its place, in order along the half circle from the left. */
  places: Point[];
  centre: Point;
  won: number;
  needed: number;
  words: { won: string; party: string; rule: string[]; needed: string[] };
  /** The line at the outermost seat that is needed, and where its words begin. */
  rule: { from: Point; to: Point; text: Point };
}

/** Where the chamber stands in a frame, and how wide it is. */
const FORM = {
  wide: {
    inner: 176,
    outer: 396,
    rows: 6,
    size: 17.5,
    foot: 44,
    tall: 1.24,
    tick: 34,
    measure: 200,
    inside: 250,
  },
  narrow: {
    inner: 74,
    outer: 158,
    rows: 6,
    size: 7.2,
    foot: 20,
    tall: 1.34,
    tick: 13,
    measure: 96,
    inside: 122,
  },
} as const;

/** The seats of the parliament, along half circles. */
export function seats({ data, frame, say, lines }: SceneContext): Seats {
  const { inner, outer, rows, size, foot, tall, tick, measure, inside } = FORM[frame.name];
  const value = (id: string) => data.value(id);
  const [won, needed, all] = [value("elec-seats"), value("const-seats"), value("elec-seats-all")];
  const centre: Point = [frame.width / 2, frame.plot.y + frame.plot.height - foot];
  const at = (radius: number, turn: number): Point => [
    centre[0] - radius * Math.cos(turn),
    centre[1] - radius * tall * Math.sin(turn),
  ];
  const seated = arcs(all, rows, inner, outer);
  // The line goes out from the outermost of the seats that are missing.
  const missing = seated.slice(won, needed);
  const last = missing.reduce((a, b) => (b.radius > a.radius ? b : a));
  const from = at(last.radius + size * 1.15, last.turn);
  const end = at(last.radius + size + tick, last.turn);
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
      needed: lines("seats.needed", { measure: inside, look: "note strong" }),
    },
    rule: { from, to: end, text: [end[0] + 6, end[1] + 5] },
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
