import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";

/** Wagons in rows, a row for what ships can take in a day; the first row stands on a ship. */
export interface Queue {
  x: number;
  /** The foot of the row on the ship, how high its bridge stands, and how far it reaches at the bow. */
  ship: number;
  house: number;
  bow: number;
  /** The foot of the first row that waits. */
  y: number;
  /** From wagon to wagon and from row to row, and how high a wagon is. */
  pitch: number;
  row: number;
  high: number;
  /** Wagons to a row, rows, and wagons in the last of them. */
  across: number;
  rows: number;
  rest: number;
  /** How many wait, in large, and the words behind it. */
  title: { y: number; amount: string; x: number; words: string };
  first: string;
  /** The number of a row, beside it. */
  days: { i: number; label: string }[];
}

/** The days that are numbered where there is no room for all: from week to week. */
const WEEK = 7;

/** Fits the ship above the rows that wait, and their words. */
export function queue({ frame, data, say, width: widthOf, number }: SceneContext): Queue {
  const { plot, width, name } = frame;
  const wide = name === "wide";
  const [waiting, across] = [data.value("kuryk-wagons-waiting"), data.value("kuryk-wagons-a-day")];
  const rows = Math.ceil(waiting / across);
  const days = wide ? 64 : 46;
  const x = margin[name] + days;
  const house = wide ? 44 : 20;
  // Room for the bow with its bridge, beside the wagons.
  const pitch = (width - margin[name] - x - house * 2.3) / across;
  const ship = plot.y + (wide ? 104 : 55);
  const y = ship + (wide ? 66 : 29);
  const row = (plot.y + plot.height - (wide ? 10 : 6) - y) / (rows - 2);
  const amount = say("queue.amount");
  return {
    x,
    ship,
    house,
    bow: round(house * 2.1),
    y,
    pitch,
    row: round(row, 2),
    high: round(row * 0.7, 2),
    across,
    rows,
    rest: waiting - (rows - 1) * across,
    title: {
      y: plot.y + (wide ? 38 : 20),
      amount,
      x: margin[name] + widthOf(amount, "hero small") + (wide ? 12 : 7),
      words: say("queue.words"),
    },
    first: say("queue.first"),
    days: Array.from({ length: rows }, (_, i) => i)
      .filter((i) => wide || i % WEEK === 0)
      .map((i) => ({ i, label: say("queue.day", { day: number(i + 1) }) })),
  };
}
