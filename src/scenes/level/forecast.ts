import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import {
  ESTIMATES,
  FIRST,
  heights,
  LAST,
  reading,
  shoreAt,
  waterMark,
  type WaterMark,
} from "./wall";

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
  estimates: WaterMark[];
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
    estimates: ESTIMATES.map((id) =>
      waterMark(context, id, {
        label: say(`next.${id}.mark.${frame.name}`, { year }),
        of: say(`next.${id}.of.${frame.name}`, { year }),
        to: shoreAt(frame.name, data.value(id) - data.value(LAST)),
        look: "sea-way",
      }),
    ),
    drops: wide
      ? ESTIMATES.map((id, i): Drop => {
          const [x, foot] = [i ? 478 : 366, y(data.value(id))];
          const amount = say(`next.${id}.drop`);
          return { id, x, y: foot, amount, at: [x + 9, round(is + 45)] };
        })
      : [],
  };
}
