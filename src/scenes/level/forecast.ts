import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { ESTIMATES, FIRST, heights, LAST, reading, waterMark, type WaterMark } from "./wall";

/** How far down an estimate is, as an arrow from the water of today. */
interface Drop {
  id: string;
  x: number;
  y: number;
  amount: string;
  at: Point;
}

/** The readings of the sea on the wall, and what two offices in Kazakhstan expect, the higher one first. */
export interface Forecast {
  readings: WaterMark[];
  /** Its words stand over its line, or as far under it. */
  estimates: (WaterMark & { words: number })[];
  drops: Drop[];
}

/** A phone has room for the readings off Kazakhstan only. */
const WHOLE = ["caspian-1995", "caspian-2020", "caspian-1977"];

/** Places readings and estimates on the scale of the wall. */
export function forecast(context: SceneContext): Forecast {
  const { frame, data, say, date } = context;
  const wide = frame.name === "wide";
  const { y } = heights(context);
  const year = date(`${data.constant("caspian-estimate-year")}`);
  const is = y(data.value(LAST));
  return {
    readings: [...(wide ? WHOLE : []), FIRST, LAST].map((id) => reading(context, id)),
    estimates: ESTIMATES.map((id, i) => ({
      ...waterMark(context, id, {
        label: say(`next.${id}.mark.${frame.name}`, { year }),
        of: say(`next.${id}.of.${frame.name}`, { year }),
        to: wide ? 744 : 318,
        look: "sea-way",
      }),
      words: i ? (wide ? 22 : 16) : wide ? -7 : -5,
    })),
    drops: wide
      ? ESTIMATES.map((id, i): Drop => {
          const [x, foot] = [i ? 474 : 357, y(data.value(id))];
          const amount = say(`next.${id}.drop`);
          return { id, x, y: foot, amount, at: [x + 9, round(is + 45)] };
        })
      : [],
  };
}
