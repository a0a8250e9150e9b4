import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Frame } from "../../engine/scene/scene";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** One count of the record year: a level from the edge of the picture to the column, and its words. */
interface Count {
  id: string;
  y: number;
  at: Point;
  amount: string;
  /** Where the words begin, beside the amount. */
  beside: Point;
  words: string[];
}

/** The record year as two have counted it. */
export interface Second {
  /** Where the levels end. */
  to: number;
  counts: Count[];
  /** A bracket beside what only the higher count has, and the words for it. */
  rest: { bracket: string; at: Point; words: string[] };
}

/** The distance between lines of the larger notes. */
export const turned = (frame: Frame): number => leading(frame) * (frame.name === "wide" ? 1.15 : 1);

export const LESS = "titr-volume-2024-association";

const SIZES = {
  wide: {
    over: 12,
    under: 42,
    beside: 16,
    off: 14,
    tip: 6,
    pad: 12,
    measure: 330,
    up: 6,
    only: 400,
  },
  narrow: {
    over: 7,
    under: 27,
    beside: 9,
    off: 7,
    tip: 3,
    pad: 6,
    measure: 130,
    up: 4.5,
    only: 150,
  },
} as const;

/**
 * Places the higher count over its level, and the lower one under its own: between them is what
 * only one counts.
 *
 * @param ids the higher count, then the lower one
 * @param left where the column begins
 */
export function second(
  context: SceneContext,
  ids: readonly string[],
  { left, y }: { left: number; y: (tonnes: number) => number },
): Second {
  const { frame, data, lines, say, width } = context;
  const { over, under, beside, off, tip, pad, measure, up, only } = SIZES[frame.name];
  const edge = margin[frame.name];
  const counts = ids.map((id, i): Count => {
    const level = round(y(data.value(id)));
    const amount = say(`amounts.${id}`);
    const foot = level + (i ? under : -over);
    const x = round(edge + width(amount, "hero small") + beside);
    // Over its level there is room in one line.
    const words = lines(`names.${id}`, { measure: i ? measure : 600, look: "note turned" });
    const first = i && frame.name === "narrow" ? foot - turned(frame) / 2 : foot;
    return { id, y: level, at: [edge, foot], amount, beside: [x, round(first)], words };
  });
  const [top, foot] = counts.map((one) => one.y) as [number, number];
  const x = left - off;
  const rest = lines("notes.rest", { measure: only, look: "note turned strong" });
  return {
    to: left,
    counts,
    rest: {
      bracket: `M${round(x + tip)},${top + 4}h${-tip}V${foot - 4}h${tip}`,
      at: [round(x - pad), round((top + foot) / 2 + up - ((rest.length - 1) * turned(frame)) / 2)],
      words: rest,
    },
  };
}
