import { round } from "../../engine/svg/mark";
import type { SceneContext } from "../../engine/scene/context";
import { spots, type Point } from "./map";

/** Ferries of one kind, in rows on the water, and what is said of them. */
export interface Fleet {
  id: string;
  count: number;
  /** Whether they sail, or are only wanted. */
  there: boolean;
  x: number;
  y: number;
  columns: number;
  amount: string;
  words: string[];
  /** Where the words begin. */
  wx: number;
  wy: number;
}

/** Length of a ferry’s sign, and from one to the next. */
export const shipOf = ({ frame }: SceneContext) =>
  frame.name === "wide"
    ? { length: 78, across: 91, down: 50 }
    : { length: 36, across: 41, down: 23 };

/** Ferries that sail, west of the lane, and those that are wanted, east of it. */
export function fleets(context: SceneContext): Fleet[] {
  const { frame, data, say, lines } = context;
  const wide = frame.name === "wide";
  const spot = spots(context);
  const { down } = shipOf(context);
  const count = (id: string) => data.value(id);
  const fleet = (id: string, there: boolean, measure: number) => ({
    id,
    there,
    count: count(id),
    amount: say(`fleets.${id}.amount`),
    words: lines(`fleets.${id}.words`, { measure, look: "note map" }),
  });
  const [west, east] = [spot(AT.west), spot(AT.east)];
  const rows = Math.ceil(count("asco-ferries") / 3);
  return [
    {
      ...fleet("asco-ferries", true, wide ? 250 : 120),
      columns: 3,
      x: west[0],
      y: west[1],
      wx: west[0],
      wy: round(west[1] + (rows - 1) * down + (wide ? 32 : 18)),
    },
    {
      ...fleet("kuryk-ferries", false, wide ? 200 : 104),
      columns: 1,
      x: east[0],
      y: east[1],
      wx: wide ? 600 : 250,
      wy: wide ? 186 : 116,
    },
  ];
}

/** The water where the rows of ferries begin, in degrees. */
const AT = { west: [47.85, 43.72], east: [51.22, 42.5] } satisfies Record<string, Point>;
