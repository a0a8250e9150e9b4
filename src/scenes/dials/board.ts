import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "./model";

/** A piece of the band; one of which no capacity is known has no row. */
interface Piece {
  key: string;
  row: string | null;
  look: string;
  points: Point[];
}

/** The way as one band from the border of China to Türkiye, west on the left as on a map. */
export interface Board {
  sea: [x: number, y: number, width: number, height: number];
  pieces: Piece[];
  ship: { length: number; at: Point };
  /** The second way, which joins the same last piece. */
  branch: { points: Point[]; gap: Point[]; thick: number };
  notes: Note[];
}

const WIDE = "btk-capacity-5";
const THIN = "kars-divrigi-capacity";

const FORM = {
  wide: { kars: 250, baku: 490, aktau: 676, unit: 40, middle: 236, bend: 52, low: 486 },
  narrow: { kars: 97, baku: 184, aktau: 277, unit: 12.8, middle: 97, bend: 15, low: 166 },
} as const;

/** A piece that widens from one place to another, level at both ends, then goes on as wide to a third. */
function funnel(
  middle: number,
  [from, to, on]: [number, number, number],
  [thin, broad]: [number, number],
): Point[] {
  const edge = (side: 1 | -1): Point[] => [
    ...Array.from({ length: 17 }, (_, i): Point => {
      const t = i / 16;
      const high = thin + (broad - thin) * t * t * (3 - 2 * t);
      return [round(from + (to - from) * t), round(middle + (side * high) / 2)];
    }),
    [on, round(middle + (side * broad) / 2)],
  ];
  const upper = edge(-1);
  return [...upper, ...edge(1).toReversed(), upper[0]!];
}

/** A piece about half as wide, of which no figure is known: its edges are torn, never level. */
function torn(middle: number, [from, to]: [number, number], broad: number): Point[] {
  const edge = (side: 1 | -1): Point[] =>
    Array.from({ length: 28 }, (_, i): Point => {
      const rag = ((i * 3 + 1 + side) % 7) / 7 - 0.4;
      const high = (broad * (0.5 + rag * 0.2)) / 2;
      return [round(from + ((to - from) * i) / 27), round(middle + side * high)];
    });
  return [...edge(-1), ...edge(1).toReversed()];
}

/** Lays the band, its two narrow places, and the branch. */
export function board(context: SceneContext): Board {
  const { frame, data } = context;
  const { name, plot, width } = frame;
  const { kars, baku, aktau, unit, bend, ...form } = FORM[name];
  const [middle, low] = [plot.y + form.middle, plot.y + form.low];
  const [broad, thin] = [round(data.value(WIDE) * unit), round(data.value(THIN) * unit)];
  const length = name === "wide" ? 78 : 34;
  const pale = (key: string, points: Point[]): Piece => ({ key, row: null, look: "land", points });
  return {
    sea: [baku, plot.y, aktau - baku, plot.height],
    // Where no capacity is known the band is pale and has no edge, and at sea a torn one.
    pieces: [
      pale("steppe", [
        [aktau, round(middle - broad / 2)],
        [width + 4, round(middle - broad / 2)],
        [width + 4, round(middle + broad / 2)],
        [aktau, round(middle + broad / 2)],
      ]),
      pale("strait", torn(middle, [baku, aktau], broad)),
      {
        key: "via-georgia",
        row: WIDE,
        look: "bar soft roomy",
        points: funnel(middle, [kars, kars + bend, baku], [thin, broad]),
      },
      {
        key: "beyond-kars",
        row: THIN,
        look: "bar corridor",
        points: funnel(middle, [-4, kars, kars], [thin, thin]),
      },
    ],
    ship: { length, at: [round((baku + aktau - length) / 2), round(middle + length * 0.1)] },
    branch: branch(context, [kars, middle + thin / 2], [baku, middle + broad / 2], low),
    notes: notes(context, { middle, broad, thin, low }),
  };
}

/** From Kars down, along, and up to Baku; lengths are not to scale, or the gap could not be seen. */
function branch({ frame }: SceneContext, from: Point, to: Point, low: number): Board["branch"] {
  const wide = frame.name === "wide";
  const r = wide ? 46 : 16;
  const turn = (corner: Point, side: 1 | -1): Point[] =>
    Array.from({ length: 9 }, (_, i): Point => {
      const angle = (Math.PI / 2) * (i / 8);
      const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
      return side === 1
        ? [round(corner[0] + r * (1 - cos)), round(corner[1] - r * (1 - sin))]
        : [round(corner[0] - r * (1 - sin)), round(corner[1] - r * (1 - cos))];
    });
  const [left, right] = [from[0] - (wide ? 16 : 6), to[0] - (wide ? 16 : 6)];
  const centre = (left + right) / 2;
  const half = wide ? 42 : 17;
  const points: Point[] = [
    [left, from[1]],
    ...turn([left, low], 1),
    ...turn([right, low], -1),
    [right, to[1]],
  ];
  return {
    points,
    gap: [
      [centre - half, low],
      [centre + half, low],
    ],
    thick: wide ? 14 : 7,
  };
}

/** Where the words stand: names over the pieces, and in or at each whether it works or is narrow. */
function notes(
  context: SceneContext,
  { middle, broad, thin, low }: Record<"middle" | "broad" | "thin" | "low", number>,
): Note[] {
  const { frame, lines } = context;
  const { name, plot, width } = frame;
  const wide = name === "wide";
  const { kars, baku, aktau, bend } = FORM[name];
  const gap = leading(frame);
  const edge = margin[name];
  const note = (key: string, [x, y]: Point, look: string, measure: number): Note => ({
    x: round(x),
    y: round(y),
    look,
    lines: lines(key, { measure, look }),
  });
  const [west, east] = [(kars + bend * 0.6 + baku) / 2, (aktau + width) / 2 - (wide ? 10 : 0)];
  const sea = (baku + aktau) / 2;
  const top = plot.y + gap * 1.3;
  const [under, over] = [middle + broad / 2 + gap * 1.4, middle - broad / 2];
  const word = (key: string, at: Point, look: string) =>
    note(`word.${key}`, at, `hero small ${look}`, 300);
  const say = (key: string, at: Point, look: string, measure: number) =>
    note(`board.${key}.${name}`, at, look, measure);
  const link = (kars + baku) / 2 - (wide ? 16 : 6);
  const head = wide ? "value" : "note strong";
  const inner = middle + (wide ? -14 : 0);
  return [
    say("name-turkiye", [edge, top], head, 240),
    say("name-georgia", [west, top], `${head} middle`, 240),
    say("name-sea", [sea, top], `${head} middle on-water`, 180),
    say(
      "name-steppe",
      [wide ? width - edge : east, top],
      `${head} ${wide ? "end" : "middle"}`,
      220,
    ),
    word("narrow", [edge, middle - thin / 2 - gap * 0.8], ""),
    say("beyond", [edge, middle + thin / 2 + gap * 1.3], "note strong", kars - edge - gap * 1.6),
    word("works", [west, inner], "middle flat"),
    say("georgia", [west, inner + gap * 1.3], "note middle on-bar", 180),
    word("narrow", [sea, over - gap * (wide ? 0.9 : 0.5)], "middle on-water"),
    say("sea", [sea, under], "note middle on-water", aktau - baku - 14),
    word("works", [east, inner], "middle flat"),
    say("steppe", [east, inner + gap * 1.3], "note middle over-land", 180),
    word("missing", [link, low + gap * (wide ? -1 : 1.95)], "planted middle"),
    say("armenia", [link, low + gap * (wide ? 1.8 : 3.05)], "note strong middle", wide ? 300 : 112),
  ];
}
