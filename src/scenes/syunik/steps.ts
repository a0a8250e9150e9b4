import type { Step } from "../../engine/scene/scene";
import type { Part } from "./titles";

/** How strongly each part of the map is shown, from 0 to 1. */
export type State = Record<Part, number>;

const only = (...parts: Part[]): State => ({
  east: parts.includes("east") ? 1 : 0,
  gap: parts.includes("gap") ? 1 : 0,
  west: parts.includes("west") ? 1 : 0,
  round: parts.includes("round") ? 1 : 0,
  exit: parts.includes("exit") ? 1 : 0,
});

/** Five states: the rails from the east, the gap, the rails in the west, the ways round and out. */
export const steps = (): Record<string, Step<State>> => ({
  east: { rows: ["built-horadiz-aghband", "rails-horadiz-aghband"], state: only("east") },
  gap: {
    rows: ["gap", "framework-published", "built-horadiz-aghband"],
    state: only("east", "gap"),
  },
  west: {
    rows: ["nakhchivan-begun", "kars-dilucu-begun", "kars-works", "gap"],
    state: only("gap", "west"),
  },
  round: { rows: ["aras-bridge-done", "aras-rail-50", "aras-road-built"], state: only("round") },
  exit: { rows: ["yeraskh-gap", "akhuryan-gap", "two-exits"], state: only("exit") },
});
