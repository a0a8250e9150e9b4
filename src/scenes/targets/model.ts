import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** Trains that were promised or came: a bar from its upper edge, and what stands over it. */
interface Bar {
  id: string;
  y: number;
  width: number;
  /** Whether its number is a lower bound, so that an arrow leads on. */
  over: boolean;
  came: boolean;
  amount: string;
  /** Where the words begin, beside the number. */
  beside: number;
  words: string[];
}

export interface Model {
  left: number;
  leading: number;
  /** How high a bar is, and how long its arrow. */
  high: number;
  tip: number;
  bars: Bar[];
}

/** In the order in which they were said, and then what came. */
const PROMISES = ["target-trains-600", "target-trains-1000", "target-trains-400"];
const CAME = "trains-2025-ady";

/** Places the bars under one another, all to one scale from the left edge. */
export function model(context: SceneContext): Model {
  const { frame, data, lines, say, width } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name];
  const ids = [...PROMISES, CAME];
  const tip = wide ? 30 : 15;
  const top = frame.plot.y + (wide ? 4 : 0);
  const row = (frame.height - (wide ? 18 : 6) - top) / ids.length;
  const high = round(row * (wide ? 0.52 : 0.38));
  const unit = (frame.width - 2 * left - tip) / Math.max(...ids.map(data.value));
  return {
    left,
    leading: leading(frame),
    high,
    tip,
    bars: ids.map((id, i) => {
      const amount = say(`amounts.${id}`);
      const beside = round(left + width(amount, "hero small") + (wide ? 14 : 8));
      return {
        id,
        y: round(top + row * (i + 1) - high),
        width: round(unit * data.value(id)),
        over: data.figure(id).hedge === "over",
        came: id === CAME,
        amount,
        beside,
        words: lines(`names.${id}`, { measure: frame.width - left - beside }),
      };
    }),
  };
}
