import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the oil. */
export interface State {
  /** How much of the map is shown; the bands are there when it is not. */
  map: number;
  /** Million tonnes by route, in the model's order. */
  flows: number[];
  /** Picture heights to a million tonnes, as a multiple of the whole year's. */
  scale: number;
  /** How strongly each side is drawn: across Russia, by Baku, the others. */
  russia: number;
  baku: number;
  other: number;
  /** How much of each set of words is shown, from 0 to 1. */
  year: number;
  month: number;
  share: number;
}

/** How much higher than the year's exports the month's stand. */
const TALLER = 1.1;

/** Three states: all ways on the map, the wall of those across Russia, and the detour of a month. */
export function steps(model: Model): Record<string, Step<State>> {
  const { ways, second, exported } = model;
  const all = [...ways.map(({ id }) => id), "kz-exports-2025-total", second];
  const year = ways.map(({ tonnes }) => tonnes);
  const month = ways.map((way) => way.month?.tonnes ?? 0);
  const sum = month.reduce((total, one) => total + one, 0);
  const whole = { russia: 1, baku: 1, other: 1, map: 0, month: 0, share: 0, flows: year, scale: 1 };
  return {
    ways: { rows: all, state: { ...whole, map: 1, year: 0 } },
    russia: {
      rows: [...all, "kz-oil-russia"],
      state: { ...whole, baku: 0.25, other: 0.4, year: 1, share: 1 },
    },
    detour: {
      rows: [
        ...ways.flatMap((way) => way.month?.id ?? []),
        "reroute-all",
        "reroute-samara-share",
        "cpc-attack-2025-11-29",
      ],
      state: {
        ...whole,
        flows: month,
        scale: Math.round((exported * TALLER) / sum),
        year: 0,
        month: 1,
      },
    },
  };
}
