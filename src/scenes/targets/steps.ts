import type { LegacyStep as Step } from "../legacy";

/** What decides the picture of promises and outcomes. */
export interface State {
  /** The years at the left and right edge. */
  from: number;
  to: number;
  /** The years the axis names. */
  years: number[];
  /** How much of each subject is shown, 0 to 1. */
  shown: Record<"boxes" | "tonnes" | "trains" | "railway" | "dates", number>;
}

const none = { boxes: 0, tonnes: 0, trains: 0, railway: 0, dates: 0 };

/** Five states: boxes, tonnes, trains, one railway, and two dates that moved. */
export const steps = (): Record<string, Step<State>> => ({
  boxes: {
    headline: "Room for 300,000 boxes by 2020; then a goal of 300,000 by 2029",
    sub: "Containers a year (TEU); promises hollow, outcomes filled",
    alt: "Hollow marks for promises hang far above filled ones for outcomes: 300,000 containers by 2020 against 21,000 that came, and the same 300,000 again for 2029. The filled marks reach 77,000 in 2025.",
    rows: [
      "target-300k-teu-2020",
      "target-300k-teu-2029",
      "target-500k-teu-2030",
      "target-50k-teu-2022",
      "target-96k-teu-2025",
      ...[2020, 2021, 2022, 2023, 2024, 2025].map((year) => `titr-teu-${year}`),
    ],
    state: {
      from: 2019,
      to: 2031.4,
      years: [2020, 2022, 2024, 2026, 2028, 2030],
      shown: { ...none, boxes: 1 },
    },
  },
  tonnes: {
    headline: "In tonnes two forecasts were missed and one was beaten",
    sub: "Million tonnes a year; promises hollow, outcomes filled",
    alt: "Forecasts: 3 million tonnes for 2018, with no outcome found; 3.2 for 2022, above the 1.49 that came. The 4.2 forecast for 2024 lies below the outcome, 4.48. For 2025 5.2 were forecast and 4.12 came; the 5.2 stands again for 2026.",
    rows: [
      "target-3mt-2018",
      "target-3-2mt-2022",
      "target-4-2mt-2024",
      "target-5-2mt-2025",
      "target-5-2mt-2026",
      ...[2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => `titr-volume-${year}`),
    ],
    state: {
      from: 2017.6,
      to: 2028,
      years: [2018, 2020, 2022, 2024, 2026],
      shown: { ...none, tonnes: 1 },
    },
  },
  trains: {
    headline: "Over 1,000 trains were hoped for in 2025; over 390 ran",
    sub: "Trains from China expected for 2025, by day of saying",
    alt: "Hollow marks in the order of saying: 600 trains agreed in September 2024, over 1,000 expected in November 2024, over 400 in August 2025. A filled one: over 390 had run by 30 December 2025.",
    rows: [
      "target-trains-600",
      "target-trains-1000",
      "target-trains-400",
      "trains-2025-ady",
      "trains-2025-of-first",
    ],
    state: { from: 2024.5, to: 2026.2, years: [], shown: { ...none, trains: 1 } },
  },
  railway: {
    headline: "A railway opened for 6.5 million tonnes could carry one",
    sub: "Baku–Tbilisi–Kars, million tonnes a year",
    alt: "Hollow marks at 6.5 million tonnes in 2017 and at 5 in 2024. Far below, what came: 0.11 in 2019, 0.22 in 2020 and 0.43 in 2022, where the railway gave 0.54 for ten months. Until the rebuilding no more than one million could pass.",
    rows: [
      "btk-promise-6-5",
      "btk-capacity-5",
      "btk-limit",
      "btk-2019",
      "btk-2020",
      "btk-2022",
      "btk-2022-10m",
      "btk-opened",
    ],
    state: {
      from: 2017,
      to: 2026.4,
      years: [2018, 2020, 2022, 2024],
      shown: { ...none, railway: 1 },
    },
  },
  dates: {
    headline: "Each time a year passed, a later one was named",
    sub: "Years announced, one after another",
    alt: "Two rows of hops along the years: electronic transit papers were to begin in 2024, to work among the Turkic states in 2025, in the rest of them in 2026; the port of Anaklia was due in 2021, then, in a new project, in 2029.",
    rows: [
      "etir-due-2024",
      "etir-due-2025",
      "etir-due-2026",
      "anaklia-due-2021",
      "anaklia-due-2029",
    ],
    state: { from: 2020.6, to: 2030.2, years: [], shown: { ...none, dates: 1 } },
  },
});
