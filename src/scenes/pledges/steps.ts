import type { SceneContext } from "../../engine/scene/context";
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

/** Four states: the promises, what came, the half-empty pipeline, and the ships that fill it. */
export function steps(model: Model, { data }: SceneContext): Record<string, Step<State>> {
  const { ships, pipes } = model;
  const said = model.said.map(({ id }) => id);
  const came = model.came.filter((one) => one !== null);
  const years = said.map((id) => Number(data.figure(id).as_of.slice(0, 4)));
  return {
    said: {
      rows: [...said, "kz-oil-due-2027"],
      params: { times: said.length, years: Math.max(...years) - Math.min(...years) + 1 },
      state: { ...none, said: 1 },
    },
    came: {
      rows: [
        ...said,
        "kz-oil-due-2027",
        ...came.flatMap(({ id, also }) => (also ? [id, also.id] : [id])),
      ],
      params: { limit: Math.floor(Math.max(...came.map(({ most }) => most))) + 1 },
      state: { ...none, said: 1, came: 1 },
    },
    pipes: {
      rows: [...pipes.map(({ id }) => id), "btc-capacity-since-2009", "btc-used-2025"],
      params: { pipes: pipes.length },
      state: { ...none, pipes: 1 },
    },
    ships: {
      rows: ["kz-btc-first-10kt-2023", "ceyhan-cargo", "tankers-a-cargo"],
      params: { ships: ships.count },
      state: { ...none, ships: 1 },
    },
  };
}
