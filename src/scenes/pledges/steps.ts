import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";
import { SAID } from "./years";

/** What decides the picture: how much of each part is shown, from 0 to 1. */
export interface State {
  years: number;
  ships: number;
}

/** Two states: what was named with what came, and the ships that fill one. */
export function steps({ came, ships }: Model): Record<string, Step<State>> {
  return {
    came: {
      rows: [
        ...SAID.map(({ id }) => id),
        "kz-oil-due-2027",
        ...came.flatMap(({ id, also }) => (also ? [id, also.id] : [id])),
      ],
      state: { years: 1, ships: 0 },
    },
    ships: {
      rows: ["kz-btc-first-10kt-2023", "ceyhan-cargo", "tankers-a-cargo"],
      params: { ships: ships.count },
      state: { years: 0, ships: 1 },
    },
  };
}
