import type { FrameName } from "../../engine/style/style";

/** Parts of the map that a step is about. */
export type Part = "east" | "round" | "gap";

/** A place by its id, or a point of the map in degrees. */
export type At = string | [lon: number, lat: number];

/**
 * Words on the map: a message, or a place’s name where the key is `place`; from the point to the
 * words in picture units; and the width at which they break, one line when there is none.
 */
type Words = readonly [
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
    ["lands.armenia", "east", [46.22, 39.5], 0, 0, "country strong middle"],
    ["lands.azerbaijan", "east", [46.95, 39.7], 0, 0, "country middle"],
    ["lands.iran", "east", [45.5, 38.62], 0, 0, "country middle"],
    ["place", "east", "horadiz", -10, -12, "place end"],
    ["place", "east", "nakhchivan", 12, 18, "place"],
    ["lands.exclave", "east", [45.58, 39.43], 0, 0, "country middle", 100],
    ["notes.built", "east", [46.86, 39.1], -36, -115, "note map", 100],
    ["notes.in-use", "east", "horadiz", 45, -54, "note map end"],
    ["notes.begun", "east", [45.4, 39.02], 43, -35, "note map", 130],
    ["notes.turkish", "east", [44.78, 39.5], -24, 56, "note map", 104],
    ["notes.gap", "east", [46.37, 38.86], 0, 50, "hero small middle"],
    ["notes.missing", "east", [46.37, 38.86], 0, 80, "way as-corridor middle"],
    ["lands.armenia", "round", [45.15, 40.0], 0, 0, "country strong middle"],
    ["lands.azerbaijan", "round", [47.6, 40.3], 0, 0, "country middle"],
    ["lands.iran", "round", [46.6, 38.1], 0, 0, "country middle"],
    ["lands.turkey", "round", [44.15, 39.5], 0, 8, "country middle"],
    ["place", "round", "baku", -12, -10, "place end"],
    ["place", "round", "bilasuvar", 12, 10, "place"],
    ["place", "round", "julfa", -10, 18, "place end"],
    ["place", "round", "nakhchivan", -10, 2, "place end"],
    ["notes.railway", "round", [47.6, 39.85], 26, 4, "note map quiet end"],
    ["notes.works", "round", [44.15, 39.5], -39, -16, "note map quiet"],
    ["place", "round", "alat", 12, 6, "place"],
    ["notes.bus", "round", [46.95, 38.66], 10, 40, "way as-south"],
    ["notes.halt", "round", [46.95, 38.66], 10, 62, "note map"],
    ["lands.armenia", "gap", [46.34, 39.07], 0, 4, "country middle"],
    ["lands.iran", "gap", [46.45, 38.76], 0, 0, "country middle"],
    ["lands.azerbaijan", "gap", [46.56, 39.06], 0, 0, "country middle"],
    ["lands.nakhchivan", "gap", [46.02, 39.0], 0, 0, "country middle"],
    ["lands.aras", "gap", [46.37, 38.9], 0, 22, "water on-land middle"],
    ["place", "gap", "meghri", -6, -22, "place end"],
    ["place", "gap", "agarak", -8, -18, "place end"],
    ["place", "gap", "ordubad", 0, -16, "place middle"],
    ["place", "gap", "agbend", -12, -16, "place end"],
    ["notes.bridge", "gap", [46.515, 38.855], 26, 14, "note map", 150],
    ["notes.road-built", "gap", [46.12, 38.82], 0, 34, "note map middle", 300],
    ["notes.gap", "gap", [46.34, 39.0], 0, -13, "hero middle"],
    ["notes.missing", "gap", [46.34, 39.0], 0, 24, "way as-corridor middle"],
    ["notes.bed", "gap", [46.34, 39.0], 0, 50, "note map middle", 340],
  ],
  narrow: [
    ["lands.armenia", "east", [46.22, 39.5], 0, 0, "country strong middle"],
    ["lands.azerbaijan", "east", [46.95, 39.7], 0, 0, "country middle"],
    ["place", "east", "horadiz", -6, -8, "place end"],
    ["place", "east", "nakhchivan", 7, 13, "place"],
    ["lands.exclave", "east", [45.58, 39.43], -8, -8, "country middle", 90],
    ["notes.turkish", "east", [44.753, 39.73], 0, -18, "note map"],
    ["notes.built", "east", [46.86, 39.1], 8, 14, "note map", 84],
    ["notes.in-use", "east", "horadiz", 12, -24, "note map end"],
    ["notes.begun", "east", [45.4, 39.02], -8, 10, "note map end", 100],
    ["notes.gap", "east", [46.37, 38.86], 0, 32, "hero small middle"],
    ["notes.missing", "east", [46.37, 38.86], 0, 48, "way as-corridor middle"],
    ["lands.armenia", "round", [45.15, 39.95], 0, 0, "country strong middle"],
    ["lands.azerbaijan", "round", [47.4, 40.35], 0, 0, "country middle"],
    ["lands.iran", "round", [48.0, 38.55], 0, 0, "country middle"],
    ["lands.turkey", "round", [44.2, 39.35], 8, 0, "country middle"],
    ["place", "round", "baku", -8, -8, "place end"],
    ["place", "round", "bilasuvar", -2, 18, "place"],
    ["place", "round", "nakhchivan", 5, -8, "place"],
    ["place", "round", "julfa", -7, 12, "place end"],
    ["notes.railway", "round", [47.6, 39.85], 6, -2, "note map quiet end"],
    ["notes.works", "round", [44.2, 39.35], -15, -16, "note map quiet"],
    ["place", "round", "alat", 8, 5, "place"],
    ["notes.bus", "round", [46.6, 38.6], 0, 20, "way as-south middle"],
    ["notes.halt", "round", [46.6, 38.6], 0, 36, "note map middle"],
    ["lands.armenia", "gap", [46.34, 39.07], 0, 4, "country middle"],
    ["lands.iran", "gap", [46.46, 38.77], 0, 6, "country middle"],
    ["lands.azerbaijan", "gap", [46.59, 39.07], 0, 4, "country middle"],
    ["lands.aras", "gap", [46.37, 38.9], 0, 13, "water on-land middle"],
    ["place", "gap", "meghri", -4, -15, "place end"],
    ["place", "gap", "ordubad", 2, -10, "place middle"],
    ["place", "gap", "agbend", -7, -15, "place end"],
    ["notes.bridge", "gap", [46.515, 38.855], 44, 24, "note map end", 100],
    ["notes.road", "gap", [46.12, 38.82], 20, 22, "note map middle"],
    ["notes.gap", "gap", [46.34, 39.0], 0, -7, "hero small middle"],
    ["notes.missing", "gap", [46.34, 39.0], 0, 15, "way as-corridor middle"],
    ["notes.bed", "gap", [46.34, 39.0], 0, 31, "note map middle"],
  ],
};
