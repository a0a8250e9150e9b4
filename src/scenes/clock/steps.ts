import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: which bars are shown, 0 to 1, and how far down each lies, as a part. */
export interface State {
  shown: Record<string, number>;
  down: Record<string, number>;
}

/** Two states: the clocks of the middle way, and one of them beside Russia's way and a ship. */
export function steps({ journeys }: Model): Record<string, Step<State>> {
  const only = (ids: string[]): Step<State> => {
    const of = (id: string, part: number) => (ids.includes(id) ? part : 0);
    return {
      rows: journeys.filter(({ id }) => ids.includes(id)).flatMap(({ rows }) => rows),
      state: {
        shown: Object.fromEntries(journeys.map(({ id }) => [id, of(id, 1)])),
        // Each in the middle of its part of the picture.
        down: Object.fromEntries(
          journeys.map(({ id }) => [id, of(id, (ids.indexOf(id) + 0.5) / ids.length)]),
        ),
      },
    };
  };
  return {
    europe: only(["railway", "forwarder"]),
    north: only(["north", "forwarder", "sea"]),
  };
}
