import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";

type Point = readonly [x: number, y: number];

/** Words on the picture. */
export interface Note {
  key: string;
  x: number;
  y: number;
  look: string;
  lines: string[];
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
export function link({ frame }: SceneContext, x: Across): Link {
  const wide = frame.name === "wide";
  const [from, to] = [x(0.55), x(0.84)];
  let at = from + (wide ? 40 : 16);
  const long = to - from - (wide ? 80 : 32);
  const pieces = LINK.map(([id, look, share]) => {
    const start = at;
    at += share * long;
    return { id, look, from: round(start), to: round(at) };
  });
  return { link: pieces, ends: { from, to } };
}

/** Words beside the way, by what they speak of. */
export type Notes = Record<"ports" | "stays" | "queue" | "gap" | "unknown" | "built", Note>;

/** Across the picture, the height of the way, and of the second one. */
interface Levels {
  x: Across;
  y: number;
  low: number;
}

/** What stands beside the stretches, the exits and the second way. */
export function notes({ frame, lines }: SceneContext, { x, y, low }: Levels): Notes {
  const wide = frame.name === "wide";
  const note = (key: string, at: Point, look: string, measure: number): Note => ({
    key,
    x: at[0],
    y: at[1],
    look,
    lines: lines(`notes.${key}.${frame.name}`, { measure }),
  });
  const red = "note strong as-corridor middle";
  const middle = x(0.695);
  return wide
    ? {
        ports: note("ports", [x(0.72) + 12, y - 118], "note", 250),
        stays: note("stays", [x(0.55) + 14, y + 124], "note", 240),
        queue: note("queue", [x(0.41), y + 164], red, 230),
        gap: note("gap", [middle, low + 40], red, 240),
        unknown: note("unknown", [middle, low - 22], "note middle", 200),
        built: note("built", [x(0), low - 20], "note", 330),
      }
    : {
        ports: note("ports", [x(0.72) - 20, y - 58], "note", 120),
        stays: note("stays", [x(0.55) + 8, y + 62], "note", 140),
        queue: note("queue", [x(0.41), y + 88], red, 150),
        gap: note("gap", [middle, low + 22], red, 160),
        unknown: note("unknown", [middle, low - 27], "note middle", 86),
        built: note("built", [x(0), low - 12], "note", 150),
      };
}
