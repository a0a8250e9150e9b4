import type { Step } from "../../engine/scene/scene";
import type { Card } from "./cards";
import type { Model } from "./model";
import { INSIDE, KILLED, LAST, OUTSIDE } from "./order";

/** What decides the picture: which part is shown, and where the dot of each voice stands. */
export interface State {
  /** How much is shown of each part, from 0 to 1. */
  gates: number;
  pairs: number;
  days: number;
  /** How far the gates have gone back, so that there is room round them. */
  away: number;
  /** Each voice in the order of the rows: where its dot stands, and how large it is. */
  dots: { x: number; y: number; size: number }[];
}

/** Four states: the gates, who stands round them, those against beside others, those of Iran. */
export function steps(model: Model): Record<string, Step<State>> {
  const { voices, size, pairs, days, gates } = model;
  const against = voices.filter(({ stance }) => stance === "opposed").length;
  const outside = OUTSIDE.flat();
  const params = {
    inside: INSIDE.length,
    outside: outside.length,
    against,
    iran: days.cards.length,
  };
  const none = { gates: 0, pairs: 0, days: 0, away: 1 };
  const spoken = (part: "pairs" | "days", cards: readonly Card[]): Step<State> => ({
    rows: [...new Set(cards.flatMap(({ id, voice }) => [id, voice]))],
    params,
    state: {
      ...none,
      [part]: 1,
      dots: voices.map(({ id }) => {
        const there = cards.find(({ voice }) => voice === id);
        return there ? { x: there.dot[0], y: there.dot[1], size } : { x: 0, y: 0, size: 0 };
      }),
    },
  });
  const closed = (away: 0 | 1, rows: readonly string[]): Step<State> => {
    const { gates: across, y, reach } = away ? gates.far : gates.near;
    return {
      rows,
      params,
      state: {
        ...none,
        gates: 1,
        away,
        dots: voices.map(({ id }) => {
          const x = across[INSIDE.findIndex((one) => one === id)];
          return x === undefined
            ? { x: 0, y: 0, size: 0 }
            : { x, y: y - reach[0], size: away ? size : size * 1.6 };
        }),
      },
    };
  };
  const two = spoken("days", days.cards);
  return {
    for: closed(0, ["const-aliyev", ...INSIDE]),
    terms: closed(1, [...INSIDE, ...outside, "tr-incentive", "ru-guards"]),
    against: spoken("pairs", pairs.cards),
    two: { ...two, rows: [...two.rows, KILLED, LAST] },
  };
}
