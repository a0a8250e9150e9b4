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
    ...{ top: 0, high: 16.9, tall: 19, gap: 1.3, between: 4 },
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

/** Which plates share a row: on narrow pictures none. */
function rowsOf(ids: readonly string[], wide: boolean): string[][] {
  if (!wide) return ids.map((id) => [id]);
  return [ids.filter(isInside), ids.filter((id) => !isInside(id))].filter((row) => row.length);
}

/** Rows of plates of one width, from those for the link to those against it, with the name of a side before its first. */
export function places({ frame }: SceneContext): Place[] {
  const { top, high, tall, gap, between, side, right } = FORM[frame.name];
  const edge = margin[frame.name];
  const [x, width] = [edge + side, frame.width - edge * 2 - side - right];
  const isWide = frame.name === "wide";
  let y = frame.plot.y + top;
  return SIDES.map(({ ids }) => {
    const first = isInside(ids[0]) ? tall : high;
    const lines = isWide ? 2 : 0;
    const name: Point = [edge, y + baseline(first, lines)];
    const boxes = rowsOf(ids, isWide).flatMap((row) => {
      const one = isInside(row[0]!) ? tall : high;
      y += one + gap;
      const broad = isWide ? (width - gap * (INSIDE.length - 1)) / INSIDE.length : width;
      return row.map((_, n): Corners => [x + (broad + gap) * n, y - one - gap, broad, one]);
    });
    y += between - gap;
    return { boxes, name };
  });
}

/** Where a name stands in a plate, over so many lines of what is said. */
export const baseline = (high: number, lines: number) =>
  lines ? high / 2 + 8 - lines * 10 : high / 2 + 4.5;
