import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** How much is shown of each cut, from 0 to 1. */
export interface State {
  land: number;
  seas: number;
}

/** Two states: power and rails along one ground, and the cables that lie in no sea. */
export const steps = ({ section, seas }: Model): Record<string, Step<State>> => ({
  power: {
    rows: [...section.pieces.map(({ id }) => id), "gap"],
    state: { land: 1, seas: 0 },
  },
  study: {
    rows: [...seas.cables.map(({ id }) => id), "tcfo-cable-made-2026-02"],
    params: { cables: seas.cables.length },
    state: { land: 0, seas: 1 },
  },
});
