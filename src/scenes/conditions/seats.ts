import type { SceneContext } from "../../engine/scene/context";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A chamber of seats: won, those of others that a new constitution needs, and the rest. */
export interface Seats {
  size: number;
  /** Every seat in its place, in order along the half circle from the left. */
  places: Point[];
  centre: Point;
  won: number;
  needed: number;
  /** How large the rings are round seats that are needed: with their stroke as large as a seat. */
  ring: number;
  words: { won: string; party: string[]; missing: string; rule: string[] };
  /** The line at the outermost seat that is needed, and where its words end. */
  rule: { from: Point; to: Point; text: Point };
}

/** Where the chamber stands in a frame, and how wide it is. */
const FORM = {
  wide: {
    inner: 176,
    outer: 396,
    rows: 6,
    size: 16,
    ring: 13.5,
    foot: 44,
    tall: 1.24,
    tick: 26,
    measure: 262,
    lift: 16,
  },
  narrow: {
    inner: 80,
    outer: 158,
    rows: 6,
    size: 6.2,
    ring: 5,
    foot: 20,
    tall: 1.1,
    tick: 4,
    measure: 128,
    lift: 46,
  },
} as const;

/** The seats of the parliament, along half circles. */
export function seats({ data, frame, say, lines }: SceneContext): Seats {
  const form = FORM[frame.name];
  const { inner, outer, rows, size, ring, foot, tall, tick, measure, lift } = form;
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
  const from = at(last.radius + size * 1.1, last.turn);
  const end = at(last.radius + size + tick, last.turn);
  const right = frame.width - margin[frame.name];
  return {
    size,
    ring,
    places: seated.map(({ radius, turn: there }) => at(radius, there)),
    centre,
    won,
    needed,
    words: {
      won: say("seats.won"),
      party: lines("seats.party", { measure: inner * 1.7 }),
      missing: say("seats.missing"),
      rule: lines(`seats.rule.${frame.name}`, { measure, params: { others: all - won } }),
    },
    rule: { from, to: end, text: [right, end[1] - lift] },
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
