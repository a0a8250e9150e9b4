import { differenceEuclidean, wcagContrast, wcagLuminance } from "culori";
import type { Palette } from "../engine/story";
import type { Scheme, Style } from "../engine/style/style";
import { palette, type Colour } from "./tokens";

/**
 * The least distance of two lines in OKLab, where black and white are 1 apart. Pictures also
 * write a name at every line, so that this is for comfort, and not the only difference.
 */
const APART = 0.05;

/** What text needs (WCAG 2.2, 1.4.3), and marks that carry meaning (1.4.11). */
export const NEEDED = { text: 4.5, marks: 3 } as const;

/** Relative luminance of `#rrggbb`, 0 to 1, as WCAG 2.2 defines it. */
export const luminance = (hex: string): number => wcagLuminance(hex);

/** Contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
export const contrast = (a: string, b: string): number => wcagContrast(a, b);

/** How different two colours look: their distance in OKLab. */
export const distance = differenceEuclidean("oklab");

type Pairs = Palette["texts"];

/** The least contrast of text and of marks among a scheme's colours, by custom property. */
export function least(tokens: Style): { text: number; marks: number } {
  const of = (pairs: Pairs) =>
    Math.min(
      ...pairs.map(([ink, ground]) => contrast(tokens[`--${ink}`]!, tokens[`--${ground}`]!)),
    );
  return { text: of(palette.texts), marks: of(palette.marks) };
}

/** A colour that cannot stay, in words for who chose it. */
export interface Unreadable {
  colour: Colour;
  expected: string;
  found: string;
}

/**
 * What cannot be read or told apart in a scheme.
 *
 * @param tokens the scheme's colours as `#rrggbb`, by custom property
 */
export function unreadable(tokens: Style, scheme: Scheme): Unreadable[] {
  return [
    ...low(tokens, scheme, "text"),
    ...low(tokens, scheme, "marks"),
    ...alike(tokens, scheme),
  ];
}

function low(tokens: Style, scheme: Scheme, what: "text" | "marks"): Unreadable[] {
  const pairs = what === "text" ? palette.texts : palette.marks;
  return pairs.flatMap(([ink, ground]) => {
    const [over, under] = [tokens[`--${ink}`]!, tokens[`--${ground}`]!];
    const is = contrast(over, under);
    if (is >= NEEDED[what]) return [];
    const expected = `${what} in "${ink}" on "${ground}" at ${NEEDED[what]}:1 or more, ${scheme}`;
    const found = `${(Math.floor(is * 100) / 100).toFixed(2)}:1 (${over} on ${under})`;
    return [{ colour: ink, expected, found }];
  });
}

/** Lines that are told apart by colour, and look alike. */
const alike = (tokens: Style, scheme: Scheme): Unreadable[] =>
  palette.apart.flatMap((one, i) =>
    palette.apart.slice(i + 1).flatMap((other) => {
      const [first, second] = [tokens[`--${one}`]!, tokens[`--${other}`]!];
      if (distance(first, second) >= APART) return [];
      const expected = `"${one}" and "${other}" to look different, ${scheme}`;
      return [{ colour: other, expected, found: `${first} and ${second}, which look alike` }];
    }),
  );
