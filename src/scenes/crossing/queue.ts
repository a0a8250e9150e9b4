import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";

/** Wagons in rows, a row for what ships can take in a day. */
export interface Queue {
  x: number;
  y: number;
  /** From wagon to wagon and from row to row. */
  pitch: number;
  row: number;
  /** Wagons to a row, rows, and wagons in the last of them. */
  across: number;
  rows: number;
  rest: number;
  first: string;
  last: string;
}

/** Fits the rows between the words above and those below them. */
export function queue({ frame, data, say }: SceneContext): Queue {
  const { plot, width, name } = frame;
  const words = name === "wide" ? 40 : 24;
  const [waiting, across] = [data.value("kuryk-wagons-waiting"), data.value("kuryk-wagons-a-day")];
  const rows = Math.ceil(waiting / across);
  return {
    x: margin[name],
    y: plot.y + words,
    pitch: (width - margin[name] * 2) / across,
    row: (plot.height - words * 2) / rows,
    across,
    rows,
    rest: waiting - (rows - 1) * across,
    first: say("queue.first"),
    last: say("queue.last"),
  };
}
