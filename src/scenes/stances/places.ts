import type { SceneContext } from "../../engine/scene/context";
import type { Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { INSIDE, SIDES } from "./order";

/**
 * How high plates are, those of who can stop the link, and the places of who is no state; on wide
 * pictures they stand in stacks on a line, on narrow ones in a list beside it.
 */
export const FORM = {
  wide: {
    ...{ foot: 530, high: 98, tall: 98, low: 74, gap: 8, between: 16 },
    ...{ pad: 11, name: 37, says: 27, side: 30 },
  },
  narrow: {
    ...{ foot: 0, high: 19, tall: 27, low: 15.5, gap: 1.5, between: 9 },
    ...{ pad: 6, name: 14, says: 0, side: 66 },
  },
} as const;

/** Where the plates of a side stand, what they stand on, and where its name is. */
export interface Place {
  boxes: Corners[];
  name: Point;
}

export const isInside = (id: string) => INSIDE.some((one) => one === id);
export const isAside = (id: string) =>
  SIDES.some(({ side, ids }) => side === "opposed" && ids.some((one) => one === id));

/** How high each place of a side is, and how far from its first to each. */
function heights({ frame }: SceneContext, ids: readonly string[]) {
  const { high, tall, low, gap } = FORM[frame.name];
  let down = 0;
  const places = ids.map((id) => {
    const one = isInside(id) ? tall : isAside(id) ? low : high;
    const from = down;
    down += one + gap;
    return { from, high: one };
  });
  return { places, whole: down - gap };
}

/** Stacks beside each other, the first voice of each on top. */
export function stacked(context: SceneContext): Place[] {
  const { frame } = context;
  const { foot, between, side } = FORM[frame.name];
  const edge = margin[frame.name];
  const width = (frame.width - edge * 2 - between * (SIDES.length - 1)) / SIDES.length;
  const y = frame.plot.y + foot;
  return SIDES.map(({ ids }, i) => {
    const x = edge + (width + between) * i;
    const { places, whole } = heights(context, ids);
    return {
      boxes: places.map(({ from, high }) => [x, y - whole + from, width, high]),
      name: [x, y + side],
    };
  });
}

/** Sides whose states share a row on narrow pictures, as there is room for no more than their names. */
const SHARED = ["conditional", "none"];

/** A list, with the name of a side before its first voice. */
export function listed(context: SceneContext): Place[] {
  const { frame } = context;
  const { between, side, name, high } = FORM[frame.name];
  const edge = margin[frame.name];
  const [x, width] = [edge + side, frame.width - edge * 2 - side - 8];
  let y = frame.plot.y + 4;
  return SIDES.map(({ side: key, ids }) => {
    const top = y;
    const shared = SHARED.includes(key);
    const { places, whole } = heights(context, ids);
    y += (shared ? high : whole) + between;
    return {
      boxes: shared
        ? beside(context, ids, [x, top, width, high])
        : places.map(({ from, high: one }) => [x, top + from, width, one]),
      name: [edge, top + name],
    };
  });
}

/** Plates beside each other, each as wide as its name and its share of what is left. */
function beside(
  { frame, say, width }: SceneContext,
  ids: readonly string[],
  [x, y, whole, high]: Corners,
): Corners[] {
  const { gap } = FORM[frame.name];
  const wide = ids.map((id) => width(say(`plate.${id}.${frame.name}`), "voice"));
  const more = (whole - gap * (ids.length - 1) - wide.reduce((a, b) => a + b, 0)) / ids.length;
  let from = x;
  return wide.map((one) => {
    const left = from;
    from += one + more + gap;
    return [left, y, one + more, high];
  });
}
