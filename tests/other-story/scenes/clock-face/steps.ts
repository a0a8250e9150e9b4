import type { Step } from "../../../../src/engine/scene/scene";
import type { Model } from "./model";

export interface State {
  which: "slow" | "fast";
  /** How far the hand has gone, in hours. */
  hand: number;
}

export const steps = ({ slow, fast }: Model): Record<string, Step<State>> => ({
  slow: { rows: [slow.id], state: { which: "slow", hand: slow.to } },
  fast: { rows: [slow.id, fast.id], state: { which: "fast", hand: fast.to } },
});
