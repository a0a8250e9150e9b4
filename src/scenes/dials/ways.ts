import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "../../engine/svg/note";
import { beside } from "./neck";
import { wayNotes } from "./way-notes";

/** A stroke of a railway, one over the other. */
interface Stroke {
  look: string;
  thick: number;
  dash: string;
  /** Where its dashes begin. */
  off: number;
  /** Where it runs beside the course. */
  d?: string;
}

/** The two ways from Baku to Kars, west on the left as on a map, and the one line beyond. */
export interface Ways {
  tracks: { id: string; d: string; strokes: Stroke[] }[];
  /** Where the ways meet, and where rails end, and how large that is drawn. */
  stations: { at: Point; r: number }[];
  notes: Note[];
}

/**
 * Where stations are, how high the first way and how low the second one lies, how far that bends,
 * where its stretches end, as shares of its level part; and the width of the first way.
 */
const FORM = {
  wide: {
    kars: 252,
    baku: 800,
    high: 0.33,
    low: 0.8,
    bend: 118,
    broad: 116,
    gauge: 15,
    rail: 3,
    hair: 2.4,
    ghost: 33,
  },
  narrow: {
    kars: 96,
    baku: 330,
    high: 0.37,
    low: 0.735,
    bend: 48,
    broad: 42,
    gauge: 8,
    rail: 1.8,
    hair: 1.6,
    ghost: 12,
  },
} as const;

/** Where the gap begins and ends. */
const GAP = [0.22, 0.74] as const;

const DOTS = 4;

/** From stripe to stripe, in gauges. */
const STRIPES = 0.9;

export type Layout = ReturnType<typeof layout>;

/** Where the ways lie in a frame. Lengths are not to scale, or the gap could not be seen. */
function layout({ frame: { name, plot } }: SceneContext) {
  const form = FORM[name];
  const at = (share: number) => round(plot.y + share * plot.height);
  const [west, east] = [form.kars + form.bend, form.baku - form.bend];
  const [from, to] = GAP.map((share) => round(west + share * (east - west))) as [number, number];
  const [high, low] = [at(form.high), at(form.low)];
  const down = round((high + low) / 2 + (low - high) * 0.22);
  return { ...form, high, low, down, west, east, from, to };
}

/** A place on the bend from a station down to the level part. */
export function bent({ high, low, down }: Layout, top: number, foot: number, t: number): Point {
  const mix = (a: number, b: number, c: number, d: number) =>
    round((1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d);
  return [mix(top, top, (top + foot) / 2, foot), mix(high, down, low, low)];
}

/** The bend under the first way. */
const bend = (form: Layout, top: number, foot: number): Point[] =>
  Array.from({ length: 13 }, (_, i) => bent(form, top, foot, i / 12)).filter(
    ([, y]) => y > form.high + form.broad / 2,
  );

/** Lays the way that runs, the unfinished one, and the line in which both end. */
export function ways(context: SceneContext): Ways {
  const { data } = context;
  const form = layout(context);
  const { kars, baku, high, low, broad, west, east, from, to, gauge } = form;
  const unit = broad / data.value("btk-capacity-5");
  // As broad as what it can take, with ties.
  const filled = (id: string, look: string, d: string) => {
    const thick = round(data.value(id) * unit);
    const ties = round(Math.max(thick * 0.62, 3));
    return {
      id,
      d,
      strokes: [
        { look: `leg flat ${look}`, thick, dash: "none", off: 0 },
        { look: "ties", thick: ties, dash: `${form.rail} ${gauge * 1.2}`, off: -gauge },
      ],
    };
  };
  const { down } = form;
  const [left, right] = [round((kars + west) / 2), round((baku + east) / 2)];
  const tracks = [
    second(
      form,
      "rails-nakhchivan",
      `M${kars},${high}C${kars},${down} ${left},${low} ${west},${low}H${from}`,
      { ghost: [...bend(form, kars, west), [from, low]] },
    ),
    second(form, "rails-horadiz-aghband", `M${to},${low}H${east}`, {
      built: data.value("built-horadiz-aghband") / 100,
      ghost: [
        [to, low],
        [east, low],
      ],
    }),
    second(
      form,
      "rails-baku-horadiz",
      `M${east},${low}C${right},${low} ${baku},${down} ${baku},${high}`,
      { built: 1, ghost: bend(form, baku, east).toReversed() },
    ),
    missing(form),
    filled("btk-capacity-5", "trunk", `M${kars},${high}H${baku}`),
    filled("kars-divrigi-capacity", "", `M0,${high}H${kars}`),
  ];
  return {
    tracks,
    stations: [
      ...[kars, baku].map((x) => ({ at: [x, high] as const, r: gauge * 0.8 })),
      { at: [east, low], r: gauge * 0.5 },
    ],
    notes: wayNotes(context, { ...form, edge: margin[context.frame.name] }),
  };
}

/**
 * A line between edges that are dotted and empty, for no source says what it could take: whole, as
 * dense as it is built, or pale and broken.
 */
function second(
  { gauge, hair, ghost: half }: Layout,
  id: string,
  d: string,
  { built = 0, ghost }: { built?: number; ghost: Point[] },
): Ways["tracks"][0] {
  const pitch = gauge * STRIPES;
  const dash = built
    ? `${round(pitch * built)} ${round(pitch * (1 - built))}`
    : `${gauge} ${round(gauge * 0.7)}`;
  const edges = [half, -half].map((by) =>
    beside(ghost, () => by)
      .map(([x, y]) => `${round(x)},${round(y)}`)
      .join("L"),
  );
  return {
    id,
    d,
    strokes: [
      {
        look: `leg ${built ? "flat" : "begun"}`,
        thick: hair,
        dash: built === 1 ? "none" : dash,
        off: 0,
      },
      {
        look: "ghost",
        thick: round(gauge * 0.17),
        dash: `0 ${round(gauge * 0.5)}`,
        off: 0,
        d: `M${edges.join("M")}`,
      },
    ],
  };
}

/** The dots of a dashed line of no length: one at each end, and the others evenly between. */
function missing({ from, to, low, gauge }: Layout): Ways["tracks"][0] {
  const [first, last] = [from + gauge * 1.3, to - gauge * 1.3];
  const apart = round((last - first) / (DOTS - 1), 2);
  return {
    id: "gap",
    d: `M${round(first)},${low}H${round(last + 0.5)}`,
    strokes: [{ look: "leg", thick: round(gauge * 0.8), dash: `0 ${apart}`, off: 0 }],
  };
}
