import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Frame } from "../../engine/scene/scene";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** One count of the record year: a level from the edge of the picture to the column, and its words under it. */
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
  rest: { bracket: string; at: Point; label: string };
}

/** The distance between lines of the larger notes. */
export const turned = (frame: Frame): number => leading(frame) * (frame.name === "wide" ? 1.15 : 1);

export const LESS = "titr-volume-2024-association";

const SIZES = {
  wide: { under: 42, beside: 16, off: 14, tip: 6, pad: 12, measure: [320, 410] },
  narrow: { under: 26, beside: 8, off: 7, tip: 3, pad: 5, measure: [185, 140] },
} as const;

/**
 * Places both counts beside the column.
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
  const { under, beside, off, tip, pad, measure } = SIZES[frame.name];
  const edge = margin[frame.name];
  const wide = frame.name === "wide";
  const step = turned(frame);
  const counts = ids.map((id, i): Count => {
    const level = round(y(data.value(id)));
    const amount = say(`amounts.${id}`);
    const words = lines(`names.${id}`, { measure: measure[i]!, look: "note turned" });
    const foot = level + under;
    const x = round(edge + width(amount, "hero small") + beside);
    // On a phone they are apart from what stands under them.
    const first = round(wide ? foot - (words.length - 1) * step : foot - step / 2);
    return { id, y: level, at: [edge, foot], amount, beside: [x, first], words };
  });
  const [top, foot] = counts.map((one) => one.y) as [number, number];
  const x = left - off;
  return {
    to: left,
    counts,
    rest: {
      bracket: `M${round(x + tip)},${top + 4}h${-tip}V${foot - 4}h${tip}`,
      // On a phone under the words of the higher count.
      at: [round(x - pad), wide ? round((top + 2 * foot) / 3) : foot - 7],
      label: say("notes.rest"),
    },
  };
}
