import type { FrameName } from "../../engine/style/style";
import { TURKISH_BORDER } from "./course";

/** Words on the map: where they stand, and with which part of the story they appear. */
export interface Title {
  /** The message; null for the name of the place where it stands. */
  key: string | null;
  /** A place by its id, or a point of the map in degrees. */
  at: string | [lon: number, lat: number];
  /** From the point to the words, in picture units. */
  dx: number;
  dy: number;
  /** Its look; names of places, and of no others, stand at a dot. */
  class: string;
  group: "ways" | "north" | "middle" | "lengths" | "gap";
  /** A hairline from the point to the words. */
  leader: boolean;
  /** Breaks the words at this width; one line when left out. */
  measure?: number;
}

type Row = readonly [
  key: Title["key"],
  at: Title["at"],
  dx: number,
  dy: number,
  look: string,
  measure?: number,
];

const rows = (group: Title["group"], list: readonly Row[]): Title[] =>
  list.map(([key, at, dx, dy, look, measure]) => ({
    key,
    at,
    dx,
    dy,
    class: look,
    group,
    leader: look.startsWith("callout"),
    ...(measure && { measure }),
  }));

/** Placed by hand for each frame; a test holds them apart and inside. */
export const titles: Record<FrameName, readonly Title[]> = {
  wide: [
    ...rows("ways", [
      ["lands.russia", [86, 59.5], 0, 0, "country shunned middle"],
      ["lands.kazakhstan", [62.6, 49.2], 0, 0, "country middle"],
      ["lands.china", [100, 31], 0, 0, "country middle"],
      ["lands.iran", [55.5, 29.6], 0, 0, "country shunned middle"],
      ["lands.turkey", [30.4, 37.2], 0, 0, "country middle"],
      [null, "xian", 0, -14, "place middle"],
      ["waters.black", [35, 43.4], 13, -18, "water middle"],
      ["waters.caspian-short", [50.3, 45.3], 0, 0, "water middle"],
      ["labels.north", "petropavl", -60, -42, "way as-north"],
      [null, "vienna", -9, 5, "place end"],
      [null, "istanbul", -8, 17, "place end"],
      ["labels.middle", [57.2, 45.3], 12, 14, "way as-corridor", 100],
      ["labels.south", [54, 32.7], 0, 0, "way as-south middle"],
      [null, "edirne", -8, 3, "place end"],
      [null, "warsaw", -9, 5, "place end"],
      [null, "moscow", 0, 24, "place middle"],
    ]),
    ...rows("north", [
      [null, "warsaw", -9, 5, "place end"],
      [null, "moscow", 0, 42, "place middle"],
      ["lands.belarus", "minsk", -4, 44, "country middle"],
      ["lands.russia", [56, 58.2], 0, 0, "country middle"],
      ["lands.kazakhstan", [54, 48.6], 0, 0, "country middle"],
      ["lands.china", [84, 42.4], 14, 4, "country end"],
      ["lands.turkey", [33.5, 38.6], 0, 0, "country middle"],
      ["lands.iran", [55, 33.6], 0, 0, "country middle"],
      ["waters.caspian", [50.3, 45], 0, 0, "water middle"],
      ["waters.black", [34, 43.2], 0, 0, "water middle"],
      ["labels.closed", "brest", -4, -42, "note map quiet"],
      ["labels.fork", "tbilisi", -78, 56, "callout note map as-corridor middle"],
      ["labels.into", "petropavl", 50, 20, "way as-north"],
      ["labels.north-boxes", "petropavl", 50, 43, "value as-north"],
      ["labels.north-part", [45.2, 55.3], 121, 44, "note map as-north middle"],
      ["labels.middle", [57.2, 45.3], 12, 22, "way as-corridor"],
      ["labels.middle-boxes", [57.2, 45.3], 12, 45, "value as-corridor"],
    ]),
    ...rows("middle", [
      [null, "altynkol", 6, -13, "place end"],
      [null, "aktau", -9, 3, "place end"],
      [null, "alat", -8, 17, "place end"],
      [null, "tbilisi", 0, -14, "place middle"],
      ["labels.border", TURKISH_BORDER, -12, 46, "callout place middle"],
      ["lands.china", [80.6, 42], 0, 0, "country end"],
      ["lands.kazakhstan", [67, 45.4], 0, 0, "country middle"],
      ["lands.russia", [46, 49.6], 0, 0, "country middle"],
      ["lands.iran", [57, 35.6], 0, 0, "country middle"],
      ["lands.turkmenistan", [59.6, 39.3], 0, 0, "country middle"],
      ["lands.uzbekistan", [63.4, 42.4], 0, 0, "country middle"],
      ["waters.caspian", [50.3, 45.3], 0, 0, "water middle"],
    ]),
    ...rows("lengths", [
      ["labels.rails", [66.5, 48], 0, -20, "value as-corridor middle"],
      ["labels.crossing", [51.2, 39.2], 2, 34, "hero small middle"],
      ["labels.sea", [51.2, 39.2], 4, 57, "value as-corridor middle"],
      ["labels.rails-west", [47, 40.6], -54, 76, "callout value as-corridor middle"],
    ]),
    ...rows("gap", [
      ["lands.armenia", [45.95, 39.55], 0, 0, "country strong middle"],
      ["lands.azerbaijan", [46.95, 39.68], 0, 0, "country middle"],
      ["lands.exclave", "nakhchivan", 12, 24, "country"],
      ["lands.iran", [45.9, 38.48], 0, 0, "country middle"],
      ["waters.aras", [47.3, 39.3], 10, 12, "water"],
      ["lands.syunik", [46.25, 39.25], 0, 0, "country middle"],
      [null, "horadiz", -10, -10, "place end"],
      [null, "agbend", 12, 12, "place"],
      [null, "ordubad", -4, -14, "place middle"],
      [null, "nakhchivan", 12, 4, "place"],
      ["labels.in-use", [47.55, 39.58], -8, -16, "note map strong as-corridor end"],
      ["labels.built", [46.9, 39.18], 24, 18, "note map strong as-corridor", 150],
      ["labels.missing", [46.33, 38.87], 0, 80, "hero middle"],
      ["labels.span", [46.33, 38.87], 0, 110, "note map strong as-corridor middle"],
      ["labels.begun", [45.6, 38.98], -10, 30, "note map strong as-corridor end", 160],
    ]),
  ],
  narrow: [
    ...rows("ways", [
      ["lands.russia", [80, 62.5], 0, 0, "country shunned middle"],
      ["lands.iran", [55.5, 29.5], 0, 12, "country shunned middle"],
      ["lands.china", [99, 31.5], 0, 0, "country middle"],
      ["waters.caspian-short", [49.5, 46.3], 0, -6, "water middle"],
      [null, "xian", 0, 16, "place middle"],
      ["labels.north", "petropavl", 26, -19, "way as-north"],
      ["labels.middle-short", [53.6, 41.2], 10, 5, "way as-corridor"],
      ["labels.south", [54, 32], 0, 0, "way as-south middle"],
      [null, "warsaw", -2, -9, "place middle"],
      [null, "vienna", 8, 8, "place"],
      [null, "istanbul", -33, 32, "place"],
    ]),
    ...rows("north", [
      [null, "warsaw", 6, -19, "place middle"],
      [null, "moscow", 0, -19, "place middle"],
      ["labels.closed", "brest", -20, 38, "callout note map quiet", 100],
      ["labels.into", "petropavl", -28, -43, "way as-north"],
      ["labels.north-boxes", "petropavl", -28, -27, "value as-north"],
      ["labels.north-part", [51, 55], 2, 24, "note map as-north middle", 130],
      ["labels.middle-short", [57.2, 45.3], 6, 22, "way as-corridor"],
      ["labels.middle-boxes", [57.2, 45.3], 6, 39, "value as-corridor"],
    ]),
    ...rows("middle", [
      [null, "altynkol", 6, -11, "place end"],
      [null, "aktau", 8, 14, "place"],
      [null, "alat", -4, 18, "place end"],
      [null, "tbilisi", 0, -9, "place middle"],
      ["labels.border", TURKISH_BORDER, -23, 19, "place", 50],
      ["lands.china", [80.4, 41.4], 0, 0, "country end"],
      ["lands.kazakhstan", [67, 45.6], 0, 0, "country middle"],
      ["lands.iran", [64.5, 35.6], 0, 0, "country middle"],
      ["lands.russia", [46.5, 50.4], 0, 0, "country middle"],
      ["waters.caspian-short", [50.2, 45.3], 0, 0, "water middle"],
    ]),
    ...rows("lengths", [
      ["labels.rails", [66.5, 48], -20, -13, "value as-corridor middle"],
      ["labels.crossing", [51.2, 39.2], 5, 19, "hero small middle"],
      ["labels.sea", [51.2, 39.2], 5, 38, "value as-corridor middle"],
      ["labels.rails-west", [46, 40.85], -41, 79, "callout value as-corridor"],
    ]),
    ...rows("gap", [
      ["lands.armenia", [46.1, 39.3], 0, 0, "country strong middle"],
      ["lands.iran", [45.75, 38.6], -40, 20, "country middle"],
      ["lands.azerbaijan", [46.88, 39.5], -97, -32, "country middle"],
      ["lands.exclave", "nakhchivan", 15, 15, "country", 100],
      [null, "horadiz", -8, -6, "place end"],
      [null, "agbend", 7, 12, "place"],
      [null, "ordubad", 20, -13, "place middle"],
      [null, "nakhchivan", 9, 0, "place"],
      ["labels.missing", [46.33, 38.87], 0, 38, "hero small middle"],
      ["labels.span", [46.33, 38.87], 6, 56, "note map as-corridor middle"],
      ["labels.in-use", [47.5, 39.55], -14, -4, "note map strong as-corridor end"],
      ["labels.built-short", [46.95, 39.2], 16, 16, "note map strong as-corridor", 80],
      ["labels.begun-short", [45.7, 38.95], 0, 20, "note map strong as-corridor end", 80],
    ]),
  ],
};
