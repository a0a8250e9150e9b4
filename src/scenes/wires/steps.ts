import type { LegacyStep as Step } from "../legacy";

/** How strongly each line is drawn, from 0 to 1, and the gas to Europe. */
export interface State {
  power: number;
  gas: number;
  fibre: number;
  study: number;
  europe: number;
}

const POWER = [
  "zangezur-line-jabrayil-aghband",
  "zangezur-line-armenia",
  "zangezur-line-nakhchivan",
  "zangezur-line-turkiye",
];
const ROWS = [
  ...POWER,
  "igdir-nakhchivan-length",
  "igdir-nakhchivan-opening",
  "tcfo-length",
  "tcfo-cable-made-2026-02",
  "bse-length",
  "green-corridor-seminar-2026-03",
  "az-gas-europe-2025",
  "gas-pledge-2027",
];
const dim = { power: 0, gas: 0, fibre: 0, study: 0, europe: 0 };
const SUB = "Lengths, km; solid: runs; pale: in work; dashed: plan";

/** Four states: the power line with the same gap, what runs, what is made, what is studied. */
export const steps = (): Record<string, Step<State>> => ({
  power: {
    headline: "The power line has the same hole as the railway",
    sub: SUB,
    alt: "A line of four pieces: 74 kilometres to Aghband and 105 in Nakhchivan are in work, 44 across Syunik are missing, 230 on to Türkiye are planned. Under it, faint, a gas pipeline and three cables.",
    rows: ROWS,
    state: { ...dim, power: 1 },
  },
  gas: {
    headline: "Gas runs already, though less than was pledged",
    sub: "Pipeline, km; gas to Europe, billion cubic metres",
    alt: "The pipeline of 97.5 kilometres from Iğdır to Nakhchivan is solid: opened on 5 March 2025. Gas to Europe was 12.8 billion cubic metres in 2025, of 20 pledged.",
    rows: ROWS,
    state: { ...dim, gas: 1, europe: 1 },
  },
  fibre: {
    headline: "The cable for light is made, and not known to be laid",
    sub: SUB,
    alt: "A dashed line of 380 kilometres across the Caspian: the fibre cable between Sumgayit and Aktau. It was said to be made on 24 February 2026; that it was laid was not found.",
    rows: ROWS,
    state: { ...dim, fibre: 1 },
  },
  study: {
    headline: "The longest cables are studies so far",
    sub: "Length, km; dotted: study; last known, March 2026",
    alt: "A dotted line of 1,155 kilometres under the Black Sea, and a question mark under the Caspian, where the study of a power cable held its first seminar on 4 March 2026 and has given no length.",
    rows: ROWS,
    state: { ...dim, study: 1 },
  },
});
