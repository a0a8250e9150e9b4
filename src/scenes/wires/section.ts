import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "../../engine/svg/note";

/** How far a piece has come. */
type Look = "plan" | "work" | "missing";

/** A piece of the power line: from and to across the picture, and where its pylons stand. */
interface Piece {
  id: string;
  look: Look;
  from: number;
  to: number;
  pylons: number[];
}

/** The line, from Türkiye in the west: power along the far edge of the ground, and rails in front of it. */
export interface Section {
  width: number;
  /** Armenia, across which both have a gap. */
  gap: [from: number, to: number];
  /** The heights of the ground, of the rails, of both ends of borders, and of the foot of the picture. */
  ground: number;
  top: number;
  border: number;
  rails: number;
  foot: number;
  /** How high a pylon is, and how large the dots of a gap are. */
  size: number;
  thick: number;
  /** The dashes of rails that have begun, and of those of which a share is built, as in maps. */
  begun: string;
  striped: string;
  /** Where the piece that is not to scale is broken. */
  broken: number;
  pieces: Piece[];
  notes: Note[];
}

/** The power line from west to east. */
const PIECES: readonly [id: string, look: Look][] = [
  ["zangezur-line-turkiye", "plan"],
  ["zangezur-line-nakhchivan", "work"],
  ["zangezur-line-armenia", "missing"],
  ["zangezur-line-jabrayil-aghband", "work"],
];

/** The share built of the rails in the east. */
export const BUILT = "built-horadiz-aghband";

/** How much of the picture is what leaves it in the west. */
const SHOWN = { wide: 0.16, narrow: 0.18 };

const FORM = {
  wide: {
    ground: 400,
    rails: 472,
    foot: 572,
    size: 342,
    thick: 15,
    pitch: 104,
    hang: 2.6,
  },
  narrow: {
    ground: 158,
    rails: 198,
    foot: 252,
    size: 112,
    thick: 7,
    pitch: 46,
    hang: 1.95,
  },
} as const;

/** Lays power and rails along one ground, so that both gaps lie over each other. */
export function section(context: SceneContext): Section {
  const { frame, data } = context;
  const form = FORM[frame.name];
  const km = (id: string) => data.value(id);
  const start = frame.width * SHOWN[frame.name];
  const drawn = PIECES.slice(1).reduce((sum, [id]) => sum + km(id), 0);
  // As far as the rails in front, to the edge of the picture.
  const unit = (frame.width - start) / drawn;
  let next = 0;
  const pieces = PIECES.map(([id, look]): Piece => {
    const from = next;
    next = look === "plan" ? start : next + km(id) * unit;
    const count = look !== "work" ? 0 : Math.floor((next - from) / form.pitch + 0.4);
    const pylons = Array.from({ length: count }, (_, i) =>
      round(from + ((next - from) * (i + 0.5)) / count),
    );
    return { id, look, from: round(from), to: round(next), pylons };
  });
  const { y } = frame.plot;
  const one = {
    width: frame.width,
    gap: [pieces[2]!.from, pieces[2]!.to] as [number, number],
    size: form.size,
    thick: form.thick,
    ...rails(context),
    // Between two dots.
    broken: round(start - (pieces[2]!.to - pieces[2]!.from) / 2),
    pieces,
    ground: y + form.ground,
    rails: y + form.rails,
    // Through power and rails: it is one gap.
    top: round(y + form.ground - form.size),
    border: y + form.rails + form.thick,
    foot: y + form.foot,
  };
  return { ...one, notes: notes(context, one) };
}

/** From stripe to stripe where rails are in part built: as fine as to be one tone. */
const STRIPES = 5;

function rails({ data }: SceneContext): Pick<Section, "begun" | "striped"> {
  const ink = (STRIPES * data.value(BUILT)) / 100;
  return { begun: "13 8", striped: `${round(ink, 2)} ${round(STRIPES - ink, 2)}` };
}

/** What stands over the pieces, in the gap, and at the rails. */
function notes(context: SceneContext, one: Omit<Section, "notes">): Note[] {
  const { frame } = context;
  const { ground, rails, size, thick, pieces, gap } = one;
  const { name, width } = frame;
  const wide = name === "wide";
  const lead = leading(frame);
  const note = noted(context);
  const [edge, right] = [margin[name], width - margin[name]];
  const top = ground - size - lead * 0.9;
  const over = (key: string, i: number): Note => {
    const [left, to] = [Math.max(edge, pieces[i]!.from), Math.min(right, pieces[i]!.to)];
    const look = `${wide ? "value" : "note strong"} as-energy`;
    const found = note(`${key}.${name}`, [(left + to) / 2, 0], `${look} middle`, to - left);
    return { ...found, y: round(top - lead * (found.lines.length - 1)) };
  };
  const middle = (gap[0] + gap[1]) / 2;
  const under = rails + thick + lead * (wide ? 1.5 : 1.1);
  const town = ground + lead * (wide ? 1.6 : 1.2);
  const [least, beside] = [gap[1] - gap[0] - 2, pieces[1]!.from];
  /** Of one gap two lengths, as large as each other, in the middle between its borders. */
  const count = (key: string, y: number, look: string, measure?: number) => [
    note(key, [middle, y], `hero of-gap middle ${look}`),
    note(`${key}-of`, [middle, y + lead * (wide ? 1.2 : 1)], `note strong middle ${look}`, measure),
  ];
  return [
    over("labels.west", 1),
    over("labels.east", 3),
    note("lands.armenia", [middle, town], `${wide ? "value" : "note strong"} middle over-land`),
    ...count("labels.gap", ground - size * (wide ? 0.3 : 0.34), "as-energy", least),
    ...count("labels.rails-gap", rails + lead * FORM[name].hang, "as-corridor over-land"),
    note("labels.rails", [edge, under], "note strong as-corridor over-land"),
    note("labels.rails-built", [right, under], "note strong as-corridor over-land end"),
    note(
      `labels.turkey.${name}`,
      [edge, ground - size * (wide ? 0.36 : 0.42)],
      `${wide ? "value" : "note strong"} as-energy`,
      wide ? 116 : 60,
    ),
    note("lands.azerbaijan", [right, town], "note over-land end"),
    // On phones this place stands over its piece.
    ...(wide ? [note("lands.nakhchivan", [beside + 8, town], "note over-land")] : []),
  ];
}
