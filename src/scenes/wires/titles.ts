type Point = [lon: number, lat: number];

/** How far a line has come: in use, under construction, planned, missing between works, studied. */
type Look = "runs" | "work" | "plan" | "missing" | "study";

/** A line and the places it is drawn through; its id is the row it stands on. */
export interface Course {
  id: string;
  kind: "power" | "gas" | "cable";
  look: Look;
  via: readonly (string | Point)[];
  /** How far it is drawn beside its course, in picture units, so that two lines do not cover each other. */
  beside: number;
}

const aras = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => `bend-aras-${i}`);
const syunik = [1, 2, 3, 4, 5, 6].map((i) => `bend-syunik-${i}`);
const north = ["bend-nakhchivan-5", "bend-nakhchivan-7", "bend-nakhchivan-9", "sadarak"];

export const COURSES: readonly Course[] = [
  {
    id: "igdir-nakhchivan-length",
    kind: "gas",
    look: "runs",
    via: ["igdir", "bend-igdir-2", "bend-igdir-1", ...north.toReversed(), "nakhchivan"],
    beside: -1,
  },
  {
    id: "zangezur-line-turkiye",
    kind: "power",
    look: "plan",
    via: ["nakhchivan", ...north, "bend-igdir-1", "bend-igdir-2", "igdir", "bend-igdir-3", "kars"],
    beside: 1,
  },
  {
    id: "zangezur-line-nakhchivan",
    kind: "power",
    look: "work",
    via: [
      "syunik-border",
      "ordubad",
      "bend-nakhchivan-1",
      "bend-nakhchivan-2",
      "julfa",
      "bend-nakhchivan-3",
      "bend-nakhchivan-4",
      "nakhchivan",
    ],
    beside: 0,
  },
  {
    id: "zangezur-line-jabrayil-aghband",
    kind: "power",
    look: "work",
    via: ["jabrayil", ...aras.slice(2), "agbend"],
    beside: 0,
  },
  // After the pieces it joins, so that its dots lie over their ends.
  {
    id: "zangezur-line-armenia",
    kind: "power",
    look: "missing",
    via: ["agbend", ...syunik, "syunik-border"],
    beside: 0,
  },
  {
    id: "tcfo-length",
    kind: "cable",
    look: "plan",
    via: ["sumgayit", [50.6, 42], "aktau"],
    beside: 0,
  },
  {
    id: "green-corridor-seminar-2026-03",
    kind: "cable",
    look: "study",
    via: ["baku", "sea-caspian-2", [51.6, 41.8], "aktau"],
    beside: 0,
  },
  {
    id: "bse-length",
    kind: "cable",
    look: "plan",
    // On to the land, so that the line ends at a coast that is drawn coarsely.
    via: ["constanta", "sea-black-1", "poti", [42.05, 42.2]],
    beside: 0,
  },
];

/** A name on the map: of the place it is at, or words of a message. */
export interface Title {
  group: "land" | "seas";
  at: string | Point;
  key?: string;
  look: string;
  dx: number;
  dy: number;
  measure?: number;
  /** Whether a line leads from the point to the words. */
  leads?: true;
}

const name = (
  group: Title["group"],
  at: string,
  look: string,
  [dx, dy]: [number, number],
): Title => ({ group, at, look, dx, dy });

const say = (
  group: Title["group"],
  [key, at]: [key: string, at: string | Point],
  look: string,
  [dx, dy, measure]: [number, number, number?],
): Title => ({ group, key, at, look, dx, dy, ...(measure ? { measure } : {}) });

/** The same words with a line that leads to them. */
const led = (title: Title): Title => ({ ...title, leads: true });

const strong = "note map strong";

export const titles: Record<"wide" | "narrow", readonly Title[]> = {
  wide: [
    name("land", "nakhchivan", "place", [16, -8]),
    name("land", "igdir", "place middle", [-6, 28]),
    name("land", "jabrayil", "place end", [-8, -14]),
    say("land", ["lands.armenia", [46.28, 39.08]], "country strong middle", [0, 0]),
    say("land", ["lands.iran", [45.9, 38.62]], "country middle", [0, 0]),
    say("land", ["lands.azerbaijan", [47.05, 39.95]], "country middle", [0, 0]),
    say("land", ["labels.east", [46.75, 39.2]], `${strong} end as-energy`, [-6, -14, 140]),
    say("land", ["labels.gap", [46.33, 38.93]], `${strong} middle as-corridor`, [0, -22, 170]),
    say("land", ["labels.west", [45.5, 39.0]], `${strong} end as-energy`, [-22, 30, 140]),
    say("land", ["labels.turkey", [44.55, 39.85]], `${strong} as-energy`, [30, -26, 150]),
    led(say("land", ["labels.gas", [44.72, 39.71]], "note map end", [-26, 50, 190])),
    name("seas", "constanta", "place", [0, -14]),
    name("seas", "baku", "place end", [-12, 18]),
    name("seas", "aktau", "place", [10, -12]),
    say("seas", ["labels.black", [35, 43]], `${strong} middle as-energy`, [0, 40, 260]),
    led(say("seas", ["labels.fibre", [50.5, 42.15]], `${strong} end as-energy`, [-64, -52, 180])),
    say("seas", ["labels.landing", [41.9, 42.2]], "note map middle", [0, 24, 110]),
    led(
      say("seas", ["labels.caspian", "sea-caspian-2"], `${strong} middle as-energy`, [0, 52, 150]),
    ),
    say("seas", ["lands.romania", [27.8, 45.4]], "country", [0, 0]),
    say("seas", ["lands.georgia", [44.3, 42.35]], "country middle", [0, 0]),
    say("seas", ["lands.turkey", [34.5, 39.2]], "country middle", [0, 0]),
    say("seas", ["lands.kazakhstan", [53.4, 44.3]], "country middle", [0, 0]),
  ],
  narrow: [
    name("land", "nakhchivan", "place", [9, -4]),
    name("land", "igdir", "place middle", [2, 21]),
    say("land", ["lands.armenia", [46.3, 39.1]], "country strong middle", [0, 5]),
    name("land", "jabrayil", "place end", [3, -8]),
    say("land", ["lands.iran", [45.9, 38.66]], "country middle", [0, 0]),
    say("land", ["lands.azerbaijan", [46.75, 40.0]], "country middle", [0, 0]),
    say("land", ["labels.east", [46.95, 39.3]], `${strong} end as-energy`, [4, -52, 90]),
    say("land", ["labels.gap", [46.33, 38.93]], `${strong} middle as-corridor`, [0, 22, 110]),
    say("land", ["labels.west", [45.5, 39.0]], `${strong} end as-energy`, [-10, 16, 90]),
    say("land", ["labels.turkey", [44.45, 39.9]], `${strong} as-energy`, [18, -20, 110]),
    led(say("land", ["labels.gas", [44.72, 39.73]], "note map end", [-24, 36, 90])),
    name("seas", "constanta", "place", [0, -9]),
    name("seas", "baku", "place end", [-7, 14]),
    name("seas", "aktau", "place", [4, -8]),
    say("seas", ["labels.black", [35, 43]], `${strong} middle as-energy`, [-12, 22, 150]),
    led(say("seas", ["labels.fibre", [50.5, 42.15]], `${strong} end as-energy`, [-26, -36, 100])),
    say("seas", ["labels.landing", [41.9, 42.2]], "note map middle", [8, 29]),
    led(
      say("seas", ["labels.caspian", "sea-caspian-2"], `${strong} middle as-energy`, [-4, 46, 110]),
    ),
  ],
};
