import type { FrameName } from "../../engine/style/style";

/** Parts of the map that a step may be about. */
export type Part = "east" | "gap" | "west" | "round" | "exit";

/** A place by its id, or a point of the map in degrees. */
export type At = string | [lon: number, lat: number];

/** A town’s name: from its dot to the words, in picture units. */
type Town = readonly [place: string, dx: number, dy: number, look: string];

/** A message on the map, and the width at which it breaks; one line when there is none. */
type Words = readonly [
  key: string,
  part: Part | "always",
  at: At,
  dx: number,
  dy: number,
  look: string,
  measure?: number,
];

/** Placed by hand for each frame; a test holds them apart and inside. */
export const lands: Record<FrameName, Words[]> = {
  wide: [
    ["armenia", "always", [44.75, 40.42], 0, 0, "country middle"],
    ["azerbaijan", "always", [46.75, 40.35], 0, 0, "country middle"],
    ["iran", "always", [44.78, 39.08], 0, 0, "country middle"],
    ["turkey", "always", [43.55, 39.55], 0, 0, "country middle"],
    ["syunik", "always", [46.12, 39.5], 0, 0, "country middle"],
  ],
  narrow: [
    ["armenia", "always", [44.95, 40.35], 0, 0, "country middle"],
    ["azerbaijan", "always", [46.85, 40.3], 0, 0, "country middle"],
    ["iran", "always", [44.72, 39.1], 0, 0, "country middle"],
    ["turkey", "always", [43.5, 39.14], 0, 0, "country middle"],
  ],
};

export const towns: Record<FrameName, Town[]> = {
  wide: [
    ["horadiz", -12, -10, "place end"],
    ["agbend", 12, 14, "place"],
    ["ordubad", -2, -14, "place middle"],
    ["nakhchivan", 12, 0, "place"],
    ["kars", 12, -6, "place"],
    ["igdir", 4, -12, "place"],
    ["yerevan", 12, -4, "place"],
  ],
  narrow: [
    ["horadiz", -8, -7, "place end"],
    ["agbend", 7, 13, "place"],
    ["ordubad", -4, -9, "place middle"],
    ["nakhchivan", 8, -2, "place"],
    ["kars", 9, -5, "place"],
    ["yerevan", 8, 1, "place"],
  ],
};

/** What is said of each part; on a narrow map by its shorter message. */
export const notes: Record<FrameName, Words[]> = {
  wide: [
    ["built", "east", [46.9, 39.22], -20, -12, "note map end", 130],
    ["missing", "gap", [46.3, 38.9], 4, 62, "way as-corridor middle"],
    ["undefined", "gap", [46.3, 38.9], 4, 84, "note map middle", 260],
    ["begun", "west", [45.4, 39.05], -16, 16, "note map end", 150],
    ["turkish", "west", [43.12, 40.1], 0, 0, "note map", 130],
    ["bridge", "round", [46.5, 38.86], 6, 42, "note map", 190],
    ["road", "round", [46.1, 38.82], -10, 34, "note map end", 200],
    ["yeraskh", "exit", "yeraskh", 18, 0, "note map", 190],
    ["akhuryan", "exit", "gyumri", 16, -4, "note map", 200],
    ["order", "exit", "gyumri", 66, 18, "note map quiet", 250],
  ],
  narrow: [
    ["built", "east", [46.62, 39.3], 0, -36, "note map end", 84],
    ["missing", "gap", [46.3, 38.9], -14, 34, "way as-corridor middle"],
    ["undefined", "gap", [46.3, 38.9], -14, 50, "note map middle"],
    ["begun", "west", [45.4, 39.05], -8, 12, "note map end", 100],
    ["turkish", "west", [43.08, 39.86], 0, 24, "note map", 70],
    ["bridge", "round", [46.42, 38.86], 0, 30, "note map", 90],
    ["road", "round", [46.1, 38.82], -8, 18, "note map end", 100],
    ["yeraskh", "exit", "yeraskh", 11, -8, "note map"],
    ["akhuryan", "exit", "gyumri", 10, 0, "note map"],
  ],
};
