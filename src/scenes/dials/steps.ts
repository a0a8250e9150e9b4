import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** How much of each part is shown, from 0 to 1. */
export interface State {
  /** What the first way carries, and where else its cargo goes. */
  cargo: number;
  /** The second way. */
  link: number;
  /** The map with our answer; the stretches are there when it is not. */
  map: number;
}

/** Three states: the way that runs, the one that is missing, and our answer on the map. */
export function steps({ stretches, link, route }: Model): Record<string, Step<State>> {
  const first = stretches.flatMap(({ can, does }) => [can?.id ?? [], does?.id ?? []].flat());
  const whole = [route.can.id, route.does.id];
  const second = link.map(({ id }) => id);
  return {
    cargo: {
      rows: [...first, ...whole, "kuryk-wagons-waiting"],
      state: { cargo: 1, link: 0, map: 0 },
    },
    rails: {
      rows: [...first, ...second, "built-horadiz-aghband"],
      state: { cargo: 0, link: 1, map: 0 },
    },
    board: {
      rows: [
        "kars-divrigi-capacity",
        "caspian-fall",
        "caspian-2006",
        "gap",
        "kuryk-wagons-waiting",
      ],
      state: { cargo: 0, link: 0, map: 1 },
    },
  };
}
