import type { Step } from "../../engine/scene/scene";
import { CAME, PLANS, type Model } from "./model";

/** The picture has one state, so nothing decides it. */
export type State = Record<never, number>;

/** One state: what was planned, and what came. */
export const steps = ({ each }: Model): Record<string, Step<State>> => ({
  trains: { rows: [...PLANS, CAME], params: { each }, state: {} },
});
