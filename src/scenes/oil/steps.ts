import { value } from "../legacy";
import type { LegacyStep as Step } from "../legacy";

/** What decides the picture of the flows. */
export interface State {
  /** Million tonnes by route, in the model's order. */
  flows: number[];
  /** Picture heights to a million tonnes, as a multiple of the whole year's. */
  scale: number;
  /** 1 when the small ways by ship and to China are brought to the middle. */
  near: number;
  /** How strongly each side is drawn: across Russia, by Baku, the others. */
  russia: number;
  baku: number;
  other: number;
  /** How much of each set of words is shown, from 0 to 1. */
  year: number;
  month: number;
  share: number;
  small: number;
}

const ROUTES = [
  "kz-route-2025-cpc",
  "kz-route-2025-atyrau-samara",
  "kz-route-2025-makhachkala",
  "kz-btc-2025-kmg",
  "kz-route-2025-china",
  "kz-oil-rest",
];
const ALL = [...ROUTES, "kz-exports-2025-total", "kz-btc-2025-minister"];
const DETOUR = ["reroute-dec-2025-samara", "reroute-dec-2025-btc", "reroute-dec-2025-china"];

/** Four states: all ways, those across Russia, the one by Baku, and the detour of December 2025. */
export const steps = (): Record<string, Step<State>> => {
  const mt = (id: string) => value(id) / 1e6;
  const whole = {
    flows: ROUTES.map(value),
    scale: 1,
    near: 0,
    russia: 1,
    baku: 1,
    other: 1,
    year: 1,
    month: 0,
    share: 0,
    small: 0,
  };
  return {
    ways: {
      headline: "Kazakhstan’s oil leaves by one great door",
      sub: "Crude oil exports in 2025, million tonnes",
      alt: "A band of 78.7 million tonnes splits. 64.8 go by the CPC pipeline to Novorossiysk, 8.8 by pipeline to Samara, 2.2 by ship to Makhachkala, 1.3 by ship to Baku, 1 by pipeline to China; 0.6 are not accounted for.",
      rows: ALL,
      state: whole,
    },
    russia: {
      headline: "Ninety-six per cent of it crosses Russia",
      sub: "Crude oil exports in 2025, million tonnes",
      alt: "The three upper bands stand out: 64.8, 8.8 and 2.2 million tonnes, together about 96 per cent of the 78.7 exported, all run through Russia.",
      rows: [...ALL, "kz-oil-russia"],
      state: { ...whole, baku: 0.25, other: 0.4, share: 1 },
    },
    baku: {
      headline: "By Baku goes less than two tonnes in a hundred",
      sub: "Crude oil exports in 2025, Mt; enlarged",
      alt: "The small ways from near: 2.2 million tonnes by ship to Makhachkala in Russia, 1.3 to Baku by the company’s count, 1 to China, 0.6 not accounted for. The minister’s count for Baku, 1.5, adds a hatched strip. Baku’s share is 1.7 to 1.9 per cent.",
      rows: [...ALL, "kz-oil-baku-low", "kz-oil-baku-high"],
      state: { ...whole, scale: 18, near: 1, russia: 0.45, other: 0.6, small: 1 },
    },
    detour: {
      headline: "When the door was hit, most of the detour was Russian",
      sub: "Extra oil planned for December 2025, tonnes",
      alt: "The plan for the month after the attack on Novorossiysk: of 362,000 extra tonnes 232,000 by Samara, across Russia, 72,000 to China and 58,000 by Baku.",
      rows: [...DETOUR, "reroute-all", "reroute-samara-share"],
      state: {
        ...whole,
        flows: [
          0,
          mt("reroute-dec-2025-samara"),
          0,
          mt("reroute-dec-2025-btc"),
          mt("reroute-dec-2025-china"),
          0,
        ],
        scale: 250,
        year: 0,
        month: 1,
      },
    },
  };
};
