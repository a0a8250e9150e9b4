import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** How strongly each row of dials is drawn: cargo, sea and oil, rails, papers. */
export interface State {
  cargo: number;
  sea: number;
  rails: number;
  paper: number;
}

const ROWS = [
  "titr-volume-2025",
  "target-10mt-tokayev",
  "titr-teu-2025",
  "target-300k-teu-2029",
  "trains-2025-ady",
  "target-trains-600",
  "aktau-tanker-load-2025",
  "aktau-tanker-full",
  "kz-btc-2025-kmg",
  "kz-btc-2025-minister",
  "kz-btc-7mt-2027",
  "kz-oil-due-2027",
  "btc-used-2025",
  "built-horadiz-aghband",
  "seg-ha-deadline-end2026",
  "gap",
  "link-open-2028",
  "rails-dilucu-kars",
  "kars-dilucu-2029",
  "treaty-unsigned",
  "tl-2026-05-26-agreement",
  "seg-aecom-feasibility",
];

const dim = { cargo: 0, sea: 0, rails: 0, paper: 0 };

/** Three states: what runs, what is missing, and the board. */
export function steps({ dials }: Model): Record<string, Step<State>> {
  return {
    cargo: { rows: ROWS, state: { ...dim, cargo: 1, sea: 1 } },
    rails: { rows: ROWS, state: { ...dim, rails: 1, paper: 1 } },
    board: {
      rows: ROWS,
      params: { dials: dials.length },
      state: { cargo: 1, sea: 1, rails: 1, paper: 1 },
    },
  };
}
