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

/** Where the first arrow stands, how far words stand from it, how far the next arrow is from there, and how much larger than `small` the amounts are. */
const FORM = {
  wide: { x: 40, gap: 14, measure: 130, apart: 36, larger: 1.3 },
  narrow: { x: 15, gap: 5, measure: 62, apart: 7, larger: 1 },
} as const;

/** What two offices in Kazakhstan expect, side by side under the water of the last reading. */
export function forecast(context: SceneContext): Estimate[] {
  const { frame, data, say, lines, date, width } = context;
  const { name } = frame;
  const { gap, measure, apart, larger, ...first } = FORM[name];
  const { y } = heights(context);
  const lead = leading(frame);
  const year = date(String(data.constant("caspian-estimate-year")));
  // All words stand over the line of the first estimate.
  const middle = (y(data.value(LAST)) + y(data.value(ESTIMATES[0]))) / 2;
  let x: number = first.x;
  return ESTIMATES.map((id) => {
    const amount = say(`next.${id}.drop`);
    const words = lines(`next.${id}.of.${name}`, { measure, params: { year } });
    const beside = round(x + gap + width(amount, "hero small") * larger + gap * 0.7);
    const one: Estimate = {
      id,
      y: y(data.value(id)),
      to: shoreAt(name, data.value(id) - data.value(LAST)),
      x,
      year,
      amount,
      at: [x + gap, round(middle + (name === "wide" ? 18 : 9))],
      words,
      beside: [beside, round(middle + lead * (0.78 - words.length / 2))],
    };
    x = round(beside + Math.max(...words.map((each) => width(each, "note"))) + apart);
    return one;
  });
}
