import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "./model";

/** The two ways from Baku to Kars, west on the left as on a map, and the one line beyond. */
export interface Ways {
  /** Where Kars and Baku stand, and where the line beyond Kars leaves the picture. */
  kars: number;
  baku: number;
  edge: number;
  /** Heights of the upper edge, of the line beyond Kars, and of the way through Armenia. */
  top: number;
  middle: number;
  low: number;
  /** The outline of the way through Georgia, and the width of the line beyond Kars. */
  georgia: { id: string; points: Point[] };
  beyond: { id: string; thick: number };
  /** The size of a dot for what is missing. */
  dot: number;
  pieces: { id: string; missing: boolean; points: Point[] }[];
  notes: Note[];
}

/** From Kars to Baku; lengths are not to scale, or the gap could not be seen. */
const PIECES: [id: string, missing: boolean, share: number][] = [
  ["rails-nakhchivan", false, 0.5],
  ["gap", true, 0.2],
  ["rails-horadiz-aghband", false, 0.3],
];

/** Where the throat lies and how steeply both ways bend into it, in a frame. */
function layout({ frame: { name, plot } }: SceneContext) {
  const wide = name === "wide";
  const at = (share: number) => round(plot.y + share * plot.height);
  return {
    wide,
    edge: margin[name],
    ...(wide
      ? { kars: 290, baku: 836, bend: 160, unit: 38 }
      : { kars: 112, baku: 338, bend: 56, unit: 17 }),
    centre: at(wide ? 0.31 : 0.33),
    middle: at(wide ? 0.54 : 0.58),
    low: at(wide ? 0.76 : 0.78),
  };
}

/** From one number to another, level at both ends, `by` 0 to 1. */
const eased = (from: number, to: number, by: number) => {
  const t = Math.min(1, Math.max(0, by));
  return from + (to - from) * t * t * (3 - 2 * t);
};

/** Lays the two ways between Baku and Kars, the known one as wide as what it can take. */
export function ways(context: SceneContext): Ways {
  const { data } = context;
  const { wide, edge, kars, baku, bend, unit, centre, middle, low } = layout(context);
  const thick = (id: string) => round(data.value(id) * unit);
  const [broad, thin] = [thick("btk-capacity-5"), thick("kars-divrigi-capacity")];
  const side = (way: 1 | -1): Point[] => [
    ...Array.from({ length: 33 }, (_, i): Point => {
      const from = middle + (way * thin) / 2;
      return [
        round(kars + (bend * i) / 32),
        round(eased(from, centre + (way * broad) / 2, i / 32)),
      ];
    }),
    [baku, round(centre + (way * broad) / 2)],
  ];
  const upper = side(-1);
  let next = 0;
  return {
    kars,
    baku,
    edge,
    top: round(centre - broad / 2),
    middle,
    low,
    georgia: {
      id: "btk-capacity-5",
      points: [...upper, ...side(1).toReversed(), upper[0]!],
    },
    beyond: { id: "kars-divrigi-capacity", thick: thin },
    dot: wide ? 9 : 5,
    pieces: PIECES.map(([id, missing, share]) => {
      const from = next;
      next += share;
      const points = Array.from({ length: 21 }, (_, i): Point => {
        const x = kars + (from + (share * i) / 20) * (baku - kars);
        return [round(x), round(eased(middle, low, (x - kars) / (bend * 0.75)))];
      });
      // A dot does not lie on the end of a dash.
      return { id, missing, points: missing ? points.slice(1, -1) : points };
    }),
    notes: notes(context),
  };
}

/** What is said of the ways, at them. */
function notes(context: SceneContext): Note[] {
  const { frame, lines } = context;
  const { wide, edge, kars, baku, bend, unit, centre, middle, low } = layout(context);
  const gap = leading(frame);
  const note = (key: string, [x, y]: Point, look = "note middle", measure = 150): Note => {
    const words = lines(`ways.${key}.${frame.name}`, { measure, look });
    return { x: round(x), y: round(y), look, lines: words };
  };
  const along = (share: number) => kars + share * (baku - kars);
  const half = (kars + bend + baku) / 2;
  const red = "note strong as-corridor";
  const under = low + gap * (wide ? 1.9 : 1.4);
  const { value } = context.data;
  const broad = value("btk-capacity-5") * unit;
  const thin = value("kars-divrigi-capacity") * unit;
  return [
    note("kars", [kars, middle - thin * 1.1 - gap * 0.5], "note strong end"),
    note("baku", [baku, centre - broad / 2 - gap], "note strong middle"),
    note("georgia", [half, centre + gap * 0.3], "note strong middle on-bar", 400),
    note("beyond", [edge, middle + thin / 2 + gap * 1.2], red, kars - edge - 8),
    note(
      "armenia",
      [half - (wide ? 0 : 8), low - gap * (wide ? 1.3 : 0.9)],
      "note strong middle",
      420,
    ),
    note("nakhchivan", [along(wide ? 0.3 : 0.22), under], "note middle", wide ? 190 : 84),
    note("gap", [along(wide ? 0.6 : 0.58), under], `${red} middle`, wide ? 150 : 62),
    note("east", [along(wide ? 0.86 : 0.88), under], "note middle", wide ? 170 : 86),
  ];
}
