import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import { years, type Years } from "./years";

/** A number, and where ships take it. */
interface Said {
  way: string;
  amount: string;
}

export interface Model extends Years {
  wide: boolean;
  left: number;
  right: number;
  top: number;
  leading: number;
  /** Small tankers, so many as fill a large one. */
  ships: { count: number; small: Said & { words: string[] }; pipe: string; large: Said };
}

/** The chart of years, and the ships. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const { plot } = frame;
  const wide = frame.name === "wide";
  return {
    wide,
    left: margin[frame.name],
    right: frame.width - margin[frame.name],
    top: plot.y,
    leading: leading(frame),
    ...years(context),
    ships: ships(context),
  };
}

function ships({ frame, data, say, lines }: SceneContext): Model["ships"] {
  const wide = frame.name === "wide";
  const measure = wide ? 200 : 96;
  return {
    count: Math.round(data.value("tankers-a-cargo")),
    small: {
      way: say("ships.small-way"),
      amount: say("ships.small"),
      words: lines("ships.small-words", { measure }),
    },
    pipe: say("ships.pipe"),
    large: {
      way: say("ships.large-way"),
      amount: say("ships.large"),
    },
  };
}
