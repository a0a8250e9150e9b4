import type { LegacyStep as Step } from "../legacy";

/** What decides the picture: how much of each part is shown, from 0 to 1; claims at a half stand back. */
export interface State {
  claims: number;
  counts: number;
  fund: number;
}

const CLAIMS = [
  "ots-intra-trade-tokayev-2023",
  "ots-intra-trade-2022",
  "ots-intra-trade-2023",
  "ots-intra-trade-2024",
  "ots-trade-yildirim-2025",
];
const COUNTS = ["turkiye-ots-year", "kz-ots-trade-2024", "az-ots-trade-10m-2025"];
const FUND = ["tif-capital-launch", "tif-capital-600", "tif-operational-2025-12"];

/** Three states: the claims, what was counted beside them, and what was founded. */
export const steps = (): Record<string, Step<State>> => ({
  claims: {
    headline: "One trade, five answers, from 22 billion to 70",
    sub: "Trade between Turkic states, billion dollars, as claimed",
    alt: "Five hatched circles: 33 billion dollars for 2022, 22 and 42 for 2023, 53 for 2024 and 70 in November 2025, each by another voice or of another set of states.",
    rows: CLAIMS,
    state: { claims: 1, counts: 0, fund: 0 },
  },
  counts: {
    headline: "What customs count is smaller, and known by country",
    sub: "Billion dollars a year; filled: counted; hatched: claimed",
    alt: "Filled circles beside the hatched ones: about 12.5 billion dollars a year between Türkiye and four others, 11.4 of Kazakhstan in 2024, 5.91 of Azerbaijan in ten months of 2025, most of it with Türkiye.",
    rows: [...CLAIMS, ...COUNTS],
    state: { claims: 0.5, counts: 1, fund: 0 },
  },
  fund: {
    headline: "What was founded together is a fund, not yet a flow",
    sub: "Capital of the fund, million dollars, as last printed",
    alt: "A bar of 500 million dollars, the Turkic Investment Fund at its start in May 2024, and 600 in December 2025, when its governors declared it at work. No loan it made was found.",
    rows: [...FUND, "az-ots-turkiye-share"],
    state: { claims: 0, counts: 0, fund: 1 },
  },
});
