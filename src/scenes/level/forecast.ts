import type { SceneContext } from "../../engine/scene/context";
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

/** Where both arrows stand, how far words stand from them, and the feet of amounts and words from the middle. */
const FORM = {
  wide: { x: [40, 336], gap: 18, foot: 14, under: 46, measure: 240 },
  narrow: { x: [20, 142], gap: 6, foot: 6, under: 24, measure: 100 },
} as const;

/** What two offices in Kazakhstan expect, side by side under the water of the last reading, from near. */
export function forecast(context: SceneContext): Estimate[] {
  const { frame, data, say, lines, date } = context;
  const { name } = frame;
  const { x: places, gap, foot, under, measure } = FORM[name];
  const { y } = heights(context, "close");
  const year = date(String(data.constant("caspian-estimate-year")));
  // All words stand over the line of the first estimate.
  const middle = (y(data.value(LAST)) + y(data.value(ESTIMATES[0]))) / 2;
  return ESTIMATES.map((id, i) => {
    const x = places[i]!;
    return {
      id,
      y: y(data.value(id)),
      to: shoreAt(name, data.value(id) - data.value(LAST)),
      x,
      year,
      amount: say(`next.${id}.drop`),
      at: [x + gap, round(middle + foot)],
      words: lines(`next.${id}.of.${name}`, { measure, params: { year } }),
      beside: [x + gap, round(middle + under)],
    };
  });
}
