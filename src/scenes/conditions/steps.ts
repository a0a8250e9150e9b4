import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** How much is shown of each picture: seats of parliament, terms of the company, steps. */
export interface State {
  seats: number;
  terms: number;
  grid: number;
}

/** Three states: the vote that is short, the right to build, and the steps to all three conditions. */
export function steps({ rows, seats }: Model): Record<string, Step<State>> {
  const boxes = rows.flatMap((one) => one.stops);
  const reached = boxes.filter(({ how }) => how === "reached").length;
  return {
    treaty: {
      rows: [
        "elec-seats",
        "const-seats",
        "const-seats-short",
        "elec-seats-all",
        "const-rule",
        "const-aliyev",
        "elec-final",
      ],
      params: { others: seats.places.length - seats.won },
      state: { seats: 1, terms: 0, grid: 0 },
    },
    rights: {
      rows: [
        "tif-first-term",
        "legal-rights-more",
        "legal-rights-tif-terms",
        "tif-us-later",
        "legal-rights-99-claim",
        "tif-nonbinding",
      ],
      state: { seats: 0, terms: 1, grid: 0 },
    },
    all: {
      rows: [...new Set(boxes.flatMap(({ id }) => id ?? []))],
      params: {
        reached,
        steps: boxes.length,
        open: boxes.length - reached,
      },
      state: { seats: 0, terms: 0, grid: 1 },
    },
  };
}
