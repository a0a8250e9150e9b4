import type { Step } from "../../engine/scene/scene";

/** What decides the picture: how much of each part is shown, from 0 to 1. */
export interface State {
  queue: number;
  tonnes: number;
  ferries: number;
}

const none = { queue: 0, tonnes: 0, ferries: 0 };

/** Three states: the ferries, the wagons that wait for them, and the quays. */
export function steps(): Record<string, Step<State>> {
  return {
    ferries: {
      rows: ["asco-ferries", "kz-fleet-2024", "kuryk-ferries"],
      state: { ...none, ferries: 1 },
    },
    queue: {
      rows: ["kuryk-wagons-waiting", "kuryk-wagons-a-day", "kuryk-wait-days"],
      state: { ...none, queue: 1 },
    },
    tonnes: {
      rows: [
        "kz-ports-capacity",
        "kz-ports-9m-2025",
        "kz-ports-pace",
        "baku-capacity",
        "baku-tonnes-2025",
        "baku-capacity-teu",
        "baku-teu-2025",
        "baku-boxes-used",
      ],
      state: { ...none, tonnes: 1 },
    },
  };
}
