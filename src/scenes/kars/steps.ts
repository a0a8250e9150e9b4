import type { LegacyStep as Step } from "../legacy";

/** What decides the picture of the two ways. */
export interface State {
  /** How much of each part is shown, from 0 to 1. */
  even: number;
  border: number;
  claim: number;
}

const GEORGIA = [
  "kars-by-georgia",
  "georgia-section-azerbaijan",
  "georgia-section-georgia",
  "georgia-to-border",
];
const LINK = [
  "kars-by-link",
  "link-to-border",
  "rails-baku-horadiz",
  "link-section-border",
  "link-section-syunik",
  "rails-border-ordubad",
  "link-section-nakhchivan",
  "rails-dilucu-kars",
];
const SUB = "Rail from Baku to Kars, km, lines pulled straight";

/** Three states: as long, where it is shorter, what is claimed. */
export const steps = (): Record<string, Step<State>> => ({
  even: {
    headline: "To Kars the new way would be as long as the old one",
    sub: SUB,
    alt: "Two straight lines from Baku to Kars under one another, 838.6 kilometres by Georgia and 840 by the Syunik link: they end at the same place. The second has a gap in Armenia.",
    rows: [...GEORGIA, ...LINK],
    state: { even: 1, border: 0, claim: 0 },
  },
  border: {
    headline: "Türkiye comes sooner, but at an end of the rails",
    sub: "Rail from Baku to Kars and to the border, kilometres",
    alt: "The border of Türkiye stands at 616 kilometres on the way by the link and at 767 on the way by Georgia: 151 kilometres apart. Beyond it lie 224 kilometres to Kars on the link, still under construction.",
    rows: [...GEORGIA, ...LINK, "border-saved"],
    state: { even: 0, border: 1, claim: 0 },
  },
  claim: {
    headline: "The claimed 343 km do not come out of these lengths",
    sub: "Rail from Baku to Kars, km, and a claim of July 2025",
    alt: "The claimed saving of 343 kilometres, hatched, taken off the way by Georgia would end far short of where the way by the link ends, at 840.",
    rows: [...GEORGIA, ...LINK, "savings-343km"],
    state: { even: 0, border: 0, claim: 1 },
  },
});
