import type { SceneContext } from "../../engine/scene/context";
import type { Step } from "../../engine/scene/scene";
import { period, type Model } from "./model";

/** What decides the picture: how much of each part is shown, from 0 to 1; claims at a half stand back. */
export interface State {
  claims: number;
  counts: number;
  fund: number;
}

const CLAIMS = [
  "ots-intra-trade-tokayev-2023",
  "ots-intra-trade-2022",
  "ots-intra-trade-2023",
  "ots-intra-trade-2024",
  "ots-trade-yildirim-2025",
];
const COUNTS = ["turkiye-ots-year", "kz-ots-trade-2024", "az-ots-trade-10m-2025"];
const FUND = ["tif-capital-launch", "tif-capital-600", "tif-operational-2025-12"];

/** Three states: the claims, what was counted beside them, and what was founded. */
export function steps({ claims }: Model, { data }: SceneContext): Record<string, Step<State>> {
  const values = claims.map(({ value }) => value);
  return {
    claims: {
      rows: CLAIMS,
      params: { claims: claims.length, least: Math.min(...values), most: Math.max(...values) },
      state: { claims: 1, counts: 0, fund: 0 },
    },
    counts: {
      rows: [...CLAIMS, ...COUNTS],
      params: period(data),
      state: { claims: 0.5, counts: 1, fund: 0 },
    },
    fund: {
      rows: [...FUND, "az-ots-turkiye-share"],
      state: { claims: 0, counts: 0, fund: 1 },
    },
  };
}
