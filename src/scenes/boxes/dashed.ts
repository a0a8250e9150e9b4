import { round, type Point } from "../../engine/svg/mark";
import { STACK, type Places } from "./places";

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

/** The wagons under the stack: a line along them for their decks, and one for their wheels. */
export function wagons(at: Places): { decks: Dashed; wheels: Dashed } {
  const { gap, ground, long, pitch, rail, train, wheel } = at;
  const along = (y: number, from: number) =>
    `M${round(train + from)},${round(y)}h${round(STACK * pitch - gap - from)}`;
  const inset = round(long * 0.14);
  // Round ends make dots of dashes; of no length at all some programs leave them out.
  const dot = 0.1;
  const [apart, middle] = [wheel * 1.05, long - 2 * inset - 2.1 * wheel];
  const gaps = [apart, middle, apart, gap + 2 * inset];
  return {
    decks: { d: along(ground + wheel / 4, 0), dash: `${long} ${gap}`, wide: round(wheel / 2) },
    wheels: {
      d: along(rail - wheel / 2, inset),
      dash: gaps.map((one) => `${dot} ${round(one - dot, 2)}`).join(" "),
      wide: round(wheel * 0.92),
    },
  };
}
