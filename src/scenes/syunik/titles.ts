import type { FrameName } from "../../engine/style/style";

/** Parts of the map that a step is about. */
export type Part = "east" | "round" | "gap";

/** A place by its id, or a point of the map in degrees. */
export type At = string | [lon: number, lat: number];

/**
 * Words on the map: a message, or a place’s name where the key is `place`; from the point to the
 * words in picture units; and the width at which they break, one line when there is none.
 */
export type Words = readonly [
  key: string,
  part: Part,
  at: At,
  dx: number,
  dy: number,
  look: string,
  measure?: number,
];

/** Placed by hand for each frame and each distance. */
export const titles: Record<FrameName, Words[]> = {
  wide: [
    ["lands.armenia", "east", [46.3, 39.1], 0, 0, "country strong middle"],
    ["lands.azerbaijan", "east", [46.75, 40.35], 0, 0, "country middle"],
    ["lands.iran", "east", [44.75, 38.72], 0, 0, "country middle"],
    ["lands.turkey", "east", [43.4, 39.55], 0, 0, "country middle"],
    ["place", "east", "horadiz", -12, -10, "place end"],
    ["place", "east", "nakhchivan", 14, 4, "place"],
    ["place", "east", "kars", 12, -6, "place"],
    ["place", "east", "yerevan", 12, -4, "place"],
    ["notes.built", "east", [46.9, 39.22], 0, -27, "note map end", 130],
    ["notes.missing", "east", [46.3, 38.9], 4, 42, "way as-corridor middle"],
    ["notes.begun", "east", [45.4, 39.05], -16, 16, "note map end", 150],
    ["notes.turkish", "east", [43.12, 40.1], 0, 30, "note map", 130],
    ["lands.armenia", "round", [46.1, 39.45], 0, 0, "country middle"],
    ["lands.nakhchivan", "round", [45.4, 39.35], 0, 0, "country middle"],
    ["lands.azerbaijan", "round", [46.78, 39.4], 0, 0, "country middle"],
    ["lands.iran", "round", [46.1, 38.6], 0, 0, "country middle"],
    ["place", "round", "nakhchivan", 12, 22, "place"],
    ["place", "round", "julfa", -8, 24, "place end"],
    ["notes.bridge", "round", "agbend", 12, 34, "note map", 150],
    ["notes.road", "round", [46.1, 38.82], 0, 34, "note map middle", 260],
    ["notes.bus", "round", [45.3, 38.66], 0, 0, "note strong map middle", 240],
    ["place", "round", "ordubad", 10, -12, "place end"],
    ["place", "round", "meghri", 2, -14, "place middle"],
    ["lands.armenia", "gap", [46.29, 39.03], 0, 0, "country middle"],
    ["lands.iran", "gap", [46.45, 38.76], 0, 0, "country middle"],
    ["lands.azerbaijan", "gap", [46.56, 39.06], 0, 0, "country middle"],
    ["lands.nakhchivan", "gap", [46.02, 39.0], 0, 0, "country middle"],
    ["lands.aras", "gap", [46.37, 38.9], 0, 22, "water on-land middle"],
    ["place", "gap", "meghri", 4, 24, "place middle"],
    ["place", "gap", "agarak", 0, 24, "place middle"],
    ["place", "gap", "ordubad", 0, -16, "place middle"],
    ["place", "gap", "agbend", -12, -16, "place end"],
    ["notes.bridge", "gap", "agbend", 22, 26, "note map", 130],
    ["notes.road-built", "gap", [46.12, 38.82], 0, 34, "note map middle", 300],
    ["notes.missing", "gap", [46.34, 38.94], 0, -56, "way as-corridor middle"],
    ["notes.bed", "gap", [46.34, 38.94], 0, -34, "note map middle", 300],
  ],
  narrow: [
    ["lands.armenia", "east", [46.28, 39.1], -3, 0, "country strong middle"],
    ["lands.azerbaijan", "east", [46.85, 40.3], 0, 0, "country middle"],
    ["lands.iran", "east", [46.95, 38.85], 0, 0, "country middle"],
    ["lands.turkey", "east", [43.6, 39.2], 0, 0, "country middle"],
    ["place", "east", "horadiz", -8, -7, "place end"],
    ["place", "east", "kars", 9, -5, "place"],
    ["place", "east", "nakhchivan", -9, 6, "place end"],
    ["notes.built", "east", [46.62, 39.3], 0, -54, "note map end", 84],
    ["notes.missing", "east", [46.3, 38.9], -14, 30, "way as-corridor middle"],
    ["notes.begun", "east", [45.4, 39.05], -8, 14, "note map end", 100],
    ["notes.turkish", "east", [43.08, 39.92], 0, 24, "note map", 80],
    ["lands.armenia", "round", [46.1, 39.4], 0, 0, "country middle"],
    ["lands.nakhchivan", "round", [45.4, 39.4], 0, 0, "country middle"],
    ["lands.iran", "round", [46.65, 38.72], 0, 0, "country middle"],
    ["notes.bridge", "round", "agbend", 6, -14, "note map end"],
    ["notes.road", "round", [46.0, 38.82], 0, 16, "note map middle"],
    ["place", "round", "nakhchivan", 8, 4, "place"],
    ["place", "round", "julfa", -6, 12, "place end"],
    ["notes.bus", "round", [45.72, 38.62], 0, 0, "note strong map middle"],
    ["lands.armenia", "gap", [46.29, 39.03], 0, 0, "country middle"],
    ["lands.iran", "gap", [46.46, 38.77], 0, 6, "country middle"],
    ["lands.aras", "gap", [46.37, 38.9], 0, 13, "water on-land middle"],
    ["place", "gap", "meghri", 4, 18, "place middle"],
    ["place", "gap", "ordubad", 2, -10, "place middle"],
    ["place", "gap", "agbend", -2, -16, "place end"],
    ["notes.bridge", "gap", "agbend", 45, 44, "note map end"],
    ["notes.road", "gap", [46.12, 38.82], 20, 22, "note map middle"],
    ["notes.missing", "gap", [46.32, 38.94], 0, -28, "way as-corridor middle"],
    ["notes.bed", "gap", [46.32, 38.94], 0, -12, "note map middle"],
  ],
};
