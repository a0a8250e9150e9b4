import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: how much of each part is shown, from 0 to 1. */
export interface State {
  wall: number;
  next: number;
  hulls: number;
  basins: number;
}

const none = { wall: 0, next: 0, hulls: 0, basins: 0 };

/** Four states: the fall, what is expected, what ships leave behind, what a port dug. */
export function steps({ wall, next, tanker, ferries, basins }: Model): Record<string, Step<State>> {
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  return {
    fell: {
      rows: [...ids(wall.marks), "caspian-fall"],
      state: { ...none, wall: 1 },
    },
    next: {
      rows: [...ids(next.spots), "caspian-to-2030-ministry", "caspian-to-2030"],
      params: { year: next.year },
      state: { ...none, next: 1 },
    },
    hulls: {
      rows: [tanker.id, "aktau-tanker-full", ...ids(ferries.rows)],
      state: { ...none, hulls: 1 },
    },
    basins: {
      rows: [...ids(basins), "caspian-2024-to-2030", "caspian-2030"],
      state: { ...none, basins: 1 },
    },
  };
}
