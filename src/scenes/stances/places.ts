import type { SceneContext } from "../../engine/scene/context";
import type { Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { INSIDE, SIDES } from "./order";

/** How high plates are and those of who can stop the link, and the room round them and their words. */
export const FORM = {
  wide: {
    ...{ top: 36, high: 84, tall: 100, gap: 8, between: 20 },
    ...{ pad: 13, says: 23, side: 132, line: 5, right: 0 },
  },
  narrow: {
    ...{ top: 0, high: 17.5, tall: 20.5, gap: 1.5, between: 5 },
    ...{ pad: 6, says: 0, side: 66, line: 2, right: 8 },
  },
} as const;

/** Where the plates of a side stand, and where its name is. */
export interface Place {
  boxes: Corners[];
  name: Point;
}

export const isInside = (id: string) => INSIDE.some((one) => one === id);
export const isAside = (id: string) =>
  SIDES.some(({ side, ids }) => side === "opposed" && ids.some((one) => one === id));

/** Which plates share a row: all alike on wide pictures, on narrow ones those without room for words. */
function rowsOf(ids: readonly string[], side: string, wide: boolean): string[][] {
  if (!wide) return side === "none" ? [[...ids]] : ids.map((id) => [id]);
  return [ids.filter(isInside), ids.filter((id) => !isInside(id))].filter((row) => row.length);
}

/** Rows from those for the link to those against it, with the name of a side before its first. */
export function places({ frame, say, width: wide }: SceneContext): Place[] {
  const { top, high, tall, gap, between, side, right } = FORM[frame.name];
  const edge = margin[frame.name];
  const [x, width] = [edge + side, frame.width - edge * 2 - side - right];
  const isWide = frame.name === "wide";
  let y = frame.plot.y + top;
  return SIDES.map(({ side: key, ids }) => {
    const first = isInside(ids[0]) ? tall : high;
    const lines = isWide ? 1 + Number(isAside(ids[0])) : 0;
    const name: Point = [edge, y + baseline(first, lines)];
    const boxes = rowsOf(ids, key, isWide).flatMap((row) => {
      const one = isInside(row[0]!) ? tall : high;
      const whole: Corners = [x, y, width, one];
      y += one + gap;
      // On narrow pictures each is as wide as its name, and its share of what is left.
      const own = row.map((id) => (isWide ? 0 : wide(say(`plate.${id}.narrow`), "voice")));
      return beside(own, whole, gap);
    });
    y += between - gap;
    return { boxes, name };
  });
}

/** Where a name stands in a plate, over so many lines of what is said. */
export const baseline = (high: number, lines: number) =>
  lines ? high / 2 + 8 - lines * 10 : high / 2 + 4.5;

/** Plates beside each other, with what is left over shared among them. */
function beside(own: readonly number[], [x, y, whole, high]: Corners, gap: number): Corners[] {
  const more = (whole - gap * (own.length - 1) - own.reduce((a, b) => a + b, 0)) / own.length;
  let from = x;
  return own.map((one) => {
    const left = from;
    from += one + more + gap;
    return [left, y, one + more, high];
  });
}
