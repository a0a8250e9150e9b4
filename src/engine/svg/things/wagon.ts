/** Small wagons and their engine, in plain line. Pure functions over marks. */
import { mark, round, type Mark, type Point } from "../mark";

/** How high a small wagon's load and wheels are for its length. */
const SMALL = { high: 0.3, wheel: 0.08 } as const;

/** Two wheels of a small wagon or engine on their rails at `y`. */
const wheels = ([x, y]: Point, length: number) => {
  // Rounded before it is doubled: arcs that do not span just two radii draw no circle.
  const wheel = round(length * SMALL.wheel);
  const arc = (side: number) => `a${wheel},${wheel} 0 1 0 ${round(side * wheel * 2)},0`;
  const turn = (at: number) =>
    `M${round(x + length * at - wheel)},${round(y - wheel)}${arc(1)}${arc(-1)}`;
  return turn(0.22) + turn(0.78);
};

/** A wagon as one path, for pictures with very many: its load and deck, filled or in outline. */
export function smallWagon(key: string, at: Point, length: number, look: string): Mark {
  const [x, y] = at;
  const high = length * SMALL.high;
  const top = y - length * SMALL.wheel * 2 - high;
  return mark("path", key, {
    class: look,
    d: `M${round(x)},${round(top)}h${round(length)}v${round(high)}h${round(-length)}z${wheels(at, length)}`,
  });
}

/** An engine as one path, as large as a small wagon, its nose to the right. */
export function locomotive(key: string, at: Point, length: number, look: string): Mark {
  const [x, y] = at;
  const high = length * SMALL.high;
  const deck = y - length * SMALL.wheel * 2;
  const points: readonly Point[] = [
    [0, 1],
    [0.1, 1],
    [0.1, 1.25],
    [0.6, 1.25],
    [0.72, 0.7],
    [0.95, 0.6],
    [1, 0],
    [0, 0],
  ];
  const outline = points.map(
    ([across, up]) => `${round(x + across * length)},${round(deck - up * high)}`,
  );
  return mark("path", key, { class: look, d: `M${outline.join("L")}z${wheels(at, length)}` });
}
