import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";

/** A number of trains, drawn as one train of that length on its rails. */
interface Train {
  id: string;
  came: boolean;
  length: number;
  /** Where its rails lie. */
  rails: number;
  words: string[];
}

export interface Model {
  left: number;
  top: number;
  base: number;
  leading: number;
  /** From wagon to wagon, the same in all trains, and how long a wagon is. */
  pitch: number;
  body: number;
  trains: Train[];
}

/** In the order of their days: three promises, and what came. */
const PROMISES = ["target-trains-600", "target-trains-1000", "target-trains-400"];
/** How many trains a drawn wagon or engine stands for. */
const WAGON = 100;
const CAME = "trains-2025-ady";

/** Draws each number as a train, the longest from edge to edge. */
export function model(context: SceneContext): Model {
  const { frame, data, lines } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name];
  const ids = [...PROMISES, CAME];
  const most = Math.max(...ids.map((id) => data.value(id)));
  const across = frame.width - 2 * left;
  const top = frame.plot.y + (wide ? 4 : 2);
  const base = frame.height - (wide ? 24 : 10);
  const pitch = (across * WAGON) / most;
  const row = (base - top) / ids.length;
  return {
    left,
    top,
    base,
    leading: leading(frame),
    pitch,
    body: pitch * 0.94,
    trains: ids.map((id, i) => ({
      id,
      came: id === CAME,
      length: (across * data.value(id)) / most,
      rails: top + (i + 1) * row - (wide ? 16 : 6),
      words: lines(`names.${id}`, { measure: across, look: "note strong" }),
    })),
  };
}
