import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { BOX_SHAPE } from "../../engine/svg/things/box";

/** Boxes beside each other in the yard. */
const STACK = 5;

/** Wagons behind each other in a row of the train, an engine before the first. */
const ROW = 8;

/** Down from the top of the plot: the highest box of the yard, feet of words, and the train; and sizes. */
export const SIZES = {
  wide: {
    ...{ gap: 5, top: 18, slab: 12, wheel: 13, under: 25, aside: 150, tracks: 98 },
    ...{ most: 136, own: 48, rest: 354, train: 388 },
  },
  narrow: {
    ...{ gap: 2.5, top: 8, slab: 5, wheel: 5.4, under: 15.5, aside: 68, tracks: 42 },
    ...{ most: 51, own: 26, rest: 147, train: 165 },
  },
} as const;

/** How large a box is, how many each part has, and where each box stands. */
export function places({ frame, data }: SceneContext) {
  const { gap, top, wheel, train, tracks } = SIZES[frame.name];
  const left = margin[frame.name];
  const pitch = round((frame.width - 2 * left + gap) / ROW, 2);
  const long = round(pitch - gap);
  const high = round(long * BOX_SHAPE);
  const drawn = (id: string) => Math.round(data.value(id) / data.constant("scale-square"));
  const [stayed, onward] = [drawn("boxes-2024-stayed"), drawn("boxes-2024-onward")];
  const step = round(high + gap * 0.8);
  const ground = round(frame.plot.y + top + Math.ceil(stayed / STACK) * step);
  const yard = round(frame.width - left - STACK * pitch + gap);
  const deck = (row: number) => round(frame.plot.y + train + high + row * tracks);
  return {
    ...{ gap, pitch, long, high, stayed, onward, left, ground, wheel, yard },
    inYard: (i: number): Point => [
      yard + (i % STACK) * pitch,
      ground - high - Math.floor(i / STACK) * step,
    ],
    /** The engine has the first place of the first row. */
    onTrain: (i: number): Point => [
      left + ((i + 1) % ROW) * pitch,
      deck(Math.floor((i + 1) / ROW)) - high,
    ],
    /** The rows of the train: under its boxes, and how many wagons or engines each has. */
    rows: Array.from({ length: Math.ceil((onward + 1) / ROW) }, (_, i) => ({
      deck: deck(i),
      rail: round(deck(i) + wheel * 1.5),
      count: Math.min(ROW, onward + 1 - i * ROW),
    })),
  };
}

export type Places = ReturnType<typeof places>;
