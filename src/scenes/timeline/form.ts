import type { SceneContext } from "../../engine/scene/context";
import type { Point } from "../../engine/svg/mark";

/** Words under one another. */
export interface Words {
  at: Point;
  look: string;
  lines: string[];
}

/** How high bands are, that without works twice so, and the room round them and their words. */
export const FORM = {
  wide: {
    gutter: 204,
    strip: 18,
    head: 74,
    high: 86,
    tall: 170,
    gap: 10,
    r: 6.5,
    pad: 14,
    fits: 160,
    tip: 8,
    under: 18,
    before: 16,
    months: 2,
    none: 72,
    study: 0.77,
    dots: 24,
    aside: 10,
    until: 120,
  },
  narrow: {
    gutter: 84,
    strip: 9,
    head: 51.5,
    high: 33,
    tall: 65,
    gap: 4,
    r: 3.6,
    pad: 3,
    fits: 80,
    tip: 3,
    before: 7,
    months: 3,
    none: 22,
    study: 0.74,
    dots: 11,
    aside: 6,
    until: 76,
    under: 15,
  },
} as const;

/** What places are counted from. */
export interface On {
  context: SceneContext;
  wide: boolean;
  form: (typeof FORM)["wide" | "narrow"];
  /** Where the day of a row stands. */
  x: (id: string) => number;
  top: number;
  first: number;
  last: number;
}

/** Words that take no more than two lines of a measure; where a language is longer, none. */
export function fitting(
  { lines, width }: SceneContext,
  key: string,
  { measure, look }: { measure: number; look: string },
): string[] {
  const found = lines(key, { measure, look });
  return found.length < 3 && found.every((one) => width(one, look) <= measure + 1) ? found : [];
}
