import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the oil. */
export interface State {
  /** How much of each picture is shown. */
  map: number;
  year: number;
}

/** Each way, and the minister’s count for Baku beside the company’s. */
const WAYS = [
  "kz-route-2025-cpc",
  "kz-route-2025-atyrau-samara",
  "kz-route-2025-makhachkala",
  "kz-btc-2025-kmg",
  "kz-btc-2025-minister",
  "kz-route-2025-china",
  "kz-oil-rest",
  "kz-exports-2025-total",
];

/** Two states: all ways on the map, and of a hundred barrels those across Russia. */
export const steps = ({ barrels: { parts } }: Model): Record<string, Step<State>> => ({
  ways: { rows: WAYS, state: { map: 1, year: 0 } },
  russia: {
    rows: [...WAYS, "kz-oil-russia"],
    params: { barrels: parts.reduce((sum, { count }) => sum + count, 0) },
    state: { map: 0, year: 1 },
  },
});
