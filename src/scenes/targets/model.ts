import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";

/** One tally: a promise or what came, in wagons of ten trains each. */
interface Tally {
  id: string;
  wagons: number;
  came: boolean;
  amount: string;
  words: string;
  /** How far right of the amount the words begin. */
  indent: number;
}

export interface Model {
  left: number;
  top: number;
  /** Picture units from wagon to wagon, and from line to line. */
  pitch: number;
  row: number;
  /** Room for the words above a tally. */
  head: number;
  across: number;
  tallies: Tally[];
}

const ACROSS = 25;
const PROMISES = ["target-trains-600", "target-trains-1000", "target-trains-400"] as const;
const CAME = "trains-2025-ady";

/** Counts promises and outcome in wagons, in the order in which they were said. */
export function model(context: SceneContext): Model {
  const { frame, data, print, say, width } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name];
  const pitch = (frame.width - 2 * left) / ACROSS;
  const ten = data.constants.rows.find(({ id }) => id === "tally-trains")!.value;
  return {
    left,
    top: frame.plot.y + (wide ? 22 : 10),
    pitch,
    row: wide ? 32 : 12.2,
    head: leading(frame) * (wide ? 2.1 : 1.55),
    across: ACROSS,
    tallies: [...PROMISES, CAME].map((id) => {
      const amount = print(id, "::integer");
      return {
        id,
        wagons: Math.round(data.value(id) / ten),
        came: id === CAME,
        amount,
        words: say(`names.${id}.${frame.name}`),
        indent: width(amount, "value") + (wide ? 10 : 6),
      };
    }),
  };
}
