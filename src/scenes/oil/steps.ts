import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the oil. */
export interface State {
  /** How much of each picture is shown: the map and the year's bands. */
  map: number;
  year: number;
}

/** Two states: all ways on the map, and the wall of those across Russia. */
export function steps(model: Model): Record<string, Step<State>> {
  const { ways, second } = model;
  const all = [...ways.map(({ id }) => id), "kz-exports-2025-total", second];
  return {
    ways: { rows: all, state: { map: 1, year: 0 } },
    russia: { rows: [...all, "kz-oil-russia"], state: { map: 0, year: 1 } },
  };
}
