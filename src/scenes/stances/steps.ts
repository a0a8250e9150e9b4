import type { SceneContext } from "../../engine/scene/context";
import type { Step } from "../../engine/scene/scene";
import type { Card } from "./cards";
import type { Model } from "./model";
import { KILLED, LAST } from "./order";

/** What decides the picture: which part is shown, and where the dot of each voice stands. */
export interface State {
  /** How much is shown of each part, from 0 to 1. */
  matrix: number;
  terms: number;
  pairs: number;
  days: number;
  /** Each voice in the order of the rows: where its dot stands, and how large it is. */
  dots: { x: number; y: number; size: number }[];
}

const PARTS = ["matrix", "terms", "pairs", "days"] as const;

/** Four states: all voices, those on terms, those against beside others, and those of Iran. */
export function steps(model: Model, { data }: SceneContext): Record<string, Step<State>> {
  const { rows, size } = model;
  const voices = rows.flatMap(({ voices: all }) => all);
  const count = (stance: string) => voices.filter((one) => one.stance === stance).length;
  const iran = model.days.cards;
  const params = {
    for: count("supportive"),
    against: count("opposed"),
    iran: iran.length,
    iranAgainst: iran.filter(({ id }) =>
      data.positions.rows.some((one) => one.id === id && one.stance === "opposed"),
    ).length,
  };
  const step = (part: (typeof PARTS)[number], cards: readonly Card[] | null): Step<State> => ({
    rows: cards
      ? [...new Set(cards.flatMap(({ id, voice }) => [id, voice]))]
      : data.positions.rows.map(({ id }) => id),
    params,
    state: {
      matrix: Number(part === "matrix"),
      terms: Number(part === "terms"),
      pairs: Number(part === "pairs"),
      days: Number(part === "days"),
      dots: voices.map(({ id, x, y }) => {
        const [there] = cards?.filter(({ voice }) => voice === id) ?? [];
        if (!cards) return { x, y, size };
        return there ? { x: there.dot[0], y: there.dot[1], size } : { x, y, size: 0 };
      }),
    },
  });
  const two = step("days", iran);
  return {
    for: step("matrix", null),
    terms: step("terms", model.terms),
    against: step("pairs", model.pairs.cards),
    two: { ...two, rows: [...two.rows, KILLED, LAST] },
  };
}
