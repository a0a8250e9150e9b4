import type { SceneContext } from "../../engine/scene/context";
import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the promised finishes. */
export interface State {
  /** Years at the left and right edge. */
  from: number;
  to: number;
  /** Per cent at the foot, and the rules with what stands at them. */
  floor: number;
  rules: { at: number; label: string }[];
  /** How many promises are drawn, from the first. */
  promises: number;
  /** How much of each part is shown, from 0 to 1. */
  last: number;
  pace: number;
}

/** Per cent at the foot of the whole view and of that from near, and between two rules. */
const FLOOR = 0;
const NEAR = 60;
const STEP = { whole: 25, near: 10 };

/** Two states: the promises over what was built, and the pace of the last months. */
export function steps(model: Model, { frame, say }: SceneContext): Record<string, Step<State>> {
  const { shares, promises, pace, months } = model;
  const share = frame.name === "wide" ? "labels.share" : "labels.share-short";
  const scale = (floor: number, step: number) => ({
    floor,
    // From all of it down to the foot, or the last rule over it.
    rules: Array.from({ length: Math.floor((100 - floor) / step) + 1 }, (_, i) => 100 - i * step)
      .toReversed()
      .map((at) => ({ at, label: say(share, { share: { value: at, unit: "percent" } }) })),
  });
  const whole = {
    from: shares[0]!.time - 0.5,
    to: Math.max(...promises.map(({ due }) => due)) + 0.2,
    ...scale(FLOOR, STEP.whole),
    promises: promises.length,
    last: 0,
    pace: 0,
  };
  const near = shares.filter((one) => one.near);
  const built = shares.map(({ id }) => id);
  const all = [...built, ...promises.map(({ id }) => id)];
  return {
    fan: { rows: all, params: { promises: promises.length }, state: { ...whole, last: 1 } },
    pace: {
      rows: [...all, "built-in-six-months", "left-to-build", ...pace.runs.map(({ id }) => id)],
      params: { months },
      state: {
        ...whole,
        ...scale(NEAR, STEP.near),
        from: near[0]!.time - 0.4,
        to: pace.runs[0].done + 0.15,
        pace: 1,
      },
    },
  };
}
