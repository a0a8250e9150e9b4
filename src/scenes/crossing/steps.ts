import type { Step } from "../../engine/scene/scene";

/** What decides the picture: how much of each part is shown, from 0 to 1. */
export interface State {
  water: number;
  tonnes: number;
  boxes: number;
  ferries: number;
}

const none = { water: 0, tonnes: 0, boxes: 0, ferries: 0 };

/** Four states: the water, the quays in tonnes, the quays in boxes, and the ferries. */
export function steps(): Record<string, Step<State>> {
  return {
    water: { rows: ["middle-sea"], state: { ...none, water: 1 } },
    tonnes: {
      rows: [
        "kz-ports-capacity",
        "kz-ports-9m-2025",
        "baku-capacity",
        "baku-tonnes-2025",
        "turkmenbashi-capacity",
      ],
      state: { ...none, tonnes: 1 },
    },
    boxes: {
      rows: [
        "baku-capacity-teu",
        "baku-teu-2025",
        "aktau-hub-240k",
        "aktau-before-hub",
        "turkmenbashi-capacity-teu",
        "turkmenbashi-teu-h1-2023",
      ],
      state: { ...none, boxes: 1 },
    },
    ferries: {
      rows: ["asco-ferries", "asco-fleet", "kz-fleet-2024", "kuryk-ferries"],
      state: { ...none, ferries: 1 },
    },
  };
}
