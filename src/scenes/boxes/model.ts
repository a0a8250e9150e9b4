import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import { BOX_SHAPE } from "../../engine/svg/things/box";

/** One stack: what it counts, how many boxes are drawn for it, and its words. */
interface Stack {
  id: string;
  boxes: number;
  x: number;
  amount: string;
  words: string[];
}

export interface Model {
  /** The ground on which the stacks stand, in picture units. */
  base: number;
  left: number;
  right: number;
  leading: number;
  /** Boxes across in a stack, and how large one is with its gap. */
  across: number;
  box: { width: number; height: number; gap: number };
  stacks: Stack[];
}

const ACROSS = 3;
const IDS = { stayed: "boxes-2024-stayed", onward: "boxes-2024-onward" } as const;

/** Stands two stacks of boxes on one ground, each box for a thousand. */
export function model(context: SceneContext): Model {
  const { frame, data, print, lines } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name];
  const gap = wide ? 5 : 2.5;
  const between = wide ? 56 : 22;
  const stack = (frame.width - 2 * left - between) / 2;
  const width = stack / ACROSS - gap;
  const unit = data.constants.rows.find(({ id }) => id === "scale-square")!.value;
  return {
    left,
    right: frame.width - left,
    base: frame.height - (wide ? 34 : 14),
    leading: leading(frame),
    across: ACROSS,
    box: { width, height: width * BOX_SHAPE, gap },
    stacks: (["stayed", "onward"] as const).map((key, i) => ({
      id: IDS[key],
      boxes: Math.round(data.value(IDS[key]) / unit),
      x: left + i * (stack + between),
      amount: print(IDS[key], "::integer"),
      words: lines(`names.${key}`, { measure: stack }),
    })),
  };
}
