import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "../../engine/svg/note";
import { bent, rails, sleepers } from "./track";

/** The two ways from Baku to Kars, west on the left as on a map, and the one line beyond. */
export interface Ways {
  /** Rails on sleepers, or broken rails without where it is unfinished. */
  tracks: { id: string; rails: string; sleepers: string }[];
  gauge: number;
  /** Where there is none, and how far its dots are apart. */
  gap: string;
  dots: number;
  /** Where the ways meet. */
  stations: Point[];
  /** How large they are. */
  station: number;
  notes: Note[];
}

const FORM = {
  wide: { kars: 222, baku: 832, bend: 140, high: 0.14, low: 0.77, gap: [0.345, 0.609], gauge: 20 },
  narrow: { kars: 92, baku: 334, bend: 58, high: 0.14, low: 0.7, gap: [0.3, 0.56], gauge: 10 },
} as const;

/** How far a station reaches from its middle, and how far from there each way leaves it, in gauges. */
const STATION = { r: 1.75, apart: 1.05 };

/** The dots of a missing stretch. */
const DOTS = 4;

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
  const [r, apart] = [gauge * STATION.r, gauge * STATION.apart];
  // Ways end under the ring, a little within its edge.
  const thick = Math.sqrt(r ** 2 - (apart + gauge / 2) ** 2) - 1;
  const [west, east] = [along(gap[0]), along(gap[1])];
  const north = middle - apart;
  const south = middle + apart;
  const out: Point[] = bent([kars + thick, north], [kars + bend, high]);
  const back: Point[] = bent([baku - bend, high], [baku - thick, north]);
  const courses: [id: string, runs: boolean, gauge: number, course: Point[]][] = [
    [
      "rails-nakhchivan",
      false,
      gauge,
      [...bent([kars + thick, south], [kars + bend, low]), [west, low]],
    ],
    [
      "rails-horadiz-aghband",
      false,
      gauge,
      [
        [east, low],
        [baku - bend, low],
      ],
    ],
    ["rails-baku-horadiz", true, gauge, bent([baku - bend, low], [baku - thick, south])],
    ["btk-capacity-5", true, gauge, [...out, ...back]],
    [
      "kars-divrigi-capacity",
      true,
      gauge,
      [
        [0, middle],
        [kars - r + 2, middle],
      ],
    ],
  ];
  // The dots of a dashed line of no length: one at each end, and the others evenly between.
  const [first, last] = [west + gauge * 1.05, east - gauge * 1.05];
  return {
    gauge,
    tracks: courses.map(([id, runs, broad, course]) => ({
      id,
      rails: rails(course, broad, runs),
      sleepers: runs ? sleepers(course, broad) : "",
    })),
    gap: `M${round(first)},${low}H${round(last + 0.5)}`,
    dots: round((last - first) / (DOTS - 1), 2),
    stations: [
      [kars, middle],
      [baku, middle],
    ],
    station: r,
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
  const inner = gauge * (STATION.r + 0.6);
  const under = gauge * 1.5 + lead;
  const centre = along((gap[0] + gap[1]) / 2);
  const inside = high + gauge * 1.5 + lead * (wide ? 2.1 : 1.6);
  return [
    note("kars", [kars + inner, middle + lead * 0.3], "value"),
    note("baku", [baku - inner, middle + lead * 0.3], "value end"),
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
