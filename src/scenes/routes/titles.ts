import type { FrameName } from "../../engine/style/style";

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
  group: "whole" | "ways" | "north" | "south" | "middle" | "lengths" | "visit" | "gap";
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

/** Where the drawn line from Tbilisi to Kars meets the border of the map. */
const TURKISH_BORDER: [number, number] = [43.37, 41.17];

/** Placed by hand for each frame; a test holds them apart and inside. */
export const titles: Record<FrameName, readonly Title[]> = {
  wide: [
    ...rows("whole", [
      ["lands.russia", [92, 57.5], 0, 0, "country middle"],
      ["lands.kazakhstan", [62.6, 49.2], 0, 0, "country middle"],
      ["lands.china", [100, 31], 0, 0, "country middle"],
      ["lands.iran", [55.5, 29.6], 0, 0, "country middle"],
      ["lands.turkey", [30.4, 37.2], 0, 0, "country middle"],
      ["waters.arabian", [64, 19.6], 0, 0, "water middle"],
      [null, "xian", 9, 5, "place"],
      [null, "shanghai", -10, 4, "place end"],
      [null, "moscow", 0, 24, "place middle"],
      [null, "suez", -11, 14, "place end"],
    ]),
    ...rows("ways", [
      ["labels.north", [55, 58.3], 34, -12, "way as-north middle"],
      ["lands.poland", "malaszewicze", -40, -16, "country middle"],
      ["lands.belarus", "minsk", 0, 24, "country middle"],
      ["lands.europe", [13.5, 47.6], 0, 0, "country middle"],
      ["labels.middle", [50.6, 44.6], 0, -76, "callout way as-corridor middle"],
      ["labels.south", [54, 32.7], 0, 0, "way as-south middle"],
      ["labels.sea", [68, 11.5], 4, -26, "way as-sea-route middle"],
      ["labels.sea-end", [19, 37.5], -31, -10, "note map as-sea-route"],
    ]),
    ...rows("north", [
      [null, "brest", -8, 28, "place end"],
      ["labels.closed", "brest", 6, -44, "callout note map", 200],
      ["labels.north-boxes", "petropavl", 36, 8, "value as-north"],
      ["labels.middle-boxes", [66, 46.8], -24, 30, "value as-corridor middle"],
    ]),
    ...rows("south", [
      ["labels.south-cargo", [55.2, 40], 14, 4, "note map strong as-south"],
      [null, "hormuz", 10, 5, "place"],
      ["labels.hormuz", "hormuz", 10, 23, "note map", 150],
    ]),
    ...rows("middle", [
      [null, "altynkol", 6, -13, "place end"],
      [null, "aktau", -9, 3, "place end"],
      [null, "alat", -8, 19, "place end"],
      [null, "tbilisi", 2, -12, "place"],
      [null, "poti", -9, 18, "place end"],
      ["labels.border", TURKISH_BORDER, 0, 46, "callout place middle"],
      [null, "ankara", 5, -10, "place"],
      ["lands.kazakhstan", [66.5, 49.4], 0, 0, "country middle"],
      ["lands.russia", [45, 51], 0, 0, "country middle"],
      ["lands.iran", [59, 33.6], 0, 0, "country middle"],
      ["lands.turkey", [36.2, 37.6], 0, 0, "country middle"],
      ["lands.turkmenistan", [59.6, 39.3], 0, 0, "country middle"],
      ["lands.uzbekistan", [63.4, 42.4], 0, 0, "country middle"],
      ["waters.caspian", [50.3, 45.3], 0, 0, "water middle"],
      ["waters.black", [35, 42.7], 30, -36, "water middle"],
    ]),
    ...rows("lengths", [
      ["labels.rails", [60.5, 47.6], 0, -22, "note map strong as-corridor"],
      ["labels.crossing", [51.2, 41.6], 12, 0, "note map strong as-corridor"],
      ["labels.rails-west", [47.3, 41], 5, -17, "note map strong as-corridor", 70],
    ]),
    ...rows("visit", [
      [null, "astana", 10, -8, "place"],
      [null, "altynkol", 0, -30, "place middle"],
      [null, "aktau", -28, 3, "place end"],
      [null, "alat", 0, 42, "place middle"],
      [null, "tbilisi", 2, -28, "place middle"],
      ["lands.kazakhstan", [64, 51.4], 0, 0, "country middle"],
      ["lands.russia", [45, 51], 0, 0, "country middle"],
      ["lands.iran", [59, 33.6], 0, 0, "country middle"],
      ["labels.came", "saksaulskiy", -56, 64, "callout value as-corridor"],
      ["labels.hoped", [60.5, 47.6], -120, -44, "value as-corridor"],
    ]),
    ...rows("gap", [
      ["lands.armenia", [46, 39.6], 0, 0, "country middle"],
      ["lands.azerbaijan", [46.9, 39.62], 0, 0, "country middle"],
      ["lands.exclave", [45.5, 39.42], 0, 0, "country middle"],
      ["lands.iran", [45.6, 38.6], 0, 0, "country middle"],
      ["waters.aras", [47.3, 39.3], 0, 0, "water"],
      ["lands.syunik", [46.25, 39.3], 0, 0, "country middle"],
      [null, "horadiz", -10, -10, "place end"],
      [null, "agbend", 12, 12, "place"],
      [null, "ordubad", -4, -14, "place middle"],
      [null, "nakhchivan", 12, 4, "place"],
      ["labels.built", [46.98, 39.25], -20, -22, "note map end", 124],
      ["labels.missing", [46.29, 38.9], 0, 96, "value as-corridor middle"],
      ["labels.begun", [45.6, 38.98], -10, 24, "note map end", 110],
      ["labels.turkish", [45.1, 39.5], 10, -20, "note map", 130],
    ]),
  ],
  narrow: [
    ...rows("whole", [
      ["lands.kazakhstan", [60, 48.2], -4, -3, "country middle"],
      ["lands.china", [101, 28.6], 0, 0, "country middle"],
      ["lands.iran", [56, 28.6], 0, 0, "country middle"],
      [null, "xian", 0, 16, "place middle"],
      [null, "shanghai", -2, -9, "place end"],
    ]),
    ...rows("ways", [
      ["labels.north", "petropavl", 19, 2, "way as-north"],
      ["lands.europe", [9, 54], 12, 14, "country middle"],
      ["labels.middle-short", [50.6, 44.6], -16, -33, "way as-corridor end", 75],
      ["labels.south", [54, 32], 0, 0, "way as-south middle"],
      ["labels.sea-short", [66, 12], 10, -10, "way as-sea-route middle"],
    ]),
    ...rows("north", [
      ["labels.north-boxes", "petropavl", 33, 19, "value as-north"],
      ["labels.middle-boxes", [53.6, 41.2], 10, 12, "value as-corridor"],
    ]),
    ...rows("south", [
      ["labels.south-cargo", [55.2, 40], 10, 2, "note map strong as-south"],
      [null, "hormuz", 8, 4, "place"],
      ["labels.hormuz", "hormuz", 8, 20, "note map", 130],
    ]),
    ...rows("middle", [
      [null, "altynkol", 6, -11, "place end"],
      [null, "aktau", -8, 3, "place end"],
      [null, "alat", 4, 17, "place"],
      ["labels.border", TURKISH_BORDER, 26, 29, "place end"],
      [null, "tbilisi", -12, -16, "place middle"],
      ["lands.kazakhstan", [65, 50], 0, 0, "country middle"],
      ["lands.iran", [58, 33.8], 0, 0, "country middle"],
      ["lands.russia", [46, 51], 0, 0, "country middle"],
      ["waters.caspian-short", [50.2, 45.3], 0, 0, "water middle"],
    ]),
    ...rows("lengths", [
      ["labels.rails", [60, 47.6], 8, -12, "note map strong as-corridor"],
      ["labels.crossing", [51.2, 42.1], 9, 6, "note map strong as-corridor"],
      ["labels.rails-west", [47.3, 41], 0, 44, "callout note map strong as-corridor middle", 70],
    ]),
    ...rows("visit", [
      [null, "astana", 9, 4, "place"],
      [null, "altynkol", 6, -20, "place end"],
      [null, "aktau", 14, 13, "place"],
      [null, "alat", 0, 27, "place middle"],
      [null, "tbilisi", 4, -18, "place middle"],
      ["lands.russia", [46, 51], 0, 0, "country middle"],
      ["lands.iran", [58, 33.8], 0, 0, "country middle"],
      ["labels.came", "saksaulskiy", -34, 68, "callout value as-corridor"],
      ["labels.hoped", [60, 47.6], -62, -38, "value as-corridor", 190],
    ]),
    ...rows("gap", [
      ["lands.armenia", [46.15, 39.25], 0, 0, "country middle"],
      ["lands.iran", [46.75, 38.75], 0, 0, "country middle"],
      ["lands.azerbaijan", [46.82, 39.4], 0, 0, "country middle"],
      ["waters.aras", "nakhchivan", -25, 72, "water"],
      [null, "horadiz", -8, -6, "place end"],
      [null, "agbend", 9, 12, "place"],
      [null, "ordubad", -4, -13, "place middle"],
      [null, "nakhchivan", 9, 0, "place"],
      ["labels.missing", [46.29, 38.9], 0, 52, "value as-corridor middle"],
      ["labels.built-short", [47, 39.2], -2, 12, "note map", 62],
      ["labels.turkish", [45.33, 39.45], 4, -28, "note map", 110],
      ["labels.begun-short", [45.7, 38.95], 3, 20, "note map end", 80],
    ]),
  ],
};
