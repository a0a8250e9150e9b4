import type { LegacyStep as Step } from "../legacy";

/** How strongly each row of dials is drawn: cargo, sea and oil, rails, papers. */
export interface State {
  cargo: number;
  sea: number;
  rails: number;
  paper: number;
}

export const ROWS = [
  "titr-volume-2025",
  "target-10mt-tokayev",
  "titr-teu-2025",
  "target-300k-teu-2029",
  "trains-2025-ady",
  "target-trains-600",
  "aktau-tanker-load-2025",
  "aktau-tanker-full",
  "kz-btc-2025-kmg",
  "kz-btc-2025-minister",
  "kz-btc-7mt-2027",
  "kz-oil-due-2027",
  "btc-used-2025",
  "built-horadiz-aghband",
  "seg-ha-deadline-end2026",
  "gap",
  "link-open-2028",
  "rails-dilucu-kars",
  "kars-dilucu-2029",
  "treaty-unsigned",
  "tl-2026-05-26-agreement",
  "seg-aecom-feasibility",
];

const dim = { cargo: 0, sea: 0, rails: 0, paper: 0 };
const SUB = "Filled: last reading; the whole: what was promised";

/** Five states: each row of dials by itself, and the board. */
export const steps = (): Record<string, Step<State>> => ({
  cargo: {
    headline: "Cargo is between a quarter and two thirds of its aims",
    sub: SUB,
    alt: "Three dials. 4.12 million tonnes in 2025 of the 10 that are aimed at; 77,000 TEU of 300,000 by 2029; over 390 trains of the 600 agreed for 2025.",
    rows: ROWS,
    state: { ...dim, cargo: 1 },
  },
  sea: {
    headline: "The sea takes a sixth, and the pipe stays half empty",
    sub: SUB,
    alt: "Three dials. Tankers at Aktau load about 10,000 of 12,000 tonnes; Kazakh oil by Baku is 1.3 to 1.5 of 7 million tonnes promised for 2027; the pipeline to Ceyhan is 47 per cent in use.",
    rows: ROWS,
    state: { ...dim, sea: 1 },
  },
  rails: {
    headline: "Of three pieces of the second line one has a reading",
    sub: "Filled: last reading; dotted: none was found",
    alt: "Three dials. Horadiz to the border was 70 per cent built in February 2026, due by its end. Of 42 to 43 kilometres in Syunik no start was found, though the whole was hoped for in 2028. Of the 224 kilometres to Kars, due in 2029, no share was found.",
    rows: ROWS,
    state: { ...dim, rails: 1 },
  },
  paper: {
    headline: "The papers have come two rungs of five, perhaps three",
    sub: "Rungs, last known 8 June 2026; paler: reported",
    alt: "Three dials of five parts. The treaty has two filled, the right to build two and a paler third, the money two, when last known on 8 June 2026.",
    rows: ROWS,
    state: { ...dim, paper: 1 },
  },
  board: {
    headline: "Bridge or boundary: the dials, when last read",
    sub: "Last readings, April 2025 to June 2026; dotted: unknown",
    alt: "All twelve dials on one board: cargo, boxes and trains; ships, oil and pipe; three pieces of rail, two of them without a reading; treaty, right and money. None is full, none but the unknown is empty.",
    rows: ROWS,
    state: { cargo: 1, sea: 1, rails: 1, paper: 1 },
  },
});
