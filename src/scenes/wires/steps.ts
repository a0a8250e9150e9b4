import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";
import { BUILT } from "./section";

/** The picture has one state, so nothing decides it. */
export type State = Record<never, number>;

/** One state: power and rails along one ground. */
export const steps = ({ section }: Model): Record<string, Step<State>> => ({
  power: { rows: [...section.pieces.map(({ id }) => id), "gap", BUILT], state: {} },
});
