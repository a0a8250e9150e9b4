import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";
import { FIRST, LAST } from "./wall";

/** What decides the picture: how much of each part is shown, from 0 to 1. */
export interface State {
  fell: number;
  next: number;
  hulls: number;
  basins: number;
}

const none = { fell: 0, next: 0, hulls: 0, basins: 0 };

/** Four states: the fall, what is expected, what ships leave behind, what a port dug. */
export function steps({ rows, year }: Model): Record<string, Step<State>> {
  return {
    fell: {
      // The readings of the whole sea stand in the table.
      rows: [...rows.marks, "caspian-fall", "caspian-1977", "caspian-1995", "caspian-2020"],
      state: { ...none, fell: 1 },
    },
    next: {
      rows: [
        FIRST,
        LAST,
        "caspian-fall",
        ...rows.next,
        "caspian-to-2030-ministry",
        "caspian-to-2030",
      ],
      params: { year },
      state: { ...none, next: 1 },
    },
    hulls: {
      // The step says that ferries left wagons behind; how many stands in the table.
      rows: [...rows.hulls, "caspian-ferry-kuryk", "caspian-ferry-turkmen"],
      state: { ...none, hulls: 1 },
    },
    basins: {
      rows: [...rows.basins, "caspian-2024-to-2030", "caspian-2024", "caspian-2030"],
      state: { ...none, basins: 1 },
    },
  };
}
