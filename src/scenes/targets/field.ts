/** The field of trains, as strokes of dashes. */
import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** Rows of trains, or a part of each of them. */
export interface Strokes {
  key: string;
  look: string;
  d: string;
  thick: number;
  dashes: string;
}

/** The plans in the order of their days, and what came. */
export const PLANS = ["target-trains-600", "target-trains-1000", "target-trains-400"] as const;
export const CAME = "trains-2025-ady";

/** The largest plan. */
export const MOST = PLANS[1];

/** Trains that one drawn one stands for. */
export const EACH = 10;

/**
 * How many trains stand in a column; down from the top of the plot: the first plan, from plan to
 * plan, and the field; a train: from row to row, the gap behind it, its wagons, from its top and how
 * high, between them, and its frame; words over a line and beside it; and a line’s ends.
 */
export const SIZES = {
  wide: {
    ...{ rows: 10, first: 36, step: 53, field: 160, pitch: 33, gap: 8 },
    ...{ wagons: 4, high: 3.5, tall: 16, joint: 2, frame: 3.5 },
    ...{ over: 10, beside: 12, end: 8, after: 14, foot: 46 },
  },
  narrow: {
    ...{ rows: 10, first: 20, step: 30, field: 89, pitch: 11.8, gap: 4 },
    ...{ wagons: 4, high: 1.3, tall: 6, joint: 1, frame: 1.4 },
    ...{ over: 7, beside: 6, end: 5, after: 7, foot: 23 },
  },
} as const;

/** Columns of trains from the left: how far a number of them reaches, and where the field ends. */
export function places({ frame, data }: SceneContext) {
  const { rows, field: down, gap, pitch } = SIZES[frame.name];
  const left = margin[frame.name];
  const count = (id: string) => Math.round(data.value(id) / EACH);
  const across = (frame.width - 2 * left + gap) / Math.ceil(count(MOST) / rows);
  const top = frame.plot.y + down;
  return {
    ...{ count, across, top, bottom: top + rows * pitch },
    /** Between the trains that it counts and the next ones. */
    reach: (id: string) => round(left + (data.value(id) / EACH / rows) * across - gap / 2),
  };
}

/** Rows of trains: those that came, and the others pale, each an engine and its wagons on a frame. */
export function field(context: SceneContext): Strokes[] {
  const { high, tall, frame, joint, gap, wagons } = SIZES[context.frame.name];
  const { across, count } = places(context);
  const [some, all] = [count(CAME), count(MOST)];
  const long = across - gap;
  const car = (long - joint * wagons) / (wagons + 1);
  /** A dash for each car; then the gap to the next train. */
  const one = `${round(car, 2)} `;
  const cars = `${one}${joint} `.repeat(wagons) + one + gap;
  const once = (dash: number) => `${round(dash, 2)} ${round(across - dash, 2)}`;
  const middle = high + tall / 2;
  const low = high + tall + frame / 2;
  const row = strokes(context);
  const trains = (name: string, look: string, [from, to]: [number, number]) => [
    { key: name, look, d: row([from, to], middle), thick: tall, dashes: cars },
    // The engine is higher than its wagons.
    {
      key: `${name}-tops`,
      look,
      d: row([from, to], high / 2),
      thick: high,
      dashes: once(car * 0.6),
    },
    { key: `${name}-frames`, look, d: row([from, to], low), thick: frame, dashes: once(long) },
  ];
  return [
    ...trains("came", "train-came", [0, some]),
    ...trains("lost", "train-lacking", [some, all]),
  ];
}

/** The trains of each row from one to another, so far under its top, as strokes. */
const strokes =
  (context: SceneContext) =>
  ([first, last]: readonly [number, number], down: number): string => {
    const { rows, pitch, gap } = SIZES[context.frame.name];
    const { across, top } = places(context);
    return Array.from({ length: rows }, (_, row) => {
      const [from, to] = [first, last].map((all) => Math.max(0, Math.ceil((all - row) / rows)));
      const start = margin[context.frame.name] + from! * across;
      const long = (to! - from!) * across - gap;
      return to! > from!
        ? `M${round(start, 2)},${round(top + row * pitch + down, 2)}h${round(long, 2)}`
        : "";
    }).join("");
  };
