import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the oil. */
export interface State {
  /** How much of each picture is shown: the map, the year's bands, the month's bars. */
  map: number;
  year: number;
  month: number;
  /** How strongly each side is drawn: across Russia, by Baku, the others. */
  russia: number;
  baku: number;
  other: number;
}

/** Three states: all ways on the map, the wall of those across Russia, and the detour of a month. */
export function steps(model: Model): Record<string, Step<State>> {
  const { ways, second, detour } = model;
  const all = [...ways.map(({ id }) => id), "kz-exports-2025-total", second];
  const none = { russia: 1, baku: 1, other: 1, map: 0, year: 0, month: 0 };
  return {
    ways: { rows: all, state: { ...none, map: 1 } },
    russia: {
      rows: [...all, "kz-oil-russia"],
      state: { ...none, baku: 0.25, other: 0.4, year: 1 },
    },
    detour: {
      rows: [
        ...detour.map(({ id }) => id),
        "reroute-all",
        "reroute-samara-share",
        "cpc-attack-2025-11-29",
      ],
      state: { ...none, month: 1 },
    },
  };
}
