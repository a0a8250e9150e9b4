type Point = [lon: number, lat: number];

/** How far a line has come: in use, under construction, planned, missing between works, studied. */
type Look = "runs" | "work" | "plan" | "missing" | "study";

/** A line and the places it is drawn through; its id is the row it stands on. */
export interface Course {
  id: string;
  kind: "power" | "gas" | "cable" | "fibre";
  look: Look;
  via: readonly (string | Point)[];
  /** How far it is drawn beside its course, in picture units, so that two lines do not cover each other. */
  beside: number;
  /** Whether its middle point only bends it, as one arc from end to end. */
  arc?: true;
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
    kind: "fibre",
    look: "plan",
    via: ["baku", [50.15, 42.2], "aktau"],
    arc: true,
    beside: 0,
  },
  {
    id: "green-corridor-seminar-2026-03",
    kind: "cable",
    look: "study",
    via: ["baku", [52.6, 41], "aktau"],
    arc: true,
    beside: 0,
  },
  {
    id: "bse-length",
    kind: "cable",
    look: "plan",
    // On to the land, so that the line ends at a coast that is drawn coarsely.
    via: ["constanta", [35.3, 43.9], [42.05, 42.2]],
    arc: true,
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
    name("land", "nakhchivan", "place", [12, -8]),
    name("land", "igdir", "place middle", [-6, 24]),
    name("land", "jabrayil", "place", [10, 2]),
    say("land", ["lands.armenia", [45.3, 39.95]], "country strong middle", [0, 0]),
    say("land", ["lands.iran", [46.3, 38.62]], "country middle", [0, 0]),
    say("land", ["lands.azerbaijan", [47.6, 39.9]], "country middle", [0, 0]),
    say("land", ["lands.turkey", [43.2, 39.6]], "country middle", [0, 0]),
    name("seas", "constanta", "place", [0, -14]),
    name("seas", "baku", "place end", [-12, 18]),
    name("seas", "aktau", "place", [10, -12]),
    say("seas", ["labels.black", [35, 43]], `${strong} middle as-energy`, [0, 34, 260]),
    led(
      say("seas", ["labels.fibre", [50.3, 42.05]], `${strong} end as-sea-route`, [-74, -52, 180]),
    ),
    say("seas", ["labels.landing", [41.9, 42.2]], "note map middle", [0, 24, 110]),
    led(
      say("seas", ["labels.caspian", [51.55, 41.25]], `${strong} middle as-energy`, [0, 90, 150]),
    ),
    say("seas", ["lands.romania", [27.8, 45.4]], "country", [0, 0]),
    say("seas", ["lands.georgia", [44.3, 42.35]], "country middle", [0, 0]),
    say("seas", ["lands.turkey", [34.5, 39.2]], "country middle", [0, 0]),
    say("seas", ["lands.kazakhstan", [53.4, 44.3]], "country middle", [0, 0]),
  ],
  narrow: [
    name("land", "nakhchivan", "place", [8, -4]),
    name("land", "igdir", "place middle", [2, 17]),
    name("land", "jabrayil", "place", [7, 2]),
    say("land", ["lands.armenia", [45.3, 39.95]], "country strong middle", [0, 0]),
    say("land", ["lands.iran", [46.4, 38.6]], "country middle", [0, 0]),
    say("land", ["lands.azerbaijan", [47.9, 39.9]], "country middle", [0, 7]),
    name("seas", "constanta", "place", [0, -9]),
    name("seas", "baku", "place end", [-7, 14]),
    name("seas", "aktau", "place", [4, -8]),
    say("seas", ["labels.black", [35, 43]], `${strong} middle as-energy`, [-12, 20, 150]),
    led(
      say("seas", ["labels.fibre", [50.3, 42.05]], `${strong} end as-sea-route`, [-30, -42, 100]),
    ),
    say("seas", ["labels.landing", [41.9, 42.2]], "note map middle", [8, 29]),
    led(
      say("seas", ["labels.caspian", [51.55, 41.25]], `${strong} middle as-energy`, [-12, 62, 110]),
    ),
    say("seas", ["lands.romania", [26.6, 46.6]], "country", [0, 0]),
    say("seas", ["lands.turkey", [34, 39.4]], "country middle", [0, 0]),
    say("seas", ["lands.kazakhstan", [51, 48]], "country middle", [0, 0]),
  ],
};
