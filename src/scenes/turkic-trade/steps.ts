import type { SceneContext } from "../../engine/scene/context";
import type { Step } from "../../engine/scene/scene";
import { period, type Model } from "./model";

/** What decides the picture: how much of each part is shown, from 0 to 1; claims at a half stand back. */
export interface State {
  claims: number;
  counts: number;
  fund: number;
}

/** One state: the claims, and what was counted by country. */
export function steps(
  { claims, counts }: Model,
  { data }: SceneContext,
): Record<string, Step<State>> {
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  const values = claims.map(({ value }) => value);
  return {
    counts: {
      rows: [...ids([...claims, ...counts])],
      params: {
        ...period(data),
        claims: claims.length,
        least: Math.min(...values),
        most: Math.max(...values),
      },
      state: { claims: 1, counts: 1, fund: 0 },
    },
  };
}
