import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { BOX_SHAPE } from "../../engine/svg/things/box";

/** Boxes beside each other in both stacks, so that their heights are to scale. */
export const STACK = 3;

/** Down from the top of the plot: feet of the shares and words, and the highest boxes; and sizes. */
export const SIZES = {
  wide: {
    gap: 4,
    lead: 64,
    between: 52,
    note: 44,
    top: 174,
    wheel: 12,
    head: 8,
    under: 26,
  },
  narrow: {
    gap: 2,
    lead: 40,
    between: 28,
    note: 22,
    top: 92,
    wheel: 4.6,
    head: 4,
    under: 15.5,
  },
} as const;

/** How large a box is, how many each part has, where both begin, and their ground. */
export function places({ frame, data }: SceneContext) {
  const { gap, lead, between, top, wheel } = SIZES[frame.name];
  const left = margin[frame.name];
  const pitch = (frame.width - 2 * left - lead - between + gap) / (2 * STACK);
  const long = round(pitch - gap);
  const high = round(long * BOX_SHAPE);
  const drawn = (id: string) => Math.round(data.value(id) / data.constant("scale-square"));
  const [stayed, onward] = [drawn("boxes-2024-stayed"), drawn("boxes-2024-onward")];
  const over = frame.plot.y + top;
  const ground = round(over + Math.ceil(stayed / STACK) * (high + gap) - gap);
  return {
    ...{ gap, pitch, long, high, stayed, onward, left, ground, wheel },
    // Decks and wheels are as high as the quay, so that all boxes begin at one height.
    rail: round(ground + wheel * 1.5),
    /** Over a stack of so many. */
    top: (count: number) => ground - Math.ceil(count / STACK) * (high + gap) + gap,
    train: left + lead,
    yard: frame.width - left - STACK * pitch + gap,
  };
}

export type Places = ReturnType<typeof places>;
