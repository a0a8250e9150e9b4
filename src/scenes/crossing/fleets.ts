import { round } from "../../engine/svg/mark";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import { mapWidth } from "./map";
import type { Model } from "./model";

/** Ferries of one kind, in rows beside the map, and what is said of them. */
export interface Fleet {
  id: string;
  count: number;
  /** Whether they sail, or are only wanted. */
  there: boolean;
  /** The left edge; where the words begin, and the first row of ships. */
  x: number;
  wy: number;
  y: number;
  amount: string;
  words: string[];
}

/** How many ferries stand in a row: few and large, or as many as a phone has room for. */
const ACROSS = { wide: 3, narrow: 4 } as const;

/** Length of a ferry’s sign, from one to the next, and how many stand in a row. */
export function shipOf({ frame }: SceneContext): Model["ship"] {
  const wide = frame.name === "wide";
  const across = (frame.width - margin[frame.name] - panel(frame.name)) / ACROSS[frame.name];
  return {
    length: round(across * (wide ? 0.9 : 0.88)),
    across: round(across),
    down: wide ? 54 : 24,
    columns: ACROSS[frame.name],
  };
}

/** Where the groups begin, beside the map. */
const panel = (name: "wide" | "narrow") => mapWidth[name] + (name === "wide" ? 32 : 10);

/** Ferries that sail, and under them those that are wanted. */
export function fleets(context: SceneContext): Fleet[] {
  const { frame, data, say, lines } = context;
  const { plot, name, width } = frame;
  const wide = name === "wide";
  const x = panel(name);
  const { down } = shipOf(context);
  const step = leading(frame);
  const fleet = (id: string, there: boolean, wy: number): Fleet => {
    const words = lines(`fleets.${id}.words`, { measure: width - margin[name] - x });
    const said = step * (words.length + (wide ? 0.5 : 0.25));
    return {
      id,
      there,
      count: data.value(id),
      x,
      wy: round(wy),
      y: round(wy + said + down * (wide ? 0.62 : 0.7)),
      amount: say(`fleets.${id}.amount`),
      words,
    };
  };
  const first = fleet("asco-ferries", true, plot.y + (wide ? 26 : 18));
  const rows = Math.ceil(first.count / ACROSS[name]);
  return [first, fleet("kuryk-ferries", false, first.y + (rows - 1) * down + (wide ? 58 : 36))];
}
