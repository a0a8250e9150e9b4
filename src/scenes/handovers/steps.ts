import type { LegacyStep as Step } from "../legacy";

/** What decides the picture: how much of each part is shown, from 0 to 1. */
export interface State {
  lengths: number;
  hands: number;
  gauge: number;
  digital: number;
  due: number;
}

const WAY = [
  "rails-altynkol-aktau",
  "middle-sea",
  "georgia-section-azerbaijan",
  "georgia-section-georgia",
  "way-to-turkiye",
];
const none = { lengths: 0, hands: 0, gauge: 0, digital: 0, due: 0 };

/** Five states: the way, the handovers, the gauge, the customs, and the dates for the papers. */
export const steps = (): Record<string, Step<State>> => ({
  way: {
    headline: "Three railways and a sea lie end to end",
    sub: "From the Chinese border to Türkiye, km, to scale",
    alt: "An upright line from Altynkol, on the Chinese border, down to the border of Türkiye: 3,128 kilometres of rail to Aktau, 508 of sea to Alat, 504 of rail in Azerbaijan and 263 in Georgia, 4,403 in all.",
    rows: WAY,
    state: { ...none, lengths: 1 },
  },
  hands: {
    headline: "Six times the load changes its vehicle, by one count",
    sub: "As far as Europe; the route’s secretary general, 2023",
    alt: "Five places along the line are marked where something changes: rails and customs at the Chinese border, train to ship at Aktau, ship to train at Alat, railway at the Georgian border, gauge and customs towards Türkiye. The route’s own count is 6 changes of vehicle as far as Europe.",
    rows: [...WAY, "distance-transshipments"],
    state: { ...none, hands: 1 },
  },
  gauge: {
    headline: "Twice the rails themselves are of another width",
    sub: "Millimetres between the rails",
    alt: "The line is drawn as two rails, narrow outside and wide between: at the Chinese border boxes are lifted to rails 1,520 millimetres apart, and back again where the standard gauge resumes.",
    rows: [...WAY, "gauge"],
    state: { ...none, gauge: 1 },
  },
  digital: {
    headline: "A declaration can take half an hour instead of three",
    sub: "Release of a transit declaration; pilots, December 2023",
    alt: "In a pilot of electronic customs a declaration took 30 minutes, against up to 3 hours before. The pilots were on other lines. Along this way the systems of the railways of Kazakhstan and Azerbaijan are linked, Georgia’s were to follow.",
    rows: [...WAY, "tez-customs", "tez-customs-before"],
    state: { ...none, digital: 1 },
  },
  due: {
    headline: "One electronic paper for all has been due three times",
    sub: "Electronic TIR: year due, and when it was announced",
    alt: "Three hollow marks for electronic TIR: due in 2024 by a plan of November 2023, in 2025 by one of January 2025, in 2026 by an aim of February 2026.",
    rows: [...WAY, "etir-due-2024", "etir-due-2025", "etir-due-2026"],
    state: { ...none, due: 1 },
  },
});
