import type { FrameName } from "../../engine/style/style";

/** Words on the map: where they stand, and with which part of the story they appear. */
export interface Title {
  id: string;
  text: string;
  at: { place: string } | { degrees: [lon: number, lat: number] };
  /** From the point to the words, in picture units. */
  dx: number;
  dy: number;
  class: string;
  group: "whole" | "ways" | "middle" | "visit" | "gap";
  /** A hairline from the point to the words. */
  leader?: boolean;
  /** Breaks the words at this width; one line when left out. */
  measure?: number;
}

type Row = [
  id: string,
  text: string,
  at: string | [number, number],
  dx: number,
  dy: number,
  look: string,
  measure?: number,
];

const rows = (group: Title["group"], list: Row[]): Title[] =>
  list.map(([id, text, at, dx, dy, look, measure]) => ({
    id: `${group}-${id}`,
    text,
    at: typeof at === "string" ? { place: at } : { degrees: at },
    dx,
    dy,
    class: look,
    group,
    ...(measure && { measure }),
    ...(look.startsWith("callout") && { leader: true }),
  }));

/** Placed by hand for each frame; a test holds them apart and inside. */
export const titles: Record<FrameName, Title[]> = {
  wide: [
    ...rows("whole", [
      ["russia", "Russia", [82, 61], 0, 0, "country middle"],
      ["kazakhstan", "Kazakhstan", [66, 49.6], 0, 0, "country middle"],
      ["china", "China", [100, 31], 0, 0, "country middle"],
      ["iran", "Iran", [55.5, 31.4], 0, 0, "country middle"],
      ["turkey", "Türkiye", [30.4, 37.2], 0, 0, "country middle"],
      ["arabian", "Arabian Sea", [64, 19.6], 0, 0, "water middle"],
      ["xian", "Xi’an", "xian", 9, 5, "place"],
      ["shanghai", "Shanghai", "shanghai", -10, 4, "place end"],
      ["moscow", "Moscow", "moscow", 0, 24, "place middle"],
      ["suez", "Suez", "suez", -11, 14, "place end"],
    ]),
    ...rows("ways", [
      ["north", "through Russia", [55, 58.3], 0, -12, "way as-north middle"],
      ["middle", "across the Caspian", [88, 45.2], 8, 0, "way as-corridor"],
      ["south", "through Iran", [58.4, 36.2], 0, 0, "way as-south"],
      [
        "sea",
        "by ship: 18,250 km, Shanghai to Rotterdam",
        [65, 14.6],
        0,
        0,
        "way as-sea-route middle",
      ],
    ]),
    ...rows("middle", [
      ["altynkol", "Altynkol", "altynkol", 6, -13, "place end"],
      ["aktau", "Aktau", "aktau", -9, 3, "place end"],
      ["alat", "Alat", "alat", -8, 19, "place end"],
      ["tbilisi", "Tbilisi", "tbilisi", 2, -12, "place"],
      ["poti", "Poti", "poti", -9, 18, "place end"],
      ["kars", "Kars", "kars", -2, 24, "place middle"],
      ["ankara", "Ankara", "ankara", 5, -10, "place"],
      ["kz", "Kazakhstan", [66.5, 49.4], 0, 0, "country middle"],
      ["ru", "Russia", [45, 51], 0, 0, "country middle"],
      ["ir", "Iran", [59, 33.6], 0, 0, "country middle"],
      ["tr", "Türkiye", [36.2, 37.6], 0, 0, "country middle"],
      ["tm", "Turkmenistan", [59.6, 39.3], 0, 0, "country middle"],
      ["uz", "Uzbekistan", [63.4, 42.4], 0, 0, "country middle"],
      ["caspian-sea", "Caspian Sea", [50.3, 45.3], 0, 0, "water middle"],
      ["black-sea", "Black Sea", [35, 42.7], 30, -36, "water middle"],
      ["kz-rails", "3,128 km of Kazakh rails", [60.5, 47.6], 0, -22, "note map strong as-corridor"],
      ["sea-leg", "508 km of sea", [51.2, 41.6], 12, 0, "note map strong as-corridor"],
    ]),
    ...rows("visit", [
      ["astana", "Astana", "astana", -11, 5, "place end"],
      ["baku", "Baku", "baku", -2, -13, "place end"],
      [
        "tokayev",
        "Kazakhstan’s president: from 4.5 to 10 million tonnes",
        "astana",
        -11,
        -40,
        "callout end",
        230,
      ],
      [
        "aliyev",
        "Azerbaijan’s president: a “key role” in linking the two",
        "baku",
        -64,
        176,
        "callout",
        260,
      ],
    ]),
    ...rows("gap", [
      ["armenia", "Armenia", [44.7, 40.55], 0, 0, "country middle"],
      ["azerbaijan", "Azerbaijan", [46.85, 40.05], 0, 0, "country middle"],
      ["exclave", "Azerbaijan", [45.58, 39.34], 0, 0, "country middle"],
      ["iran", "Iran", [45.1, 38.6], 0, 0, "country middle"],
      ["turkey", "Türkiye", [43.5, 39.35], 0, 0, "country middle"],
      ["aras", "Aras", [47.5, 39.3], 0, 0, "water"],
      ["sevan", "Sevan", [45.33, 40.33], 0, 0, "water middle"],
      ["horadiz", "Horadiz", "horadiz", -10, -8, "place end"],
      ["aghband", "Aghband", "agbend", 11, 8, "place"],
      ["ordubad", "Ordubad", "ordubad", -2, -13, "place middle"],
      ["nakhchivan", "Nakhchivan", "nakhchivan", 12, 5, "place"],
      ["kars", "Kars", "kars", 11, 0, "place"],
      ["yerevan", "Yerevan", "yerevan", 10, 5, "place"],
      ["igdir", "Iğdır", "igdir", -4, 24, "place middle"],
      ["built", "70% done by 27 February 2026", [46.98, 39.25], -16, -14, "note map end", 124],
      ["none", "42–43 km without rails", [46.29, 38.9], 0, 78, "way as-corridor middle"],
      ["syunik", "Syunik", [46.2, 39.42], 0, 0, "country middle"],
      ["begun", "begun in December 2025", [45.42, 39.08], -20, 8, "note map end", 110],
      ["turkish", "under construction (4 March 2026)", [43.55, 40.3], 32, -10, "note map", 130],
    ]),
  ],
  narrow: [
    ...rows("whole", [
      ["russia", "Russia", [80, 60], 0, 0, "country middle"],
      ["kazakhstan", "Kazakhstan", [60.5, 48.6], 0, 0, "country middle"],
      ["china", "China", [92, 34], 0, 0, "country middle"],
      ["iran", "Iran", [55, 30.5], 0, 0, "country middle"],
    ]),
    ...rows("ways", [
      ["north", "through Russia", [45, 58], 0, -8, "way as-north middle"],
      ["middle", "across the Caspian", [84, 43.5], 6, 18, "way as-corridor middle"],
      ["south", "through Iran", [58, 36.2], 0, 5, "way as-south"],
      ["sea", "by ship", [64, 13.6], 0, -6, "way as-sea-route middle"],
    ]),
    ...rows("middle", [
      ["aktau", "Aktau", "aktau", 8, 11, "place"],
      ["alat", "Alat", "alat", -8, 15, "place end"],
      ["tbilisi", "Tbilisi", "tbilisi", 4, -9, "place middle"],
      ["kz", "Kazakhstan", [65, 50], 0, 0, "country middle"],
      ["ir", "Iran", [58, 33.8], 0, 0, "country middle"],
      ["ru", "Russia", [46, 51], 0, 0, "country middle"],
      ["caspian-sea", "Caspian", [50.2, 45.3], 0, 0, "water middle"],
      ["kz-rails", "3,128 km of rails", [60, 47.6], 8, -12, "note map strong as-corridor"],
      ["sea-leg", "508 km of sea", [51.2, 42.1], 9, 6, "note map strong as-corridor"],
    ]),
    ...rows("visit", [
      ["astana", "Astana", "astana", -9, 4, "place end"],
      ["baku", "Baku", "baku", 17, 15, "place"],
      ["tokayev", "4.5 to 10 million tonnes", "astana", -9, -14, "callout end"],
      ["aliyev", "a “key role”", "baku", -34, 92, "callout"],
    ]),
    ...rows("gap", [
      ["armenia", "Armenia", [44.75, 40.5], 0, 0, "country middle"],
      ["azerbaijan", "Azerbaijan", [46.75, 40], 0, 0, "country middle"],
      ["iran", "Iran", [44.9, 38.5], 0, 0, "country middle"],
      ["turkey", "Türkiye", [43.6, 39.3], 0, 0, "country middle"],
      ["horadiz", "Horadiz", "horadiz", -8, -6, "place end"],
      ["aghband", "Aghband", "agbend", 9, 12, "place"],
      ["ordubad", "Ordubad", "ordubad", -4, -10, "place middle"],
      ["nakhchivan", "Nakhchivan", "nakhchivan", 9, 0, "place"],
      ["kars", "Kars", "kars", 9, 4, "place"],
      ["built", "70%, Feb. 2026", [46.95, 39.25], -8, -10, "note map end"],
      ["none", "42–43 km without rails", [46.29, 38.9], -20, 44, "way as-corridor middle"],
      ["begun", "begun, December 2025", [45.45, 39.05], -12, 6, "note map end", 80],
      ["turkish", "under way, March 2026", [43.55, 40.3], 10, -4, "note map", 70],
    ]),
  ],
};
