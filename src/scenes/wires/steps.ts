import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** How much is shown of each cut, from 0 to 1. */
export interface State {
  land: number;
  seas: number;
}

/** Two states: power, rails and gas along one ground, and the cables that lie in no sea. */
export const steps = ({ section, seas }: Model): Record<string, Step<State>> => ({
  power: {
    rows: [
      ...section.pieces.map(({ id }) => id),
      ...section.railway.map(({ id }) => id),
      "gap",
      section.pipe.id,
      "igdir-nakhchivan-opening",
    ],
    params: { pieces: section.pieces.length },
    state: { land: 1, seas: 0 },
  },
  study: {
    rows: [...seas.cables.map(({ id }) => id), seas.drum.id],
    params: { cables: seas.cables.length },
    state: { land: 0, seas: 1 },
  },
});
