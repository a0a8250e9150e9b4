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

/** A cut along the line, from Türkiye in the west: power over the ground, and rails under its edge. */
export interface Section {
  width: number;
  /** Armenia, across which both have a gap. */
  gap: [from: number, to: number];
  /** The heights of the ground, of the rails, and of the foot of the picture. */
  ground: number;
  rails: number;
  foot: number;
  /** How high a pylon is, how far its wires sag, and how large the dots of a gap are. */
  size: number;
  sag: number;
  thick: number;
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

/** How much of the picture is what leaves it in the west; less on phones, so that words fit into the gap. */
const SHOWN = { wide: 0.2, narrow: 0.09 };

const FORM = {
  wide: { ground: 392, rails: 494, foot: 572, size: 286, sag: 24, thick: 15, pitch: 104 },
  narrow: { ground: 156, rails: 206, foot: 252, size: 110, sag: 10, thick: 7, pitch: 46 },
} as const;

/** Lays power and rails along one ground, so that both gaps lie over each other. */
export function section(context: SceneContext): Section {
  const { frame, data } = context;
  const form = FORM[frame.name];
  const km = (id: string) => data.value(id);
  const start = frame.width * SHOWN[frame.name];
  const drawn = PIECES.slice(1).reduce((sum, [id]) => sum + km(id), 0);
  // And nearer to the edge of the picture.
  const end = frame.width - (frame.name === "wide" ? margin.wide : 6);
  const unit = (end - start) / drawn;
  let next = 0;
  const pieces = PIECES.map(([id, look]): Piece => {
    const from = next;
    next = look === "plan" ? start : next + km(id) * unit;
    const count = look === "missing" ? 0 : Math.round((next - from) / form.pitch);
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
    sag: form.sag,
    thick: form.thick,
    pieces,
    ground: y + form.ground,
    rails: y + form.rails,
    foot: y + form.foot,
  };
  return { ...one, notes: notes(context, one) };
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
    const { from, to } = pieces[i]!;
    const left = Math.max(edge, from);
    const measure = to - left - (wide ? 10 : 2);
    // Broader on phones than what it names, which leaves the picture there.
    const start = !wide && i === 0;
    const found = note(
      `${key}.${name}`,
      [start ? edge : (left + to) / 2 + (wide ? 0 : 4), 0],
      `note strong as-energy${start ? "" : " middle"}`,
      measure,
    );
    return { ...found, y: round(top - lead * (found.lines.length - 1)) };
  };
  const middle = (gap[0] + gap[1]) / 2;
  const town = ground + lead * (wide ? 1.6 : 1.3);
  return [
    over("labels.turkey", 0),
    over("labels.west", 1),
    over("labels.east", 3),
    note("lands.armenia", [middle, top], wide ? "value middle" : "note strong middle"),
    note(
      "labels.gap",
      [middle, ground - size * 0.36],
      wide ? "hero small middle" : "value as-corridor middle",
    ),
    note(
      "labels.missing",
      [middle, ground - size * 0.36 + lead * (wide ? 1.3 : 1.1)],
      "note strong as-corridor middle",
    ),
    note(
      "labels.rails-gap",
      [middle, rails + thick / 2 + lead * (wide ? 1.5 : 1.2)],
      "note strong as-corridor middle",
      gap[1] - gap[0] - 2,
    ),
    note("lands.nakhchivan", [wide ? pieces[0]!.to - 40 : edge, town], "note over-land"),
    {
      key: "jabrayil",
      x: right,
      y: round(town),
      look: "note over-land end",
      lines: [context.place("jabrayil")],
    },
    note(
      "labels.rails",
      [edge, rails + thick + lead * (wide ? 1.5 : 1.1)],
      "note strong over-land",
    ),
  ];
}
