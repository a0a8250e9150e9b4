import type { SceneContext } from "../../engine/scene/context";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A chamber of seats: won, those of others that a new constitution needs, and the rest. */
export interface Seats {
  size: number;
  /** Every seat in its place: those won, on the left, those that are needed, in one line out, the others. */
  places: Point[];
  centre: Point;
  won: number;
  needed: number;
  /** How large the rings are round seats that are needed: with their stroke as large as a seat. */
  ring: number;
  words: {
    won: string;
    party: string[];
    missing: string;
    rule: string[];
    mark: string;
    others: string;
    many: string;
  };
  /** The line past the seats that are needed, and where its words end. */
  rule: { spoke: Point[]; text: Point };
  /** Where the other seats have their name, if not among the words. */
  others: Point;
}

/** Where the chamber stands in a frame, and how wide it is. */
const FORM = {
  wide: {
    inner: 176,
    outer: 396,
    rows: 6,
    size: 16,
    past: 1.62,
    ring: 13.5,
    foot: 44,
    tick: 14,
    measure: 262,
    lift: 74,
  },
  narrow: {
    inner: 80,
    outer: 158,
    rows: 6,
    size: 6.2,
    past: 1.62,
    ring: 5,
    foot: 20,
    tick: 7,
    measure: 128,
    lift: 20,
  },
} as const;

/** The seats of the parliament, along half circles. */
export function seats({ data, frame, say, lines }: SceneContext): Seats {
  const form = FORM[frame.name];
  const { inner, outer, rows, size, ring, foot, tick, measure, lift, past } = form;
  const wide = frame.name === "wide";
  const value = (id: string) => data.value(id);
  const [won, needed, all] = [value("elec-seats"), value("const-seats"), value("elec-seats-all")];
  const centre: Point = [frame.width / 2, frame.plot.y + frame.plot.height - foot];
  const at = (radius: number, turn: number): Point => [
    centre[0] - radius * Math.cos(turn),
    centre[1] - radius * Math.sin(turn),
  ];
  const seated = arcs([won, needed - won, all - needed], rows, inner, outer);
  const turn = wedge(won, all);
  // Past the last seats that are needed: half-way to the next ones.
  const after = (radius: number): Point => {
    const [x, y] = at(radius, turn);
    return [x + Math.sin(turn) * size * past, y - Math.cos(turn) * size * past];
  };
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
      rule: [
        ...(wide
          ? []
          : lines("seats.others", { measure: measure + 50, params: { others: all - won } })),
        ...lines("seats.rule", { measure }),
      ],
      mark: say("seats.mark"),
      others: wide ? say("seats.rest") : "",
      many: say("seats.many", { others: all - won }),
    },
    others: [right, frame.plot.y + lift * 3],
    rule: {
      spoke: [after(inner - size * 1.6), after(outer + size + tick)],
      text: [right, frame.plot.y + lift],
    },
  };
}

/** Where the seats that are needed begin, in turns from the left. */
const wedge = (won: number, all: number) => (Math.PI * won) / (all - 1);

/**
 * Seats spread over arcs, in each about equally far apart: to the left those won, then from one line
 * out those needed, then the others.
 */
function arcs(counts: [number, number, number], rows: number, inner: number, outer: number) {
  const radii = Array.from({ length: rows }, (_, i) => inner + ((outer - inner) * i) / (rows - 1));
  const [won, needed, others] = counts.map((count) => shared(count, radii));
  const turn = wedge(counts[0], counts[0] + counts[1] + counts[2]);
  const seats = (count: number[], from: (i: number) => number, step: (i: number) => number) =>
    radii.flatMap((radius, i) =>
      Array.from({ length: count[i]! }, (_, n) => ({ radius, turn: from(i) + step(i) * n })),
    );
  const right = (i: number) => (Math.PI - turn) / (needed![i]! + others![i]! - 1);
  return [
    ...seats(
      won!,
      () => 0,
      (i) => turn / won![i]!,
    ),
    ...seats(needed!, () => turn, right),
    ...seats(others!, (i) => turn + right(i) * needed![i]!, right),
  ];
}

/** A count parted among arcs as they are long. */
function shared(count: number, radii: number[]): number[] {
  let left = count;
  let rest = radii.reduce((sum, radius) => sum + radius, 0);
  return radii.map((radius) => {
    const part = Math.round((left * radius) / rest);
    left -= part;
    rest -= radius;
    return part;
  });
}
