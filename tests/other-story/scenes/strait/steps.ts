import type { Step } from "../../../../src/engine/scene/scene";

export interface State {
  strength: number;
}

export const steps = (): Record<string, Step<State>> => ({
  whole: { rows: ["width"], state: { strength: 1 } },
  near: { rows: ["width", "new-boat"], state: { strength: 0.5 } },
});
