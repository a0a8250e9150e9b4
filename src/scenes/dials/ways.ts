import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "../../engine/svg/note";
import { wayNotes } from "./way-notes";

/** A stroke of a railway, one over the other. */
interface Stroke {
  look: string;
  thick: number;
  dash: string;
  /** Where its dashes begin. */
  off: number;
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
  },
  narrow: {
    kars: 96,
    baku: 330,
    high: 0.37,
    low: 0.745,
    bend: 48,
    broad: 42,
    gauge: 8,
    rail: 1.8,
    hair: 1.6,
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
  return { ...form, high: at(form.high), low: at(form.low), west, east, from, to };
}

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
  const down = round((high + low) / 2 + (low - high) * 0.22);
  const tracks = [
    second(
      form,
      "rails-nakhchivan",
      `M${kars},${high}C${kars},${down} ${round((kars + west) / 2)},${low} ${west},${low}H${from}`,
    ),
    second(
      form,
      "rails-horadiz-aghband",
      `M${to},${low}H${east}`,
      data.value("built-horadiz-aghband") / 100,
    ),
    second(
      form,
      "rails-baku-horadiz",
      `M${east},${low}C${round((baku + east) / 2)},${low} ${baku},${down} ${baku},${high}`,
      1,
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

/** A line without a width, for no source says what it could take: whole, as dense as it is built, or pale and broken. */
function second({ gauge, hair }: Layout, id: string, d: string, built = 0): Ways["tracks"][0] {
  const pitch = gauge * STRIPES;
  const dash = built
    ? `${round(pitch * built)} ${round(pitch * (1 - built))}`
    : `${gauge} ${round(gauge * 0.7)}`;
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
