import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";
import { INSIDE, IRAN, LAST, SIDES } from "./order";
import type { Entry } from "./blocks";

/** How much is shown of each part, from 0 to 1. */
export interface State {
  gates: number;
  days: number;
  /** How far the gates have gone back, so that there is room for the others. */
  away: number;
}

const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

/** Three states: the gates, who speaks of the link, those of Iran. */
export function steps({ days }: Model): Record<string, Step<State>> {
  const voices = SIDES.flatMap((one) => one.ids);
  const params = {
    inside: INSIDE.length,
    iran: IRAN.length,
  };
  const none = { gates: 0, days: 0, away: 1 };
  return {
    for: {
      rows: ["const-aliyev", ...INSIDE],
      params,
      state: { ...none, gates: 1, away: 0 },
    },
    terms: {
      rows: [...voices, "tr-incentive", "ru-guards"],
      params,
      state: { ...none, gates: 1 },
    },
    two: { rows: [...ids(days.entries), LAST], params, state: { ...none, days: 1 } },
  };
}
