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
  /** Where the words begin. */
  x: number;
  y: number;
  amount: string;
  words: string[];
}

/** Length of every ferry’s sign. */
export const shipLength = { wide: 112, narrow: 64 } as const;

/** Ferries that are wanted, on their lane; and those that sail, in rows beside the map. */
export function fleets(context: SceneContext): Fleet[] {
  const { frame, data, say, lines } = context;
  const { plot, name, width } = frame;
  const wide = name === "wide";
  const x = mapWidth[name] + (wide ? 28 : 9);
  const right = width - margin[name];
  const fleet = (id: string, y: number): Omit<Fleet, "ships" | "there"> => ({
    id,
    x,
    y: round(y),
    amount: say(`fleets.${id}.amount`),
    words: lines(`fleets.${id}.words.${name}`, { measure: right - x }),
  });
  const wanted = fleet("kuryk-ferries", plot.y + (wide ? 26 : 16));
  const gap = leading(frame) * (wanted.words.length + (wide ? 3 : 1.6));
  const sail = fleet("asco-ferries", wanted.y + gap);
  const first = sail.y + leading(frame) * (sail.words.length + (wide ? 2.2 : 1.5));
  const long = shipLength[name];
  const down = (plot.y + plot.height - (wide ? 14 : 6) - first) / (data.value(sail.id) / 2 - 1);
  const rows = Array.from({ length: data.value(sail.id) }, (_, i): Point => [
    i % 2 ? right - long : x,
    round(first + Math.floor(i / 2) * Math.min(down, long * 0.42)),
  ]);
  return [
    { ...wanted, there: false, ships: convoy(context, data.value(wanted.id)) },
    { ...sail, there: true, ships: rows },
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
