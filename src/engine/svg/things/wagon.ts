/** A flat wagon with a box, in plain line. Pure functions over marks. */
import { group, mark, round, type Mark, type Point } from "../mark";
import { dot, line, rect } from "../parts";

/** How high a loaded wagon stands for its length. */
export const WAGON_SHAPE = 0.44;

/** A flat wagon and its load, on its rails at `y`, from `x` rightward. */
export function wagon(key: string, [x, y]: Point, length: number, look = "wagon"): Mark {
  const wheel = length * 0.07;
  const deck = y - wheel * 2.2;
  const load = length * 0.28;
  return group(key, {}, [
    rect("load", [x + length * 0.05, deck - load, length * 0.9, load], { class: look }),
    line("deck", [x, deck], [x + length, deck], { class: "wagon-line" }),
    ...[0.16, 0.34, 0.66, 0.84].map((at, i) =>
      dot(`wheel-${i}`, [x + length * at, y - wheel], wheel, { class: "wagon-wheel" }),
    ),
  ]);
}

/** How high a small wagon's load and wheels are for its length. */
const SMALL = { high: 0.3, wheel: 0.08 } as const;

/** Two wheels of a small wagon or engine on their rails at `y`. */
const wheels = ([x, y]: Point, length: number) => {
  const wheel = length * SMALL.wheel;
  const turn = (at: number) =>
    `M${round(x + length * at - wheel)},${round(y - wheel)}a${round(wheel)},${round(wheel)} 0 1 0 ${round(wheel * 2)},0a${round(wheel)},${round(wheel)} 0 1 0 ${round(-wheel * 2)},0`;
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
