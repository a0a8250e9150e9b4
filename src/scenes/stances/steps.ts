import { positions } from "../legacy";
import type { LegacyStep as Step } from "../legacy";

/** What decides the picture of the voices: opposed, on terms, for. */
export interface State {
  /** Relative widths of the three groups. */
  widths: [number, number, number];
  /** How much of each group's quotes is shown, and of its names. */
  quotes: [number, number, number];
  names: [number, number, number];
  /** The lines between two voices of one country. */
  pairs: number;
}

const ROWS = positions.rows.map(({ id }) => id);
const SUB = "On the link as planned in 2025; last known, March 2026";

/** Four states: those for it, those on terms and China's blank, those against, and two voices. */
export const steps = (): Record<string, Step<State>> => ({
  for: {
    headline: "Six voices are for it, and not for the same thing",
    sub: SUB,
    alt: "A row of voices from opposed to supportive. For the link: Armenia’s government, Azerbaijan, Georgia’s government, Kazakhstan, Türkiye and the United States, each with its words and their date.",
    rows: ROWS,
    state: { widths: [0.55, 0.55, 3], quotes: [0, 0, 1], names: [0, 0, 0], pairs: 0 },
  },
  terms: {
    headline: "Three would have it on terms; of China nothing is known",
    sub: SUB,
    alt: "On terms of their own: the European Union, which wants a whole way, Iran’s foreign ministry, against foreign interference, and Russia, which says it cannot be left out. China’s place is empty: no official statement was found.",
    rows: ROWS,
    state: { widths: [0.55, 3, 0.55], quotes: [0, 1, 0], names: [0, 0, 0], pairs: 0 },
  },
  against: {
    headline: "Three are against it, none of them a government",
    sub: SUB,
    alt: "Against it: an Armenian opposition party, a former president of Georgia, and an adviser to Iran’s Supreme Leader, each with its words and their date.",
    rows: ROWS,
    state: { widths: [3, 0.55, 0.55], quotes: [1, 0, 0], names: [0, 0, 0], pairs: 0 },
  },
  two: {
    headline: "Iran, Georgia and Armenia speak with two voices",
    sub: SUB,
    alt: "All voices by name in three groups. Lines join two of the same country: Armenia’s government for and a party against, Georgia’s government for and a former president against, Iran’s ministry on terms and the Leader’s adviser against.",
    rows: ROWS,
    state: { widths: [1, 1, 1], quotes: [0, 0, 0], names: [1, 1, 1], pairs: 1 },
  },
});
