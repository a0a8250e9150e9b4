import type { LegacyStep as Step } from "../legacy";

/** What decides the picture of the sea. */
export interface State {
  /** Years at the left and right edge. */
  from: number;
  to: number;
  /** Metres below zero at the top and at the foot. */
  high: number;
  low: number;
  /** The year up to which the surface is drawn. */
  until: number;
  /** How much of each part is shown, from 0 to 1. */
  sea: number;
  rise: number;
  old: number;
  last: number;
  next: number;
  hulls: number;
  basins: number;
}

const whole = {
  from: 1975,
  to: 2027,
  high: 25.3,
  low: 30.1,
  until: 2025.7,
  sea: 1,
  rise: 0,
  old: 0,
  last: 0,
  next: 0,
  hulls: 0,
  basins: 0,
};
const READ = ["caspian-1977", "caspian-1995"];
const FALL = [...READ, "caspian-2006", "caspian-2020", "caspian-2024", "caspian-2025-09"];
const SUB = "Level of the Caspian, metres on the Baltic scale";

/** Five states: the rise, the fall, what is expected, what ships leave behind, what ports dig. */
export const steps = (): Record<string, Step<State>> => ({
  rose: {
    headline: "For eighteen years the Caspian was rising",
    sub: SUB,
    alt: "The surface of the sea climbs from 29.01 metres below zero in 1977 to 26.62 below in 1995: 2.39 metres.",
    rows: [...READ, "caspian-rise"],
    state: { ...whole, until: 1995, rise: 1 },
  },
  fell: {
    headline: "By 2025 it stood lower than in its low year, 1977",
    sub: SUB,
    alt: "From 1995 the surface falls, to 28.23 metres below zero in 2020 and 29.31 in September 2025. A dashed line across the water marks the low of 1977, 29.01 below zero: the surface ends under it.",
    rows: [...FALL, "caspian-under-low"],
    state: { ...whole, old: 1, last: 1 },
  },
  next: {
    headline: "At this pace it would lose most of another metre",
    sub: "Metres on the Baltic scale; the estimate is hollow",
    alt: "The last years from near: 28.23 metres below zero in 2020, 29.20 in 2024, 29.31 in September 2025. A dashed line leads on to a hollow mark at 30.2 at the end of the decade, an estimate of experts in Kazakhstan.",
    rows: [
      "caspian-2020",
      "caspian-2024",
      "caspian-2025-09",
      "caspian-2030",
      "caspian-to-2030",
      "caspian-rate-kz",
      "caspian-level-fall",
    ],
    state: { ...whole, from: 2019.2, to: 2031, high: 27.6, low: 30.6, next: 1 },
  },
  hulls: {
    headline: "On lower water ships sail partly empty",
    sub: "Filled: what is loaded; hollow: what stays behind",
    alt: "Three hulls. A tanker at Aktau loads about 10,000 tonnes where 12,000 fitted. Ferries from Baku carry 22 per cent fewer tank wagons to Kuryk and 37 per cent fewer to Turkmenbashi.",
    rows: [
      "aktau-tanker-load-2025",
      "aktau-tanker-full",
      "caspian-ferry-kuryk",
      "caspian-ferry-turkmen",
    ],
    state: { ...whole, sea: 0, hulls: 1 },
  },
  basins: {
    headline: "The ports dig, a metre here and a metre there",
    sub: "Depth of water at the port, metres; plans hollow",
    alt: "Two basins in section. Kuryk was dug from 7 metres to 8 by November 2024. At Aktau the first stage is to reach 7.7 metres; how deep it was before was not found. A tanker built for shallow water draws 4.2 metres.",
    rows: ["kuryk-dredge", "kuryk-before", "aktau-dredging-depth", "taraz-liwa-dimensions"],
    state: { ...whole, sea: 0, basins: 1 },
  },
});
