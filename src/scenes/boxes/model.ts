import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { BOX_SHAPE } from "../../engine/svg/things/box";

/** One part of the boxes: how many are drawn for it, where its pile begins, and its words. */
interface Pile {
  id: string;
  boxes: number;
  x: number;
  share: string;
  words: string[];
}

export interface Model {
  leading: number;
  /** Where shares stand, where their words begin, and the ground of the piles. */
  top: number;
  said: number;
  base: number;
  /** How many boxes lie side by side, how large one is, and how far they are apart. */
  across: number;
  box: { width: number; height: number; gap: number };
  piles: [Pile, Pile];
  /** What is in no count: how high the sign is that stands in the place of a pile, and its words. */
  unknown: { x: number; y: number; high: number; words: string[] };
}

/** Boxes across: both parts are then whole rows. */
const ACROSS = 3;

const SIZES = {
  wide: { between: 36, third: 176, gap: 4, top: 92, said: 130, foot: 20 },
  narrow: { between: 14, third: 100, gap: 2, top: 42, said: 62, foot: 8 },
} as const;

/** Piles up the boxes of a year: those for Azerbaijan, those that were to go on, and an open place. */
export function model(context: SceneContext): Model {
  const { frame, data, lines, print } = context;
  const { between, third, gap, top, said, foot } = SIZES[frame.name];
  const left = margin[frame.name];
  const column = (frame.width - 2 * left - 2 * between - third) / 2;
  const x = (nth: number) => round(left + nth * (column + between));
  const width = (column - (ACROSS - 1) * gap) / ACROSS;
  const row = width * BOX_SHAPE + gap;
  const pile = (key: "stayed" | "onward", nth: number): Pile => ({
    id: `boxes-2024-${key}`,
    boxes: Math.round(data.value(`boxes-2024-${key}`) / data.constant("scale-square")),
    x: x(nth),
    share: print(`boxes-2024-${key}-share`, "full0"),
    words: lines(`names.${key}.${frame.name}`, { measure: column + between * 0.5 }),
  });
  return {
    leading: leading(frame),
    top: frame.plot.y + top,
    said: frame.plot.y + said,
    base: frame.height - foot,
    across: ACROSS,
    box: { width: round(width, 2), height: round(width * BOX_SHAPE, 2), gap },
    piles: [pile("stayed", 0), pile("onward", 1)],
    unknown: {
      x: x(2),
      y: frame.plot.y + said,
      high: round((data.value("boxes-2024-stayed") / data.constant("scale-square") / ACROSS) * row),
      words: lines("names.unknown", { measure: third, look: "value" }),
    },
  };
}
