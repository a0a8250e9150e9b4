import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: how much of the stacks is shown, 0 to 1. */
export interface State {
  shown: number;
}

/** One state: where the boxes of a year ended. */
export const steps = ({ stacks }: Model): Record<string, Step<State>> => ({
  stayed: {
    rows: [...stacks.map(({ id }) => id), "boxes-2024-stayed-share"],
    params: { stayed: stacks[0]!.boxes, onward: stacks[1]!.boxes },
    state: { shown: 1 },
  },
});
