import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** How much of each picture is shown, from 0 to 1. */
export interface State {
  /** What each stretch can take. */
  cargo: number;
  /** The two ways to Kars. */
  link: number;
  /** Our answer as one band. */
  board: number;
}

/** Three states: the way that runs, the one that is missing, and our answer. */
export function steps({ stretches, carried, ways }: Model): Record<string, Step<State>> {
  return {
    cargo: {
      rows: [...stretches.map(({ can }) => can.id), carried.id],
      state: { cargo: 1, link: 0, board: 0 },
    },
    rails: {
      rows: [...ways.tracks.map(({ id }) => id), "gap", "built-horadiz-aghband"],
      state: { cargo: 0, link: 1, board: 0 },
    },
    board: {
      rows: [
        "btk-capacity-5",
        "kars-divrigi-capacity",
        "caspian-fall",
        "caspian-2006",
        "kuryk-wagons-waiting",
        "gap",
      ],
      state: { cargo: 0, link: 0, board: 1 },
    },
  };
}
