import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";

/** A number of trains, as the wagon that it ends at, and its words. */
interface Mark {
  id: string;
  wagons: number;
  came: boolean;
  amount: string;
  words: string[];
}

export interface Model {
  left: number;
  top: number;
  leading: number;
  /** Wagons in a line, and picture units from wagon to wagon and from line to line. */
  across: number;
  pitch: number;
  row: number;
  /** The wagons in all: as many as were hoped for at most. */
  wagons: number;
  came: number;
  marks: Mark[];
}

const ACROSS = 10;
const CAME = "trains-2025-ady";
const PROMISES = ["target-trains-400", "target-trains-600", "target-trains-1000"];

/** Counts the trains of a year in wagons of ten: as many as were hoped for, and those that came. */
export function model(context: SceneContext): Model {
  const { frame, data, print, lines } = context;
  const wide = frame.name === "wide";
  const ten = data.constants.rows.find(({ id }) => id === "tally-trains")!.value;
  const wagonsOf = (id: string) => Math.round(data.value(id) / ten);
  const wagons = Math.max(...PROMISES.map((id) => wagonsOf(id)));
  const top = frame.plot.y + (wide ? 12 : 4);
  return {
    left: margin[frame.name],
    top,
    leading: leading(frame),
    across: ACROSS,
    pitch: wide ? 57 : 19.6,
    row: (frame.height - (wide ? 22 : 8) - top) / Math.ceil(wagons / ACROSS),
    wagons,
    came: wagonsOf(CAME),
    marks: [CAME, ...PROMISES].map((id) => ({
      id,
      wagons: wagonsOf(id),
      came: id === CAME,
      amount: print(id, "::integer"),
      words: lines(`names.${id}.${frame.name}`, { measure: wide ? 240 : 122 }),
    })),
  };
}
