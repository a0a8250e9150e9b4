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
  words: string;
  beside: Point;
}

/** Where both arrows stand, how far words stand from them, and the feet of amounts and words from the levels over them. */
const FORM = {
  wide: { x: [40, 336], gap: 18, foot: 68, under: 22 },
  narrow: { x: [20, 160], gap: 7, foot: 29, under: 14.5 },
} as const;

/** What two offices in Kazakhstan expect, side by side under the water of the last reading. */
export function forecast(context: SceneContext): Estimate[] {
  const { frame, data, say, date } = context;
  const { name } = frame;
  const { x: places, gap, foot, under } = FORM[name];
  const { y } = heights(context);
  const year = date(String(data.constant("caspian-estimate-year")));
  return ESTIMATES.map((id, i) => {
    const x = places[i]!;
    const level = y(data.value(id));
    return {
      id,
      y: level,
      to: shoreAt(name, data.value(id) - data.value(LAST)),
      x,
      year,
      amount: say(`next.${id}.drop`),
      at: [x + gap, round(y(data.value(LAST)) + foot)],
      words: say(`next.${id}.of.${name}`),
      beside: [name === "wide" ? x + gap : x - 6, round(level + under)],
    };
  });
}
