import type { LegacyStep as Step } from "../legacy";

/** What decides the picture: which journeys are shown, 0 to 1, by the id of their row. */
export interface State {
  shown: Record<string, number>;
}

const all = [
  "time-altynkol-baku",
  "time-altynkol-poti",
  "time-altynkol-constanta",
  "time-xian-baku-2026",
  "time-xian-constanta",
  "time-minister-2024",
  "time-ministry-2026",
  "time-xian-malaszewicze",
  "time-dostyk-brest",
];

const only = (...ids: string[]) => ({
  rows: ids,
  state: { shown: Object.fromEntries(all.map((id) => [id, ids.includes(id) ? 1 : 0])) },
});

const SUB = "Days on the way; each bar is cut into its days";

/** Five states: from the border, into the EU, from the origin, from nowhere, and by the north. */
export const steps = (): Record<string, Step<State>> => ({
  border: {
    headline: "Nine days, or twelve: the clock starts at the border",
    sub: SUB,
    alt: "Under a strip of map, two bars: 9 days from Altynkol on the Chinese border to Baku, and 12 to Poti on the Black Sea. Neither reaches into China or the EU.",
    ...only("time-altynkol-baku", "time-altynkol-poti"),
  },
  europe: {
    headline: "To a port in the European Union it is 20 to 22",
    sub: SUB,
    alt: "A third bar runs on across the Black Sea to Constanța in Romania: 20 to 22 days.",
    ...only("time-altynkol-baku", "time-altynkol-poti", "time-altynkol-constanta"),
  },
  origin: {
    headline: "From inland China, one forwarder says 31 to 34",
    sub: SUB,
    alt: "Three bars: 20 to 22 days from the border to Constanța; 16 days, measured, from Xi’an to Baku; 31 to 34 days from inland China to Constanța.",
    ...only("time-altynkol-constanta", "time-xian-baku-2026", "time-xian-constanta"),
  },
  unsaid: {
    headline: "The official numbers do not say from where to where",
    sub: SUB,
    alt: "Under a bar of 31 to 34 days two hatched ones without ends: 13 to 15 days, said in December 2024 to be down from 58 to 60; and 13 to 17, said in March 2026 to be down from 28 to 32.",
    ...only("time-xian-constanta", "time-minister-2024", "time-ministry-2026"),
    rows: [
      "time-xian-constanta",
      "time-minister-2024",
      "time-before-2024",
      "time-ministry-2026",
      "time-before-2026",
    ],
  },
  north: {
    headline: "By the north, the same forwarder says, 12 to 14",
    sub: SUB,
    alt: "Three bars: by the middle way 31 to 34 days from inland China to Constanța; by the north, from the same forwarder, 12 to 14 from Xi’an to Małaszewicze in Poland, and by an index 7.3 from Dostyk to Brest.",
    ...only("time-xian-constanta", "time-xian-malaszewicze", "time-dostyk-brest"),
  },
});
