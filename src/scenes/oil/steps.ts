import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the oil. */
export interface State {
  /** How much of each picture is shown: the map and the year's bands. */
  map: number;
  year: number;
  /** How strongly each side is drawn: across Russia, by Baku, the others. */
  russia: number;
  baku: number;
  other: number;
}

/** Two states: all ways on the map, and the wall of those across Russia. */
export function steps(model: Model): Record<string, Step<State>> {
  const { ways, second } = model;
  const all = [...ways.map(({ id }) => id), "kz-exports-2025-total", second];
  const none = { russia: 1, baku: 1, other: 1, map: 0, year: 0 };
  return {
    ways: { rows: all, state: { ...none, map: 1 } },
    russia: {
      rows: [...all, "kz-oil-russia"],
      state: { ...none, baku: 0.25, other: 0.4, year: 1 },
    },
  };
}
