import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: how much of each part is shown, from 0 to 1. */
export interface State {
  said: number;
  came: number;
  pipes: number;
  ships: number;
}

const none = { said: 0, came: 0, pipes: 0, ships: 0 };

/** Two states: what was named with what came, and the ships that fill it. */
export function steps(model: Model): Record<string, Step<State>> {
  const { ships } = model;
  const said = model.said.map(({ id }) => id);
  const came = model.came.filter((one) => one !== null);
  return {
    came: {
      rows: [
        ...said,
        "kz-oil-due-2027",
        ...came.flatMap(({ id, also }) => (also ? [id, also.id] : [id])),
      ],
      state: { ...none, said: 1, came: 1 },
    },
    ships: {
      rows: ["kz-btc-first-10kt-2023", "ceyhan-cargo", "tankers-a-cargo"],
      params: { ships: ships.count },
      state: { ...none, ships: 1 },
    },
  };
}
