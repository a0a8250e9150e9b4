import type { SceneContext } from "../../engine/scene/context";
import type { Step } from "../../engine/scene/scene";
import { period, type Model } from "./model";

/** What decides the picture: how much of each part is shown, from 0 to 1; claims at a half stand back. */
export interface State {
  claims: number;
  counts: number;
  fund: number;
}

/** Three states: the claims, what was counted beside them, and what was founded. */
export function steps(
  { claims, counts, fund }: Model,
  { data }: SceneContext,
): Record<string, Step<State>> {
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  const values = claims.map(({ value }) => value);
  return {
    claims: {
      rows: ids(claims),
      params: { claims: claims.length, least: Math.min(...values), most: Math.max(...values) },
      state: { claims: 1, counts: 0, fund: 0 },
    },
    counts: {
      rows: [...ids([...claims, ...counts]), "az-ots-turkiye-share"],
      params: period(data),
      state: { claims: 0.5, counts: 1, fund: 0 },
    },
    fund: {
      rows: [...ids(fund.bars), "tif-operational-2025-12"],
      state: { claims: 0, counts: 0, fund: 1 },
    },
  };
}
