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
  /** Heights of the way through Georgia, of the line beyond Kars, and of the way through Armenia. */
  high: number;
  middle: number;
  low: number;
  /** Widths of the two lines of which a capacity is known. */
  georgia: { id: string; thick: number };
  beyond: { id: string; thick: number };
  /** Width of a line of which none is. */
  thin: number;
  pieces: { id: string; missing: boolean; from: number; to: number }[];
  notes: Note[];
}

/** From Kars to Baku; lengths are not to scale, or the gap could not be seen. */
const PIECES: [id: string, missing: boolean, share: number][] = [
  ["rails-nakhchivan", false, 0.36],
  ["gap", true, 0.26],
  ["rails-horadiz-aghband", false, 0.38],
];

/** Lays the two ways between Baku and Kars, as wide as what they can take. */
export function ways({ frame, data, lines }: SceneContext): Ways {
  const wide = frame.name === "wide";
  const edge = margin[frame.name];
  const [kars, baku] = wide ? [190, 836] : [82, 328];
  const at = (share: number) => frame.plot.y + share * frame.plot.height;
  const [high, middle, low] = [round(at(0.29)), round(at(0.55)), round(at(0.8))];
  const unit = wide ? 34 : 16;
  const line = (id: string) => ({ id, thick: round(data.value(id) * unit) });
  const gap = leading(frame);
  let next = kars;
  const pieces = PIECES.map(([id, missing, share]) => {
    const from = next;
    next += share * (baku - kars);
    return { id, missing, from: round(from), to: round(next) };
  });
  const note = (key: string, [x, y]: Point, look = "note middle", measure = 150): Note => {
    const words = lines(`ways.${key}.${frame.name}`, { measure, look });
    return { x: round(x), y: round(y), look, lines: words };
  };
  const centre = (i: number) => (pieces[i]!.from + pieces[i]!.to) / 2;
  const half = (kars + baku) / 2;
  const head = high - gap * (wide ? 5.2 : 3.2);
  const red = "note strong as-corridor";
  const under = low + gap * (wide ? 1.9 : 1.5);
  return {
    kars,
    baku,
    edge,
    high,
    middle,
    low,
    georgia: line("btk-capacity-5"),
    beyond: line("kars-divrigi-capacity"),
    thin: wide ? 16 : 8,
    pieces,
    notes: [
      note("kars", [kars, head], "note strong middle"),
      note("baku", [baku, head], "note strong middle"),
      note("georgia", [half, high + gap * 0.3], "note strong middle on-bar", 400),
      note("beyond", [edge, middle - gap * (wide ? 1.1 : 1.7)], red, kars - edge - 8),
      note("armenia", [half, low - gap * (wide ? 1.6 : 1.1)], "note strong middle", 420),
      note("nakhchivan", [centre(0), under], "note middle", wide ? 190 : 84),
      note("gap", [centre(1), under], `${red} middle`, wide ? 150 : 62),
      note("east", [centre(2), under], "note middle", wide ? 200 : 86),
    ],
  };
}
