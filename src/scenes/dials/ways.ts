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
}

interface Course {
  d: string;
  strokes: Stroke[];
}

/** The two ways from Baku to Kars, west on the left as on a map, and the one line beyond. */
export interface Ways {
  /** The band in which the second one lies, without edges: how broad it would be is not known. */
  hollow: Course;
  tracks: (Course & { id: string })[];
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
    kars: 250,
    baku: 812,
    high: 0.215,
    low: 0.8,
    bend: 118,
    broad: 132,
    gauge: 15,
    line: 6,
  },
  narrow: {
    kars: 98,
    baku: 334,
    high: 0.2,
    low: 0.775,
    bend: 46,
    broad: 54,
    gauge: 8,
    line: 3.6,
  },
} as const;

/** Where the gap begins and ends. */
const GAP = [0.2, 0.8] as const;

const DOTS = 7;

/** How broad the band of unknown width is, for the width of the first way: it fades to both sides. */
const FADED = [1.3, 1, 0.7];

/** From stripe to stripe, as on all maps. */
const STRIPES = 3.4;

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

/** Lays the way that runs, the unfinished one, and the line in which both end. */
export function ways(context: SceneContext): Ways {
  const { data, frame } = context;
  const form = layout(context);
  const { kars, baku, high, low, broad, west, east, from, to, gauge } = form;
  const unit = broad / data.value("btk-capacity-5");
  // As broad as what it can take.
  const filled = (id: string, look: string, d: string) => ({
    id,
    d,
    strokes: [{ look: `leg flat ${look}`, thick: round(data.value(id) * unit), dash: "none" }],
  });
  const { down } = form;
  const under = high + broad / 2;
  const [left, right] = [round((kars + west) / 2), round((baku + east) / 2)];
  const tracks = [
    second(
      form,
      "rails-nakhchivan",
      `M${kars},${high}C${kars},${down} ${left},${low} ${west},${low}H${from}`,
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
      `M${east},${low}C${right},${low} ${baku},${down} ${baku},${high}`,
      1,
    ),
    missing(form),
    filled("btk-capacity-5", "trunk", `M${kars},${high}H${baku}`),
    filled("kars-divrigi-capacity", "", `M0,${high}H${kars}`),
  ];
  return {
    hollow: {
      d: `M${kars},${under}C${kars},${down} ${left},${low} ${west},${low}H${east}C${right},${low} ${baku},${down} ${baku},${under}`,
      strokes: FADED.map((share) => ({
        look: "leg flat unknown-bed",
        thick: round(broad * share),
        dash: "none",
      })),
    },
    tracks,
    stations: [
      ...[kars, baku].map((x) => ({ at: [x, high] as const, r: gauge * 0.8 })),
      { at: [east, low], r: gauge * 0.5 },
    ],
    notes: wayNotes(context, { ...form, edge: margin[frame.name] }),
  };
}

/**
 * A line of one weight, for no source says what it could take: whole, as dense as it is built, or
 * pale and broken.
 */
function second({ line }: Layout, id: string, d: string, built = 0): Ways["tracks"][0] {
  const works = (look: string, dash: string) => ({ look: `leg ${look}`, thick: line, dash });
  if (!built) return { id, d, strokes: [works("begun", `${line * 2} ${round(line * 1.25)}`)] };
  if (built === 1) return { id, d, strokes: [works("flat", "none")] };
  const stripes = `${round(STRIPES * built, 2)} ${round(STRIPES * (1 - built), 2)}`;
  return { id, d, strokes: [works("bed flat", "none"), works("flat", stripes)] };
}

/** The dots of a dashed line of no length: one at each end, and the others evenly between. */
function missing({ from, to, low, gauge }: Layout): Ways["tracks"][0] {
  const [first, last] = [from + gauge * 1.6, to - gauge * 1.6];
  const apart = round((last - first) / (DOTS - 1), 2);
  return {
    id: "gap",
    d: `M${round(first)},${low}H${round(last + 0.5)}`,
    strokes: [{ look: "leg", thick: gauge, dash: `0 ${apart}` }],
  };
}
