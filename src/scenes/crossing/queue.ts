import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";

/** Wagons in rows, a row for what ships can take in a day; the first row stands on a ship. */
export interface Queue {
  x: number;
  /** The foot of the row on the ship, and of the first that waits. */
  ship: number;
  y: number;
  /** From wagon to wagon and from row to row, and how high a wagon is. */
  pitch: number;
  row: number;
  high: number;
  /** Wagons to a row, rows, and wagons in the last of them. */
  across: number;
  rows: number;
  rest: number;
  first: string;
  last: string;
}

/** Fits the ship above the rows that wait, and their words. */
export function queue({ frame, data, say }: SceneContext): Queue {
  const { plot, width, name } = frame;
  const wide = name === "wide";
  const [waiting, across] = [data.value("kuryk-wagons-waiting"), data.value("kuryk-wagons-a-day")];
  const rows = Math.ceil(waiting / across);
  const ship = plot.y + (wide ? 52 : 34);
  const y = ship + (wide ? 112 : 50);
  const row = (plot.y + plot.height - (wide ? 10 : 4) - y) / (rows - 1);
  return {
    x: margin[name],
    ship,
    y,
    pitch: (width - margin[name] * 2) / across,
    row: round(row, 2),
    high: round(row * 0.7, 2),
    across,
    rows,
    rest: waiting - (rows - 1) * across,
    first: say("queue.first"),
    last: say("queue.last"),
  };
}
