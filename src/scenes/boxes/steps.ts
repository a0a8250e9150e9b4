import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** The picture has one state, so nothing decides it. */
export type State = Record<never, number>;

/** One state: what the boxes of a year were bound for. */
export const steps = ({ parts: [stayed, onward] }: Model): Record<string, Step<State>> => ({
  stayed: {
    rows: [
      stayed.id,
      onward.id,
      "boxes-2024-sent",
      "boxes-2024-stayed-share",
      "boxes-2024-onward-share",
      "titr-teu-2024",
    ],
    params: { stayed: stayed.count, onward: onward.count },
    state: {},
  },
});
