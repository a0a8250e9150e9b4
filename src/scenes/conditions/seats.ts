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
  /** How large the seats are that are missing. */
  large: number;
  words: { won: string; party: string; missing: string; rule: string[] };
  /** The line at the outermost seat that is needed, and where its words begin. */
  rule: { from: Point; to: Point; text: Point };
}

/** Where the chamber stands in a frame, and how wide it is. */
const FORM = {
  wide: {
    inner: 176,
    outer: 396,
    rows: 6,
    size: 16,
    large: 22,
    foot: 44,
    tall: 1.24,
    tick: 34,
    measure: 226,
    lift: -5,
  },
  narrow: {
    inner: 74,
    outer: 158,
    rows: 6,
    size: 6.6,
    large: 8.8,
    foot: 20,
    tall: 1.34,
    tick: 4,
    measure: 100,
    lift: 24,
  },
} as const;

/** The seats of the parliament, along half circles. */
export function seats({ data, frame, say, lines, width }: SceneContext): Seats {
  const { inner, outer, rows, size, large, foot, tall, tick, measure, lift } = FORM[frame.name];
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
  const from = at(last.radius + large * 1.1, last.turn);
  const end = at(last.radius + large + tick, last.turn);
  const head = say("seats.missing");
  const right = frame.width - margin[frame.name];
  const words = lines(`seats.rule.${frame.name}`, { measure });
  const long = Math.max(width(head, "lacking"), ...words.map((one) => width(one, "note")));
  return {
    size,
    large,
    places: seated.map(({ radius, turn: there }) => at(radius, there)),
    centre,
    won,
    needed,
    words: {
      won: say("seats.won"),
      party: say(`seats.party.${frame.name}`),
      missing: head,
      rule: words,
    },
    rule: { from, to: end, text: [Math.min(end[0] + 6, right - long), end[1] - lift] },
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
