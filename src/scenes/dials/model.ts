import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** Million tonnes a year by a row, and in words. */
interface Tonnes {
  id: string;
  /** In picture units. */
  width: number;
  words: string[];
  /** Height of the first line of its words. */
  at: number;
}

/** A stretch of the way; without a capacity where none is known. */
interface Stretch {
  key: string;
  from: number;
  to: number;
  sea: boolean;
  can: Tonnes | null;
  does: Tonnes | null;
}

interface Note {
  key: string;
  x: number;
  y: number;
  look: string;
  lines: string[];
  /** The point of the picture it speaks of. */
  at: [number, number] | null;
}

export interface Model {
  wide: boolean;
  leading: number;
  thick: number;
  /** Height of the first way’s middle, and of the second’s. */
  y: number;
  low: number;
  stretches: Stretch[];
  stops: { key: string; x: number; y: number; look: string; name: string }[];
  /** All that the route carried, beside what is wanted of it, to the same scale. */
  route: { x: number; y: number; length: number; can: Tonnes; does: Tonnes };
  /** Pieces of the second way from the first way’s port to Kars. */
  link: { id: string; look: "work" | "missing"; from: number; to: number }[];
  ends: { from: number; to: number };
  linkNotes: Note[];
  /** How far the second way has come. */
  built: Note;
  reading: Note[];
}

/** Where stretches end, as shares of the width; lengths are not to scale. */
const STOPS = [0, 0.2, 0.34, 0.48, 0.62, 0.84, 1];

/** From east to west: rails, quay, sea, quay, rails, rails; what each can carry and what it does. */
const STRETCHES: [key: string, can?: string, does?: string][] = [
  ["steppe"],
  ["aktau", "kz-ports-capacity", "kz-ports-pace"],
  ["sea"],
  ["alat", "baku-capacity", "baku-tonnes-2025"],
  ["georgia", "btk-capacity-5"],
  ["divrigi", "kars-divrigi-capacity"],
];

const LINK: [id: string, look: "work" | "missing", share: number][] = [
  ["rails-horadiz-aghband", "work", 0.3],
  ["gap", "missing", 0.4],
  ["rails-nakhchivan", "work", 0.3],
];

/** Lays the way from Altynkol to Divriği, each stretch as wide as its million tonnes a year. */
export function model(context: SceneContext): Model {
  const { frame, data, lines } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name];
  const span = frame.width - 2 * left;
  const x = (share: number) => round(left + share * span);
  const unit = wide ? 11 : 5.2;
  const y = frame.plot.y + (wide ? 172 : 82);
  const low = frame.plot.y + lowAt(wide);
  const tonnes = (id: string, key: string, measure: number): Tonnes => ({
    id,
    width: round(data.value(id) * unit),
    words: lines(`${key}.${frame.name}`, { measure }),
    at: 0,
  });
  const stretches = STRETCHES.map(([key, can, does], i): Stretch => {
    const [from, to] = [x(STOPS[i]!), x(STOPS[i + 1]!)];
    const measure = to - from + (wide ? 20 : 10);
    return {
      key,
      from,
      to,
      sea: key === "sea",
      can: can ? within(tonnes(can, `can.${key}`, measure), y, leading(frame)) : null,
      does: does
        ? { ...tonnes(does, `does.${key}`, measure), at: round(y + leading(frame) * 0.3) }
        : null,
    };
  });
  return {
    wide,
    leading: leading(frame),
    thick: wide ? 7 : 4,
    y,
    low,
    stretches,
    stops: stops(context, x, y),
    route: {
      x: left,
      y: low,
      length: wide ? 150 : 64,
      can: tonnes("target-10mt-tokayev", "can.route", wide ? 230 : 110),
      does: tonnes("titr-volume-2025", "does.route", wide ? 230 : 110),
    },
    ...link(context, x),
    reading: notes(context, x, y, low),
  };
}

/** How far under the top of the plot the second way runs. */
const lowAt = (wide: boolean) => (wide ? 452 : 204);

/** Words at the upper edge inside what is high enough for them, and under what is not. */
function within(one: Tonnes, y: number, leading: number): Tonnes {
  const lines = one.words.length * leading;
  const [top, foot] = [y - one.width / 2, y + one.width / 2];
  if (one.width < lines + 4) return { ...one, at: round(foot + leading) };
  return {
    ...one,
    at: round(one.width < lines * 4 ? y - lines / 2 + leading * 0.8 : top + leading),
  };
}

type Across = (share: number) => number;

/** Names of the stops, over the line. */
function stops({ frame, place }: SceneContext, x: Across, y: number): Model["stops"] {
  const wide = frame.name === "wide";
  const high = y - (wide ? 126 : 61);
  return [
    {
      key: "altynkol",
      x: x(0),
      y: y - (wide ? 26 : 14),
      look: "note strong",
      name: place("altynkol"),
    },
    { key: "aktau", x: x(0.27), y: high, look: "note strong middle", name: place("aktau") },
    { key: "alat", x: x(0.55), y: high, look: "note strong middle", name: place("alat") },
    {
      key: "kars",
      x: x(wide ? 0.84 : 0.85),
      y: y - (wide ? 40 : 20),
      look: `note strong ${wide ? "middle" : "end"}`,
      name: place("kars"),
    },
    {
      key: "divrigi",
      x: x(1),
      y: y - (wide ? 26 : 14),
      look: "note strong end",
      name: place("divrigi"),
    },
  ];
}

/** The second way from the quay at Alat to Kars. */
function link(
  context: SceneContext,
  x: Across,
): Pick<Model, "link" | "ends" | "linkNotes" | "built"> {
  const { frame, lines } = context;
  const wide = frame.name === "wide";
  const [from, to] = [x(0.55), x(0.84)];
  let at = from + (wide ? 40 : 16);
  const long = to - from - (wide ? 80 : 32);
  const pieces = LINK.map(([id, look, share]) => {
    const start = at;
    at += share * long;
    return { id, look, from: round(start), to: round(at) };
  });
  const low = frame.plot.y + lowAt(wide);
  const middle = (from + to) / 2;
  return {
    link: pieces,
    ends: { from, to },
    linkNotes: [
      {
        key: "gap",
        x: middle,
        y: low + (wide ? 40 : 22),
        look: "note strong middle as-corridor",
        lines: lines(`gap.${frame.name}`, { measure: wide ? 220 : 140 }),
        at: null,
      },
    ],
    built: {
      key: "built",
      x: x(0),
      y: low - (wide ? 20 : 12),
      look: "note",
      lines: lines(`built.${frame.name}`, { measure: wide ? 330 : 150 }),
      at: null,
    },
  };
}

/** Our reading, each sentence with the place of which it speaks. */
function notes({ frame, lines }: SceneContext, x: Across, y: number, low: number): Note[] {
  const wide = frame.name === "wide";
  const note = (
    key: string,
    at: [number, number] | null,
    [left, top]: [number, number],
    [look, measure]: [string, number],
  ): Note => ({
    key,
    at,
    x: left,
    y: top,
    look,
    lines: lines(`reading.${key}.${frame.name}`, { measure }),
  });
  return wide
    ? [
        note("sea", [x(0.41), y + 12], [x(0), low - 66], ["value", 340]),
        note("second", null, [x(0.695), low + 92], ["value middle as-corridor", 330]),
        note("door", [x(0.94), y + 36], [x(1), y + 180], ["value end", 104]),
      ]
    : [
        note("sea", [x(0.41), y + 8], [x(0), low - 16], ["note strong", 150]),
        note("second", null, [x(0.695), low + 38], ["note strong middle", 200]),
        note("door", [x(0.94), y + 20], [x(1), y + 64], ["note strong end", 52]),
      ];
}
