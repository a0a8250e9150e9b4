import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** How much is shown of each picture: seats of parliament, terms of the company, ladders. */
export interface State {
  seats: number;
  terms: number;
  ladders: number;
}

/** Three states: the vote that is short, the right to build, and all three conditions. */
export function steps({ ladders }: Model): Record<string, Step<State>> {
  const rungs = ladders.flatMap((one) => one.rungs);
  const reached = rungs.filter(({ how }) => how === "reached").length;
  return {
    treaty: {
      rows: [
        "elec-seats",
        "const-seats",
        "const-seats-short",
        "elec-seats-all",
        "const-rule",
        "elec-final",
      ],
      state: { seats: 1, terms: 0, ladders: 0 },
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
      state: { seats: 0, terms: 1, ladders: 0 },
    },
    all: {
      rows: [...new Set(rungs.flatMap(({ id }) => id ?? []))],
      params: {
        reached,
        steps: rungs.length,
        open: rungs.length - reached,
      },
      state: { seats: 0, terms: 0, ladders: 1 },
    },
  };
}
