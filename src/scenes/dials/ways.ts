import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "../../engine/svg/note";

/** How a stretch of railway is drawn: whole, broken where it is unfinished, dots where it is missing. */
type Look = "runs" | "unfinished" | "missing";

/** The two ways from Baku to Kars, west on the left as on a map, and the one line beyond. */
export interface Ways {
  /** With its path, and how far its rails are apart. */
  tracks: { id: string; look: Look; gauge: number; d: string }[];
  /** How large the ends of the ways are. */
  dot: number;
  ends: Point[];
  notes: Note[];
}

const FORM = {
  wide: { kars: 222, baku: 832, bend: 140, high: 0.14, low: 0.77, gap: [0.35, 0.604], gauge: 20 },
  narrow: { kars: 92, baku: 334, bend: 58, high: 0.14, low: 0.76, gap: [0.33, 0.55], gauge: 10 },
} as const;

/** How far the rails of the old line are apart, against the others. */
const THIN = 0.45;

/** How far dots of a missing stretch are apart, in gauges. */
const APART = 2.1;

/** Where the ways lie in a frame. Lengths are not to scale, or the gap could not be seen. */
function layout({ frame: { name, plot } }: SceneContext) {
  const form = FORM[name];
  const at = (share: number) => round(plot.y + share * plot.height);
  const along = (share: number) => round(form.kars + share * (form.baku - form.kars));
  return {
    ...form,
    along,
    high: at(form.high),
    low: at(form.low),
    middle: at((form.high + form.low) / 2),
  };
}

/** Lays the way that runs, the unfinished one, and the line in which both end. */
export function ways(context: SceneContext): Ways {
  const { kars, baku, bend, high, low, middle, gap, gauge, along } = layout(context);
  // From Kars in a bend that is level at both ends, then straight.
  const half = round(bend / 2);
  const out = (from: number, y: number, side: 1 | -1) =>
    `M${from},${middle}c${side * half},0 ${side * half},${round(y - middle)} ${side * bend},${round(y - middle)}`;
  const way = (y: number, to: number) => `${out(kars, y, 1)}H${to}`;
  const back = `c${half},0 ${half},${round(middle - high)} ${bend},${round(middle - high)}`;
  const straight = (y: number, from: number, to: number) => `M${round(from)},${y}H${round(to)}`;
  const [west, east] = [along(gap[0]), along(gap[1])];
  // As many dots as there is room for, in the middle of the gap.
  const room = east - west - gauge * 2.8;
  const inset = gauge * 1.4 + (room % (gauge * APART)) / 2 - 0.1;
  return {
    dot: gauge * 0.85,
    tracks: [
      { id: "rails-nakhchivan", look: "unfinished", gauge, d: way(low, west) },
      { id: "gap", look: "missing", gauge, d: straight(low, west + inset, east - inset) },
      {
        id: "rails-horadiz-aghband",
        look: "unfinished",
        gauge,
        d: straight(low, baku - bend, east),
      },
      { id: "rails-baku-horadiz", look: "runs", gauge, d: out(baku, low, -1) },
      // Over the way that is unfinished, where both leave Kars.
      { id: "btk-capacity-5", look: "runs", gauge, d: `${way(high, baku - bend)}${back}` },
      // Thinner, as it takes less; not to scale, or no rails could be seen.
      {
        id: "kars-divrigi-capacity",
        look: "runs",
        gauge: gauge * THIN,
        d: straight(middle, 0, kars - gauge * 0.8),
      },
    ],
    ends: [
      [kars, middle],
      [baku, middle],
    ],
    notes: notes(context),
  };
}

/** What is said of the ways, at them. */
function notes(context: SceneContext): Note[] {
  const { frame } = context;
  const { kars, baku, bend, high, low, middle, gap, gauge, along } = layout(context);
  const wide = frame.name === "wide";
  const lead = leading(frame);
  const edge = margin[frame.name];
  const note = (key: string, at: Point, look = "note middle", measure = 400) =>
    noted(context)(`ways.${key}.${frame.name}`, at, look, measure);
  const over = gauge * 1.5 + lead * 0.3;
  const under = gauge * 1.5 + lead;
  const centre = along((gap[0] + gap[1]) / 2);
  const inside = high + gauge * 1.5 + lead * (wide ? 2.1 : 1.6);
  return [
    note("kars", [kars, middle - over], "value end"),
    note("baku", [baku - bend * 0.5, middle + lead * 0.3], "value end"),
    note("five", [(kars + baku) / 2, inside], "hero small middle as-ink"),
    note("georgia", [(kars + baku) / 2, inside + lead * 1.2], "note strong middle"),
    note("less", [edge, middle + under + lead], "hero small"),
    note(
      "beyond",
      [edge, middle + under + lead * 2.2],
      "note strong",
      kars - edge - (wide ? 20 : 2),
    ),
    note("missing", [centre, low - lead * (wide ? 1.6 : 1)], "hero small middle"),
    note("gap", [centre, low + under], "note strong as-corridor middle", wide ? 180 : 80),
    note(
      "nakhchivan",
      [along(gap[0]) - (wide ? 16 : 14), low + under],
      "note end",
      wide ? 190 : 84,
    ),
    note("east", [along(gap[1]) + (wide ? 16 : 10), low + under], "note", wide ? 150 : 86),
    note(
      "used",
      [baku - bend / 2 - gauge * 1.4, middle + (low - middle) * 0.45],
      "note end",
      wide ? 90 : 60,
    ),
  ];
}
