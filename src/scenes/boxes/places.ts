import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { BOX_SHAPE } from "../../engine/svg/things/box";

/** Boxes beside each other in the stack, and on a train. */
export const STACK = 3;
export const TRAIN = 3;

/** Down from the top of the plot: feet of the shares and words, and the highest boxes; and sizes. */
export const SIZES = {
  wide: {
    gap: 4,
    lead: 64,
    between: 52,
    hero: 83,
    note: 124,
    top: 178,
    slab: 12,
    wheel: 12,
    head: 8,
    under: 26,
    strong: "value",
  },
  narrow: {
    gap: 2,
    lead: 40,
    between: 28,
    hero: 37,
    note: 59.5,
    top: 99.5,
    slab: 5,
    wheel: 4.6,
    head: 4,
    under: 15.5,
    strong: "note strong",
  },
} as const;

/** How large a box is, how many each part has, where both begin, and their ground. */
export function places({ frame, data }: SceneContext) {
  const { gap, lead, between, top, wheel } = SIZES[frame.name];
  const left = margin[frame.name];
  const pitch = (frame.width - 2 * left - lead - between + gap) / (STACK + TRAIN);
  const long = round(pitch - gap);
  const high = round(long * BOX_SHAPE);
  const drawn = (id: string) => Math.round(data.value(id) / data.constant("scale-square"));
  const [stayed, onward] = [drawn("boxes-2024-stayed"), drawn("boxes-2024-onward")];
  const over = frame.plot.y + top;
  const ground = round(over + Math.ceil(stayed / STACK) * (high + gap) - gap);
  // Boxes on a train stand on a deck and its wheels.
  const lift = round(wheel * 1.5);
  const trains = Math.ceil(onward / TRAIN);
  const step = trains > 1 ? (ground - over - high - lift) / (trains - 1) : 0;
  return {
    ...{ gap, over, pitch, long, high, stayed, onward, left, ground, lift, wheel },
    train: left + lead,
    yard: frame.width - left - STACK * pitch + gap,
    rails: Array.from({ length: trains }, (_, i) => round(ground - (trains - 1 - i) * step)),
  };
}

export type Places = ReturnType<typeof places>;
