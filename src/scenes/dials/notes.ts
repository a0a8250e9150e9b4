import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";

/** Words on the picture, and the point of it of which they speak. */
export interface Note {
  key: string;
  x: number;
  y: number;
  look: string;
  lines: string[];
  at: [number, number] | null;
}

/** A place on the way. */
export interface Stop {
  key: string;
  x: number;
  y: number;
  look: string;
  name: string;
}

export interface Link {
  /** Pieces of the second way from the first way’s port to Kars. */
  link: { id: string; look: "work" | "missing"; from: number; to: number }[];
  ends: { from: number; to: number };
  linkNotes: Note[];
  /** How far the second way has come. */
  built: Note;
}

const LINK: [id: string, look: "work" | "missing", share: number][] = [
  ["rails-horadiz-aghband", "work", 0.3],
  ["gap", "missing", 0.4],
  ["rails-nakhchivan", "work", 0.3],
];

/** How far under the top of the plot the second way runs. */
export const lowAt = (wide: boolean) => (wide ? 452 : 204);

type Across = (share: number) => number;

/** Names of the stops, over the line. */
export function stops({ frame, place }: SceneContext, x: Across, y: number): Stop[] {
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
export function link(context: SceneContext, x: Across): Link {
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
export function notes({ frame, lines }: SceneContext, x: Across, y: number, low: number): Note[] {
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
