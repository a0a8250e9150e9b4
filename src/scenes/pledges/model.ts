import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import { came, said, type Came, type Square } from "./squares";

/** A year of the pipeline, and the share of it that was used, 0 to 1. */
interface Pipe {
  id: string;
  year: string;
  filled: number;
  amount: string;
}

/** A number and its words. */
interface Said {
  amount: string;
  words: string[];
}

export interface Model {
  wide: boolean;
  left: number;
  right: number;
  top: number;
  base: number;
  /** The foot of the promises and the head of what came. */
  line: number;
  leading: number;
  said: Square[];
  came: (Came | null)[];
  gap: string[];
  pipes: Pipe[];
  used: Said;
  /** Small tankers, so many as fill a large one. */
  ships: { count: number; small: Said; large: Said };
}

const PIPES = [
  "btc-botas-2021",
  "btc-botas-2022",
  "btc-botas-2023",
  "btc-botas-2024",
  "btc-botas-2025",
];
const DAYS_A_YEAR = 365;

/** Squares by the root of their tonnes; pipes by barrels over what they could take in a year. */
export function model(context: SceneContext): Model {
  const { frame, say, lines } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  return {
    wide,
    left: margin[frame.name],
    right: frame.width - margin[frame.name],
    top: plot.y + (wide ? 30 : 12),
    base: plot.y + plot.height - (wide ? 20 : 8),
    line: plot.y + plot.height * (wide ? 0.58 : 0.56),
    leading: leading(frame),
    said: said(context),
    came: came(context),
    gap: lines(`gap.${frame.name}`, { measure: wide ? 110 : 48 }),
    pipes: pipes(context),
    used: {
      amount: say("used.amount"),
      words: lines("used.words", { measure: wide ? 260 : 130 }),
    },
    ships: ships(context),
  };
}

function pipes({ data, print, day }: SceneContext): Pipe[] {
  const most = data.value("btc-capacity-since-2009") * DAYS_A_YEAR;
  return PIPES.map((id) => ({
    id,
    year: day(id, "year"),
    filled: Math.round((data.value(id) / most) * 1000) / 1000,
    amount: print(id, "::.0"),
  }));
}

function ships({ frame, data, say, print, lines }: SceneContext): Model["ships"] {
  return {
    count: Math.round(data.value("tankers-a-cargo")),
    small: { amount: say("ships.small"), words: [say("ships.small-words")] },
    large: {
      amount: print("ceyhan-cargo"),
      words: lines("ships.large-words", { measure: frame.name === "wide" ? 400 : 220 }),
    },
  };
}
