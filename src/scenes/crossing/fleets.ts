import { round, type Point } from "../../engine/svg/mark";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import { mapWidth, seaLine, spots } from "./map";

/** Ferries of one kind, and what is said of them beside the map. */
export interface Fleet {
  id: string;
  /** Whether they sail, or are only wanted. */
  there: boolean;
  /** Where each of them floats, at its stern. */
  ships: Point[];
  /** The water on which they lie, from edge to edge; where there is none of them, it is empty. */
  water: [from: number, to: number, y: number][];
  /** Where the words begin. */
  x: number;
  y: number;
  amount: string;
  words: string[];
}

/** Length of every ferry’s sign, so that one counts as much as another. */
export const shipLength = { wide: 76, narrow: 42 } as const;

/** From a fleet’s last line of words to its water, from water to water, and on to the next fleet. */
const FORM = {
  wide: { first: 30, water: 52, row: 54, next: 66 },
  narrow: { first: 14, water: 18, row: 24, next: 26 },
} as const;

/** So many ferries lie on one water. */
const ACROSS = 3;

/** Ferries that are wanted, on their lane; beside the map the fleets of both countries. */
export function fleets(context: SceneContext): Fleet[] {
  const { frame, data, say, lines } = context;
  const { plot, name, width } = frame;
  const { first, water, row, next } = FORM[name];
  const x = mapWidth[name] + (name === "wide" ? 28 : 9);
  const right = width - margin[name];
  const long = shipLength[name];
  let y = plot.y + first;
  /** A fleet under the one before, so many of it in rows. */
  const fleet = (id: string, count: number | null): Fleet => {
    const words = lines(`fleets.${id}.words.${name}`, { measure: right - x });
    const one = {
      id,
      there: count !== null,
      x,
      y: round(y),
      amount: say(`fleets.${id}.amount`),
      words,
    };
    const under = y + words.length * leading(frame);
    const rows = count === null ? 0 : Math.max(1, Math.ceil(count / ACROSS));
    const at = (i: number) => round(under + water + i * row);
    y = rows ? at(rows - 1) + next : under + next * 0.9;
    const pitch = (right - x - long) / (ACROSS - 1);
    return {
      ...one,
      water: Array.from({ length: rows }, (_, i) => [x, right, at(i)]),
      ships: Array.from({ length: count ?? 0 }, (_, i) => [
        round(x + (i % ACROSS) * pitch),
        at(Math.floor(i / ACROSS)),
      ]),
    };
  };
  const wanted = fleet("kuryk-ferries", null);
  return [
    { ...wanted, ships: convoy(context, data.value(wanted.id)) },
    fleet("kz-fleet-2024", 0),
    fleet("asco-ferries", data.value("asco-ferries")),
  ];
}

/** As many ferries on the lane from Kuryk to Alat, one under the other. */
function convoy(context: SceneContext, count: number): Point[] {
  const { frame } = context;
  const { y } = frame.plot;
  const line = seaLine(context);
  const long = shipLength[frame.name];
  const [, north] = spots(context)("kuryk");
  const south = Math.max(...line.map(([, at]) => at));
  const pitch = (south - north) / (count + 0.7);
  return Array.from({ length: count }, (_, i): Point => {
    const at = north + pitch * (i + 1);
    const near = line.reduce((a, b) => (Math.abs(b[1] - at) < Math.abs(a[1] - at) ? b : a));
    return [round(near[0] - long / 2), round(at + y)];
  });
}
