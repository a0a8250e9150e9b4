import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { noted, type Note } from "./note";

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

/** A cut along the line, from Türkiye in the west: power over the ground, rails on it, gas under it. */
export interface Section {
  width: number;
  /** Armenia, across which both have a gap. */
  gap: [from: number, to: number];
  /** The heights of the ground, of the rails and of the gas, and of the foot of the picture. */
  ground: number;
  rails: number;
  gas: number;
  foot: number;
  /** How high a pylon is, how far its wires sag, and how thick the line of the rails is. */
  size: number;
  sag: number;
  thick: number;
  pieces: Piece[];
  railway: { id: string; from: number; to: number }[];
  pipe: { id: string; from: number; to: number };
  /** Where the town of Nakhchivan stands, which power and gas both reach. */
  town: number;
  notes: Note[];
}

/** The power line from west to east. */
const PIECES: readonly [id: string, look: Look][] = [
  ["zangezur-line-turkiye", "plan"],
  ["zangezur-line-nakhchivan", "work"],
  ["zangezur-line-armenia", "missing"],
  ["zangezur-line-jabrayil-aghband", "work"],
];

/** The railway on both sides, from the gap outwards. */
const WEST = ["rails-border-ordubad", "link-section-nakhchivan", "rails-dilucu-kars"] as const;
const EAST = "link-section-border";
const GAS = "igdir-nakhchivan-length";

const FORM = {
  wide: {
    ground: 350,
    rails: 396,
    gas: 486,
    foot: 562,
    size: 216,
    sag: 20,
    thick: 24,
    pitch: 58,
    measure: 118,
  },
  narrow: {
    ground: 138,
    rails: 154,
    gas: 210,
    foot: 250,
    size: 74,
    sag: 7,
    thick: 10,
    pitch: 24,
    measure: 80,
  },
} as const;

/** Lays power, rails and gas along one ground, to one scale, so that both gaps lie over each other. */
export function section(context: SceneContext): Section {
  const { frame, data } = context;
  const form = FORM[frame.name];
  const edge = margin[frame.name];
  const km = (id: string) => data.value(id);
  const west = WEST.reduce((sum, id) => sum + km(id), 0);
  const gap = km("zangezur-line-armenia");
  const unit = (frame.width - edge * 2) / (west + gap + km(EAST));
  const border = edge + west * unit;
  const before = km(PIECES[0]![0]) + km(PIECES[1]![0]);
  let next = border - before * unit;
  const pieces = PIECES.map(([id, look]): Piece => {
    const from = next;
    next += km(id) * unit;
    const count = look === "missing" ? 0 : Math.round((next - from) / form.pitch);
    const pylons = Array.from({ length: count }, (_, i) =>
      round(from + ((next - from) * (i + 0.5)) / count),
    );
    return { id, look, from: round(from), to: round(next), pylons };
  });
  let out = border;
  const railway = WEST.map((id) => {
    const to = out;
    out -= km(id) * unit;
    return { id, from: round(out), to: round(to) };
  });
  const far = border + gap * unit;
  const town = pieces[1]!.from;
  const { y } = frame.plot;
  const one = {
    width: frame.width,
    gap: [round(border), round(far)] as [number, number],
    size: form.size,
    sag: form.sag,
    thick: form.thick,
    pieces,
    town,
    ground: y + form.ground,
    rails: y + form.rails,
    gas: y + form.gas,
    foot: y + form.foot,
    railway: [...railway, { id: EAST, from: round(far), to: round(far + km(EAST) * unit) }],
    pipe: { id: GAS, from: round(town - km(GAS) * unit), to: town },
  };
  return { ...one, notes: notes(context, one) };
}

/** What stands over the pieces of power, and at rails and gas. */
function notes(context: SceneContext, one: Omit<Section, "notes">): Note[] {
  const { frame, width } = context;
  const { ground, rails, gas, size, thick, pieces, gap, town, railway } = one;
  const wide = frame.name === "wide";
  const lead = leading(frame);
  const note = noted(context);
  const right = frame.width - margin[frame.name];
  const top = ground - size - lead * (wide ? 0.9 : 0.7);
  const over = (key: string, i: number, look: string): Note => {
    const { from, to } = pieces[i]!;
    const found = note(
      `${key}.${frame.name}`,
      [(from + to) / 2, 0],
      `${look} middle`,
      FORM[frame.name].measure,
    );
    const half = Math.max(...found.lines.map((text) => width(text, look))) / 2;
    return {
      ...found,
      x: round(Math.min(found.x, right - half)),
      y: round(top - lead * (found.lines.length - 1)),
    };
  };
  const middle = (gap[0] + gap[1]) / 2;
  const under = rails + thick / 2 + lead * (wide ? 1.25 : 1.05);
  return [
    over("labels.turkey", 0, "note strong as-energy"),
    over("labels.west", 1, "note strong as-energy"),
    over("labels.east", 3, "note strong as-energy"),
    note(
      "labels.gap",
      [
        Math.min(middle, right - width(context.say("labels.gap"), "value") / 2),
        top - lead * (wide ? 2.4 : 2.1),
      ],
      "value middle as-corridor",
    ),
    note("lands.azerbaijan", [right, under], "note over-land end"),
    note(`labels.rails.${frame.name}`, [railway[2]!.from, under], "note over-land"),
    note(
      `labels.gas.${frame.name}`,
      [gap[0] - lead * 0.5, gas + lead * (wide ? 1.7 : 1.3)],
      "note strong over-land end",
    ),
    // On phones there is no room beside the last pylon.
    ...(wide
      ? [
          {
            key: "jabrayil",
            x: pieces.at(-1)!.to + lead * 0.4,
            y: ground - lead * 0.4,
            look: "note",
            lines: [context.place("jabrayil")],
          },
        ]
      : []),
    note("lands.nakhchivan", [town + lead * 0.4, gas + lead * 0.3], "note over-land"),
  ];
}
