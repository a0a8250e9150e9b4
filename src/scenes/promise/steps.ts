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

/** Per cent between two rules, and at the foot of the view from near. */
const STEP = 50;
const NEAR = 50;

/** Two states: the promises over what was built, and the pace of the last months. */
export function steps(model: Model, { say }: SceneContext): Record<string, Step<State>> {
  const { shares, promises, years, months } = model;
  const scale = (floor: number, step: number) => ({
    floor,
    rules: Array.from({ length: (100 - floor) / step + 1 }, (_, i) => floor + i * step).map(
      (at) => ({ at, label: say("labels.share", { share: { value: at, unit: "percent" } }) }),
    ),
  });
  const whole = {
    from: years[0]!.year,
    to: years.at(-1)!.year + 0.1,
    ...scale(0, STEP),
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
      rows: [...all, "built-in-six-months", "left-to-build"],
      params: { months },
      state: {
        ...whole,
        ...scale(NEAR, 10),
        from: near[0]!.time - 0.213,
        to: Math.max(...promises.map(({ due }) => due)) + 0.06,
        pace: 1,
      },
    },
  };
}
