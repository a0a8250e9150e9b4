/** A container ship from its side, in plain line. Pure functions over marks. */
import { group, mark, round, type Mark, type Point } from "../mark";
import { rect } from "../parts";

/** From where to where boxes stand on the deck, as shares of a ship's length. */
export const DECK = { from: 0.13, to: 0.955 } as const;

/**
 * A hull with its house at the stern, bow to the right, its deck at `y`. What it carries is drawn
 * by others.
 *
 * @param size its length, how deep its hull is drawn, and how high its house stands
 */
export function containerShip(
  key: string,
  [x, y]: Point,
  { length, deep, house }: { length: number; deep: number; house: number },
): Mark {
  const at = (share: number) => round(length * share);
  const hull = `M${round(x)},${round(y)}h${at(1)}l${at(-0.05)},${round(deep)}h${at(-0.94)}z`;
  return group(key, {}, [
    rect("house", [x + length * 0.025, y - house, length * 0.085, house], { class: "big-ship" }),
    rect("bridge", [x + length * 0.015, y - house, length * 0.105, house * 0.22], {
      class: "big-ship",
    }),
    mark("path", "hull", { class: "big-ship", d: hull }),
  ]);
}
