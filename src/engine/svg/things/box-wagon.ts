/** A flat wagon with its box, in plain line. Pure functions over marks. */
import { mark, round, type Mark, type Point } from "../mark";

/** How high the box and the wheels are for its length. */
const PARTS = { high: 0.36, deck: 0.05, wheel: 0.08 } as const;

/** How high a wagon with its box is, for its length. */
export const BOX_WAGON_SHAPE = PARTS.high + PARTS.deck * 2 + PARTS.wheel * 2;

/** A wagon as one path, for pictures with very many: box, deck and wheels, filled or in outline. */
export function boxWagon(key: string, [x, y]: Point, length: number, look: string): Mark {
  // Rounded before it is doubled: arcs that do not span just two radii draw no circle.
  const wheel = round(length * PARTS.wheel);
  const arc = (side: number) => `a${wheel},${wheel} 0 1 0 ${round(side * wheel * 2)},0`;
  const turn = (at: number) =>
    `M${round(x + length * at - wheel)},${round(y - wheel)}${arc(1)}${arc(-1)}`;
  const block = (inset: number, foot: number, high: number) => {
    const long = round(length * (1 - 2 * inset));
    return `M${round(x + length * inset)},${round(y - length * (foot + high))}h${long}v${round(length * high)}h${-long}z`;
  };
  const over = PARTS.wheel * 2;
  return mark("path", key, {
    class: look,
    d:
      block(0.04, over + PARTS.deck, PARTS.high) +
      block(0, over, PARTS.deck) +
      turn(0.2) +
      turn(0.8),
  });
}
