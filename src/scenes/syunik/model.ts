import { data, legs, paragraph, place, value } from "../legacy";
import { fit, regional, type Box } from "../../engine/maps/projections";
import { projected, rounded } from "../../engine/maps/routes";
import { round } from "../../engine/svg/mark";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

type Point = [x: number, y: number];

/** Parts of the map that a step may be about. */
export type Part = "east" | "gap" | "west" | "round" | "exit";

interface Line {
  id: string;
  part: Part;
  mode: (typeof legs.rows)[number]["mode"];
  status: (typeof legs.rows)[number]["status"];
  /** Share built, 0 to 1; nothing where no source gives it. */
  built: number | null;
  points: Point[];
}

interface Title {
  id: string;
  part: Part | "always";
  class: string;
  x: number;
  y: number;
  lines: string[];
}

export interface Model {
  box: Box;
  leading: number;
  lines: Line[];
  dots: { id: string; x: number; y: number }[];
  titles: Title[];
}

const PARTS: Record<string, Part> = {
  "link-baku-horadiz": "east",
  "link-horadiz-border": "east",
  "link-syunik": "gap",
  "link-ordubad": "west",
  "link-nakhchivan": "west",
  "link-kars": "west",
  "aras-road": "round",
  "exit-yeraskh": "exit",
  "exit-armenia": "exit",
  "exit-akhuryan": "exit",
};

/** What the frame must hold, in degrees. */
const held: [number, number][] = [
  [43, 40.95],
  [47.65, 40.95],
  [43, 38.45],
  [47.65, 38.45],
];

export function projectionOf(frame: Frame) {
  const { width, height } = frame.plot;
  return fit(regional(45.3), held, { x: 0, y: 0, width, height });
}

type Row = [
  id: string,
  part: Title["part"],
  words: string,
  at: string | [lon: number, lat: number],
  dx: number,
  dy: number,
  look: string,
  measure?: number,
];

const TOWNS = [
  "horadiz",
  "agbend",
  "ordubad",
  "julfa",
  "nakhchivan",
  "sadarak",
  "igdir",
  "kars",
  "yerevan",
];

const wideRows: Row[] = [
  ["armenia", "always", "Armenia", [44.75, 40.42], 0, 0, "country middle"],
  ["azerbaijan", "always", "Azerbaijan", [46.75, 40.35], 0, 0, "country middle"],
  ["iran", "always", "Iran", [44.78, 39.08], 0, 0, "country middle"],
  ["turkey", "always", "Türkiye", [43.55, 39.55], 0, 0, "country middle"],
  ["syunik", "always", "Syunik", [46.12, 39.5], 0, 0, "country middle"],
  ["horadiz-name", "always", "Horadiz", "horadiz", -12, -10, "place end"],
  ["agbend-name", "always", "Aghband", "agbend", 12, 14, "place"],
  ["ordubad-name", "always", "Ordubad", "ordubad", -2, -14, "place middle"],
  ["nakhchivan-name", "always", "Nakhchivan", "nakhchivan", 12, 0, "place"],
  ["kars-name", "always", "Kars", "kars", 12, -6, "place"],
  ["igdir-name", "always", "Iğdır", "igdir", 4, -12, "place"],
  ["yerevan-name", "always", "Yerevan", "yerevan", 12, -4, "place"],
  ["built", "east", "70% built, 27 February 2026", [46.9, 39.22], -20, -12, "note map end", 130],
  ["missing", "gap", "about 42–43 km without rails", [46.3, 38.9], 4, 62, "way as-corridor middle"],
  [
    "undefined",
    "gap",
    "Indicative: where the line would run is not settled",
    [46.3, 38.9],
    4,
    84,
    "note map middle",
    260,
  ],
  [
    "begun",
    "west",
    "begun December 2025; share built not known",
    [45.4, 39.05],
    -16,
    16,
    "note map end",
    150,
  ],
  [
    "turkish",
    "west",
    "under construction, last known March 2026",
    [43.12, 40.1],
    0,
    0,
    "note map",
    130,
  ],
  [
    "bridge",
    "round",
    "road bridge into Iran finished, February 2026",
    [46.5, 38.86],
    6,
    42,
    "note map",
    190,
  ],
  [
    "road",
    "round",
    "road under construction; a railway here is on paper",
    [46.1, 38.82],
    -10,
    34,
    "note map end",
    200,
  ],
  ["yeraskh", "exit", "1.6 km missing at Yeraskh", [44.82, 39.74], 18, 0, "note map", 190],
  ["akhuryan", "exit", "12.4 km missing at Akhuryan", [43.85, 40.79], 16, -4, "note map", 200],
  [
    "order",
    "exit",
    "by a Russian account, February 2026; Armenia’s premier calls this the shorter gap",
    [43.85, 40.79],
    66,
    18,
    "note map quiet",
    250,
  ],
];

const narrowRows: Row[] = [
  ["armenia", "always", "Armenia", [44.95, 40.35], 0, 0, "country middle"],
  ["azerbaijan", "always", "Azerbaijan", [46.85, 40.3], 0, 0, "country middle"],
  ["iran", "always", "Iran", [44.72, 39.1], 0, 0, "country middle"],
  ["turkey", "always", "Türkiye", [43.5, 39.14], 0, 0, "country middle"],
  ["horadiz-name", "always", "Horadiz", "horadiz", -8, -7, "place end"],
  ["agbend-name", "always", "Aghband", "agbend", 7, 13, "place"],
  ["ordubad-name", "always", "Ordubad", "ordubad", -4, -9, "place middle"],
  ["nakhchivan-name", "always", "Nakhchivan", "nakhchivan", 8, -2, "place"],
  ["kars-name", "always", "Kars", "kars", 9, -5, "place"],
  ["yerevan-name", "always", "Yerevan", "yerevan", 8, 1, "place"],
  ["built", "east", "70% built, Feb. 2026", [46.62, 39.3], 0, -36, "note map end", 64],
  ["missing", "gap", "42–43 km without rails", [46.3, 38.9], -14, 34, "way as-corridor middle"],
  ["undefined", "gap", "indicative: not settled", [46.3, 38.9], -14, 50, "note map middle"],
  ["begun", "west", "begun, Dec. 2025", [45.4, 39.05], -8, 12, "note map end", 60],
  ["turkish", "west", "under way, March 2026", [43.08, 39.86], 0, 24, "note map", 70],
  ["bridge", "round", "bridge, Feb. 2026", [46.42, 38.86], 0, 30, "note map"],
  ["road", "round", "road under way; rails on paper", [46.1, 38.82], -8, 18, "note map end", 100],
  ["yeraskh", "exit", "1.6 km missing", [44.82, 39.74], 11, -8, "note map"],
  ["akhuryan", "exit", "12.4 km missing", [43.85, 40.79], 10, 0, "note map"],
];

/** Places legs, towns and words on one map of both sides of the Aras. */
export function model(frame: Frame): Model {
  const projection = projectionOf(frame);
  const spot = (at: string | [number, number]) => {
    const [lon, lat] = typeof at === "string" ? [place(at).lon, place(at).lat] : at;
    return projection([lon, lat])!.map((value) => round(value)) as Point;
  };
  return {
    box: frame.plot,
    leading: leading(frame),
    lines: legs.rows
      .filter(({ id }) => id in PARTS)
      .map((leg) => ({
        id: leg.id,
        part: PARTS[leg.id]!,
        mode: leg.mode,
        status: leg.status,
        built: leg.built ? value(leg.built) / 100 : null,
        points: rounded(projected(data, leg, projection, 60)).map(
          ([x, y]) => [round(x), round(y)] as Point,
        ),
      })),
    dots: TOWNS.map((id) => {
      const [x, y] = spot(id);
      return { id, x, y };
    }),
    titles: (frame.name === "wide" ? wideRows : narrowRows).map(
      ([id, part, words, at, dx, dy, look, measure]) => {
        const [x, y] = spot(at);
        const lines = measure ? paragraph(words, frame, measure, look) : [words];
        return { id, part, class: look, x: round(x + dx), y: round(y + dy), lines };
      },
    ),
  };
}
