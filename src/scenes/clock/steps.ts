import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: which accounts and words are shown, 0 to 1. */
export interface State {
  shown: Record<string, number>;
  /** Whether the way begins at the sea, in Shanghai, or inland, in Xi'an: 1 or 0. */
  sea: number;
}

/** Two states: the clocks of the middle way, and one of them beside Russia's way and a ship. */
export function steps({ journeys, notes }: Model): Record<string, Step<State>> {
  const only = (lines: string[], words: string[]): Step<State> => ({
    rows: journeys.filter(({ id }) => lines.includes(id)).flatMap(({ rows }) => rows),
    state: {
      sea: lines.includes("sea") ? 1 : 0,
      shown: Object.fromEntries([
        ...journeys.map(({ id }) => [id, lines.includes(id) ? 1 : 0]),
        ...notes.map(({ id }) => [`note-${id}`, words.includes(id) ? 1 : 0]),
      ]),
    },
  });
  return {
    europe: only(["railway", "forwarder"], ["railway", "forwarder"]),
    north: only(["forwarder", "north", "sea"], ["middle", "north", "sea"]),
  };
}
