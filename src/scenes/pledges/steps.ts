import type { LegacyStep as Step } from "../legacy";

/** What decides the picture: how much of each part is shown, from 0 to 1. */
export interface State {
  said: number;
  came: number;
  pipes: number;
  ships: number;
}

const none = { said: 0, came: 0, pipes: 0, ships: 0 };
const SAID = [
  "kz-btc-2006-accession",
  "kz-socar-contract-2022",
  "kz-btc-6mt-plan-2022",
  "kz-btc-3mt-plan-2024",
  "kz-socar-contract-2024",
  "kz-20mt-satkaliyev-2024-11",
  "kz-btc-7mt-2027",
];
const CAME = [
  "kz-btc-2008",
  "kz-btc-2009",
  "kz-btc-2020",
  "kz-aktau-baku-2022",
  "kz-aktau-baku-2023",
  "kz-btc-2024",
  "kz-btc-2024-tokayev",
  "kz-btc-2025-kmg",
  "kz-btc-2025-minister",
];
const USED = [2021, 2022, 2023, 2024, 2025].map((year) => `btc-botas-${year}`);

/** Four states: the promises, what came, the half-empty pipeline, and the ships that fill it. */
export const steps = (): Record<string, Step<State>> => ({
  said: {
    headline: "Seven times in twenty years oil was promised to Baku",
    sub: "Kazakh oil by Baku, Mt a year; in order as said",
    alt: "Seven hollow squares: 25 million tonnes a year in 2006, 1.5 and 6 to 6.5 in 2022, 3 and 2.2 and 20 in 2024, 7 in 2025.",
    rows: SAID,
    state: { ...none, said: 1 },
  },
  came: {
    headline: "No year that is known brought two million tonnes",
    sub: "Kazakh oil by Baku, Mt a year; hatched: a higher count",
    alt: "Under the hollow squares small filled ones on the same scale: 0.29 million tonnes at the end of 2008, 1.9 in 2009, 0.11 in 2020, 0.25 in 2022, 1.39 in 2023, 1.4 to 1.5 in 2024, 1.3 to 1.5 in 2025. For the years between no figure was found.",
    rows: [...SAID, ...CAME],
    state: { ...none, said: 1, came: 1 },
  },
  pipes: {
    headline: "The pipeline they were meant for runs half empty",
    sub: "Baku–Tbilisi–Ceyhan: million barrels a year in Türkiye",
    alt: "Five pipes, each filled about half: 200.1 million barrels in 2021, 225.4 in 2022, 228.8 in 2023, 224.1 in 2024 and 206.4 in 2025, which is 47 per cent of 1.2 million barrels a day.",
    rows: [...USED, "btc-capacity-since-2009", "btc-used-2025"],
    state: { ...none, pipes: 1 },
  },
  ships: {
    headline: "Eight ships across the Caspian make one at Ceyhan",
    sub: "Oil in one voyage, tonnes, as of March 2023",
    alt: "Eight small tankers with 10,000 tonnes each stand over one large one, the cargo of at least 80,000 tonnes that a ship at Ceyhan takes.",
    rows: ["kz-btc-first-10kt-2023", "ceyhan-cargo", "tankers-a-cargo"],
    state: { ...none, ships: 1 },
  },
});
