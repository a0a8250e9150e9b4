import type { Step } from "../../engine/scene/scene";
import type { Part } from "./titles";

/** Where the camera stands, and how strongly each part of the map is shown, from 0 to 1. */
export interface State extends Record<Part, number> {
  /** 0 from Baku to Nakhchivan, 1 both sides of the Aras, 2 the gorge. */
  depth: number;
}

const at = (depth: number, part: Part): State => ({ depth, east: 0, round: 0, gap: 0, [part]: 1 });

/** Three states: the rails from both sides, the way round from farther off, the gorge from near. */
export const steps = (): Record<string, Step<State>> => ({
  east: {
    rows: ["built-horadiz-aghband", "nakhchivan-begun", "kars-dilucu-begun", "gap"],
    state: at(1, "east"),
  },
  round: {
    rows: ["nakhchivan-bus", "nakhchivan-buses-stopped"],
    state: at(0, "round"),
  },
  gap: { rows: ["gap", "meghri-track-gone", "aras-bridge-done"], state: at(2, "gap") },
});
