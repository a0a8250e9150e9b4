import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

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

const shown = { near: 0, russia: 1, baku: 1, other: 1, year: 1, month: 0, share: 0, small: 0 };

/** How much higher than the year's exports the small ways and the month's stand. */
const TALLER = 1.15;

/** Three states: all ways, those across Russia, and the detour of a month. */
export function steps(model: Model): Record<string, Step<State>> {
  const { ways, second, exported } = model;
  const all = [...ways.map(({ id }) => id), "kz-exports-2025-total", second.id];
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  const scale = (flows: readonly number[]) => Math.round((exported * TALLER) / sum(flows));
  const year = ways.map(({ tonnes }) => tonnes);
  const month = ways.map((way) => way.month?.tonnes ?? 0);
  const whole = { ...shown, flows: year, scale: 1 };
  return {
    ways: { rows: all, state: whole },
    russia: {
      rows: [...all, "kz-oil-russia"],
      state: { ...whole, baku: 0.25, other: 0.4, share: 1 },
    },
    detour: {
      rows: [...ways.flatMap((way) => way.month?.id ?? []), "reroute-all", "reroute-samara-share"],
      state: { ...whole, flows: month, scale: scale(month), year: 0, month: 1 },
    },
  };
}
