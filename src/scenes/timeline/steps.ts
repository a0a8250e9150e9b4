import type { LegacyStep as Step } from "../legacy";

/** What decides the picture: how much of each part is shown, from 0 to 1. */
export interface State {
  years: number;
  months: number;
  paper: number;
  ground: number;
}

const YEARS = [
  "meghri-last-train",
  "tl-2020-11-09",
  "tl-2021-01-11",
  "meghri-track-gone",
  "tl-2025-03-13",
  "washington-declaration",
  "treaty-unsigned",
];
const MONTHS = [
  "washington-declaration",
  "kars-dilucu-begun",
  "tl-2025-09-01-osce",
  "tl-2025-10-21-transit-ban",
  "tl-2025-11-05-first-wheat",
  "tl-2025-11-30-osce-closed",
  "nakhchivan-begun",
  "framework-published",
  "seg-aecom-feasibility",
  "aras-bridge-done",
  "tl-2026-05-11-trade",
  "tl-2026-05-26-agreement",
  "tl-2026-06-07-election",
  "treaty-unsigned",
];

const near = { years: 0, months: 1, paper: 1, ground: 1 };

/** Four states: the years, the months, what was signed or said, what was done. */
export const steps = (): Record<string, Step<State>> => ({
  years: {
    headline: "Twenty-eight years from the last train to a paper",
    sub: "Dates on the line along the Aras; last known, June 2026",
    alt: "A line of years from the top to the foot. The last train is in February 1992. The next mark, a ceasefire statement, is in November 2020. Then they come close: 2021, March and August 2025, June 2026.",
    rows: YEARS,
    state: { years: 1, months: 0, paper: 1, ground: 1 },
  },
  months: {
    headline: "Then ten months of papers, and of works on both sides",
    sub: "August 2025 to 8 June 2026, the last day known",
    alt: "A line of months with fourteen marks, from the declaration of Washington on 8 August 2025 to 8 June 2026, when the treaty was last known to be unsigned. Hollow marks are papers, filled ones works and trains.",
    rows: MONTHS,
    state: near,
  },
  paper: {
    headline: "On paper: a declaration, a framework, no treaty yet",
    sub: "Hollow: signed or said; hatched: reported by two sites",
    alt: "The papers stand out: the declaration of 8 August 2025, the end of the Minsk process, the framework of 14 January 2026, an agreement reported on 26 May by two commentary sites only, and the treaty, unsigned when last known, 8 June 2026.",
    rows: MONTHS,
    state: { ...near, ground: 0.3 },
  },
  ground: {
    headline: "On the ground: works east and west, a study between",
    sub: "Filled: works, studies and trains; last known, June 2026",
    alt: "What was done stands out: works from Kars on 22 August 2025 and in Nakhchivan on 5 December, a grain train in November, a study of the link from 5 February 2026, a road bridge into Iran on 23 February.",
    rows: MONTHS,
    state: { ...near, paper: 0.3 },
  },
});
