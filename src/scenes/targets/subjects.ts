import type { SceneContext } from "../../engine/scene/context";
import type { Point } from "./points";

/** One subject: promises hollow, outcomes filled, on a scale of its own. */
export interface Subject {
  id: "boxes" | "tonnes" | "trains" | "railway";
  ceiling: number;
  rules: { amount: number; label: string }[];
  promises: Point[];
  outcomes: Point[];
  /** How many of the outcomes, from the first, are one count and so one line. */
  joined: number;
  /** Another count of what is an outcome, over a part of the year. */
  also?: Point;
  /** Two promises of the same amount, joined to show that only the date moved. */
  same: [from: number, to: number, amount: number] | [];
  /** Whether the promises are one number that came down in time. */
  slide?: true;
  /** What could pass at most, from one time to another. */
  limit?: { from: number; to: number; amount: number; words: string[] };
}

/** The largest amount of some points. */
export const highest = (...points: readonly Point[]): number =>
  Math.max(...points.map(({ amount }) => amount));

/** A ruled scale whose rules are `step` apart, up to the first that is not under `most`. */
export function scale(
  { number }: Pick<SceneContext, "number">,
  most: number,
  step: number,
  room = 1,
): Pick<Subject, "ceiling" | "rules"> {
  const ceiling = Math.ceil(most / step) * step * room;
  const count = Math.ceil(ceiling / step) - 1;
  const rules = Array.from({ length: count }, (_, i) => (i + 1) * step);
  return { ceiling, rules: rules.map((amount) => ({ amount, label: number(amount) })) };
}

/** The line between two promises, where the amount is the same. */
export function sameAmount(a: Point, b: Point): Subject["same"] {
  return a.amount === b.amount ? [a.time, b.time, a.amount] : [];
}
