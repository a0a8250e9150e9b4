import { group, lines, mark, type Mark } from "./mark";

/** The words of a state, broken into lines at compile time. */
export interface Words {
  head: readonly string[];
  sub: readonly string[];
  alt: string;
}

/** What the browser needs to know of a frame. */
export interface Sheet {
  name: "wide" | "narrow";
  width: number;
  height: number;
  /** Whether the words above the picture run from right to left, and so begin at the right edge. */
  rtl?: boolean | undefined;
}

const set = {
  wide: { x: 24, top: 42, leading: 36, under: 27, gap: 20 },
  narrow: { x: 14, top: 21, leading: 21, under: 19, gap: 16 },
} as const;

/** How far words stand from the edge, which pictures keep too. */
export const margin = { wide: set.wide.x, narrow: set.narrow.x } as const;

/** A whole picture: the headline, the line under it, and the marks of the scene. */
export function stage(
  { name, width, height, rtl }: Sheet,
  words: Words,
  marks: readonly Mark[],
): Mark {
  const { x, top, leading, under, gap } = set[name];
  const below = top + (words.head.length - 1) * leading + under;
  const edge = rtl ? width - x : x;
  const style = (role: string) => (rtl ? `${role} end` : role);
  return mark(
    "svg",
    "stage",
    {
      class: `stage ${name}`,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": words.alt,
      "data-stage": "",
    },
    [
      group("plot", {}, marks),
      lines("head", [edge, top], words.head, { leading, class: style("head") }),
      lines("sub", [edge, below], words.sub, { leading: gap, class: style("sub") }),
    ],
  );
}
