import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "./model";

/** How a stretch of railway is drawn: whole, broken where it is unfinished, dots where it is missing. */
type Look = "runs" | "unfinished" | "missing";

/** The two ways from Baku to Kars, west on the left as on a map, and the one line beyond. */
export interface Ways {
  tracks: { id: string; look: Look; points: Point[] }[];
  /** How far the rails of a track are apart. */
  gauge: number;
  ends: Point[];
  notes: Note[];
}

const FORM = {
  wide: { kars: 226, baku: 834, bend: 176, high: 0.18, low: 0.72, gap: [0.38, 0.68], gauge: 20 },
  narrow: { kars: 92, baku: 338, bend: 66, high: 0.2, low: 0.74, gap: [0.37, 0.69], gauge: 10 },
} as const;

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

/** From one number to another, level at both ends, `by` 0 to 1. */
const eased = (from: number, to: number, by: number) => {
  const t = Math.min(1, Math.max(0, by));
  return from + (to - from) * t * t * (3 - 2 * t);
};

/** Lays the way that runs, the unfinished one, and the line in which both end. */
export function ways(context: SceneContext): Ways {
  const { kars, baku, bend, high, low, middle, gap, gauge, along } = layout(context);
  const way = (y: number, from: number, to: number): Point[] =>
    Array.from({ length: 61 }, (_, i) => {
      const x = from + ((to - from) * i) / 60;
      return [round(x), round(eased(middle, y, (x - kars) / bend))];
    });
  const [west, east] = [along(gap[0]), along(gap[1])];
  return {
    gauge,
    tracks: [
      { id: "btk-capacity-5", look: "runs", points: way(high, kars, baku) },
      { id: "rails-nakhchivan", look: "unfinished", points: way(low, kars, west) },
      {
        id: "gap",
        look: "missing",
        points: way(low, west + gauge * 1.4, east - gauge * 1.4),
      },
      { id: "rails-horadiz-aghband", look: "unfinished", points: way(low, east, baku) },
      {
        id: "kars-divrigi-capacity",
        look: "runs",
        points: [
          [0, middle],
          [kars, middle],
        ],
      },
    ],
    ends: [
      [kars, middle],
      [baku, high],
      [baku, low],
    ],
    notes: notes(context),
  };
}

/** What is said of the ways, at them. */
function notes(context: SceneContext): Note[] {
  const { frame, lines } = context;
  const { kars, baku, bend, high, low, middle, gap, gauge, along } = layout(context);
  const wide = frame.name === "wide";
  const lead = leading(frame);
  const edge = margin[frame.name];
  const note = (key: string, [x, y]: Point, look = "note middle", measure = 400): Note => {
    const words = lines(`ways.${key}.${frame.name}`, { measure, look });
    return { x: round(x), y: round(y), look, lines: words };
  };
  const over = gauge * 1.5 + lead * 0.3;
  const under = gauge * 1.5 + lead;
  const centre = along((gap[0] + gap[1]) / 2);
  return [
    note("kars", [kars, middle - over], "value end"),
    note("baku", [baku - lead * 0.7, middle + lead * 0.3], "value end"),
    note("georgia", [(kars + bend + baku) / 2, high - over], "note strong middle"),
    note("beyond", [edge, middle + under], "note strong", kars - edge - (wide ? 20 : 2)),
    note("missing", [centre, low - lead * (wide ? 1.6 : 1)], "hero small middle"),
    note("gap", [centre, low + under], "note strong as-corridor middle", wide ? 180 : 80),
    note("nakhchivan", [along(gap[0]) - (wide ? 16 : 8), low + under], "note end", wide ? 190 : 84),
    note(
      "east",
      [(along(gap[1]) + baku) / 2 + (wide ? 10 : 6), low + under],
      "note middle",
      wide ? 190 : 86,
    ),
  ];
}
