import { round, type Point } from "../../engine/svg/mark";
import type { Places, Row } from "./places";

/** A line that is dashed, and so wide that its dashes are things. */
export interface Dashed {
  d: string;
  dash: string;
  wide: number;
}

/** Ribs of a box. */
const RIBS = 4;

/** The ribs of boxes: a line along each. */
export function ribs(corners: readonly Point[], { long, high }: Places): Dashed {
  const pitch = long / (RIBS + 1);
  const across = round(long - 2 * pitch + 1);
  return {
    d: corners
      .map(([x, y]) => `M${round(x + pitch - 0.5)},${round(y + high / 2)}h${across}`)
      .join(""),
    dash: `1 ${round(pitch - 1, 2)}`,
    wide: round(high * 0.66),
  };
}

/** All wagons, and the engine: a line along each track for their decks, and one for their wheels. */
export function wagons(at: Places): { decks: Dashed; wheels: Dashed } {
  const { gap, long, pitch, rows, wheel } = at;
  const along = (y: (row: Row) => number, from: number) =>
    rows
      .map(
        (row) =>
          `M${round(row.x + from)},${round(y(row))}h${round(row.count * pitch - gap - from)}`,
      )
      .join("");
  const inset = round(long * 0.2);
  // Round ends make dots of dashes; of no length at all some programs leave them out.
  const dot = 0.1;
  const middle = long - 2 * inset;
  return {
    decks: {
      d: along(({ deck }) => deck + wheel / 4, 0),
      dash: `${long} ${round(pitch - long, 2)}`,
      wide: round(wheel / 2),
    },
    wheels: {
      d: along(({ rail }) => rail - wheel / 2, inset),
      dash: [middle, pitch - middle].map((one) => `${dot} ${round(one - dot, 2)}`).join(" "),
      wide: round(wheel * 0.92),
    },
  };
}

/** An engine that goes left, before the train: its nose, its cab with a window, its hood. */
export function engine({ engine: [left, foot], high, long }: Places): string {
  const x = (share: number) => round(left + share * long);
  const y = (share: number) => round(foot - share * high);
  return (
    `M${x(0)},${y(0)}V${y(0.62)}H${x(0.14)}V${y(1.08)}H${x(0.38)}V${y(0.86)}H${x(1)}V${y(0)}Z` +
    `M${x(0.19)},${y(0.95)}V${y(0.66)}H${x(0.33)}V${y(0.95)}Z`
  );
}
