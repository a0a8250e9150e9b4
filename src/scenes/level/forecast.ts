import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { ESTIMATES, heights, LAST, shoreAt } from "./wall";

/** How far the water may sink by an estimate, with its words. */
export interface Estimate {
  id: string;
  y: number;
  /** Where that level meets the bed. */
  to: number;
  /** Where an arrow goes down to it. */
  x: number;
  year: string;
  amount: string;
  at: Point;
  words: string[];
  beside: Point;
}

/** Where the arrow of each estimate stands, and how far words stand from it and from each other. */
const FORM = {
  wide: { x: [40, 322], gap: 14, measure: 176 },
  narrow: { x: [18, 138], gap: 6, measure: 62 },
} as const;

/** What two offices in Kazakhstan expect, side by side under the water of the last reading. */
export function forecast(context: SceneContext): Estimate[] {
  const { frame, data, say, lines, date, width } = context;
  const { name } = frame;
  const { x, gap, measure } = FORM[name];
  const { y } = heights(context);
  const lead = leading(frame);
  const year = date(String(data.constant("caspian-estimate-year")));
  const [now, first] = [y(data.value(LAST)), y(data.value(ESTIMATES[0]))];
  return ESTIMATES.map((id, i) => {
    const amount = say(`next.${id}.drop`);
    const words = lines(`next.${id}.of.${name}`, { measure, params: { year } });
    const start = x[i]! + gap;
    // Both stand over the line of the first.
    const middle = (now + first) / 2;
    return {
      id,
      y: y(data.value(id)),
      to: shoreAt(name, data.value(id) - data.value(LAST)),
      x: x[i]!,
      year,
      amount,
      at: [start, round(middle + (name === "wide" ? 14 : 9))],
      words,
      beside: [
        round(start + width(amount, "hero small") + gap * 0.7),
        round(middle + lead * (0.78 - words.length / 2)),
      ],
    };
  });
}
