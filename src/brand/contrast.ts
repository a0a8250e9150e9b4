import type { Scheme, Style } from "../engine/style/style";
import type { Colour } from "./tokens";

type Pair = readonly [ink: Colour, ground: Colour];

const inks = ["ink", "muted", "corridor", "north", "south", "sea-route", "energy"] as const;
const grounds = ["paper", "land", "land-quiet", "sea"] as const;

/** Text, and what it is or may be set on: 4.5:1 (WCAG 2.2, 1.4.3). */
export const texts: readonly Pair[] = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ["sea-ink", "sea"],
];

/** Marks that carry meaning, and what they lie on: 3:1 (WCAG 2.2, 1.4.11). */
export const marks: readonly Pair[] = [
  ["corridor", "corridor-soft"],
  ["corridor", "bar-soft"],
  ["energy", "energy-soft"],
  ["bar", "paper"],
  ["focus", "paper"],
  ["focus", "land-quiet"],
];

/** Lines that are told apart by colour. They must not look alike. */
const apart: readonly Colour[] = ["corridor", "north", "south", "sea-route", "energy"];

/**
 * The least distance of two such lines in OKLab, where black and white are 1 apart. Pictures also
 * write a name at every line, so that this is for comfort, and not the only difference.
 */
const APART = 0.05;

const linear = (hex: string): [number, number, number] =>
  hex
    .slice(1)
    .match(/../g)!
    .map((pair) => parseInt(pair, 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];

/** Relative luminance of `#rrggbb`, 0 to 1, as WCAG 2.2 defines it. */
export function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** How different two colours look: their distance in OKLab. */
export function distance(a: string, b: string): number {
  const [x, y] = [oklab(a), oklab(b)];
  return Math.hypot(...x.map((value, i) => value - y[i]!));
}

/** Björn Ottosson's OKLab: lightness, green to red, blue to yellow. */
function oklab(hex: string): number[] {
  const [r, g, b] = linear(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The least contrast of text and of marks among a scheme's colours, by custom property. */
export function least(tokens: Style): { text: number; marks: number } {
  const of = (pairs: readonly Pair[]) =>
    Math.min(
      ...pairs.map(([ink, ground]) => contrast(tokens[`--${ink}`]!, tokens[`--${ground}`]!)),
    );
  return { text: of(texts), marks: of(marks) };
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
  const value = (name: Colour) => tokens[`--${name}`]!;
  const low = (pairs: readonly Pair[], least: number, what: string) =>
    pairs
      .map(([ink, ground]) => ({ ink, ground, is: contrast(value(ink), value(ground)) }))
      .filter(({ is }) => is < least)
      .map(({ ink, ground, is }) => ({
        colour: ink,
        expected: `${what} in "${ink}" on "${ground}" at ${least}:1 or more, ${scheme}`,
        found: `${(Math.floor(is * 100) / 100).toFixed(2)}:1 (${value(ink)} on ${value(ground)})`,
      }));
  const alike = apart.flatMap((one, i) =>
    apart
      .slice(i + 1)
      .filter((other) => distance(value(one), value(other)) < APART)
      .map((other) => ({
        colour: other,
        expected: `"${one}" and "${other}" to look different, ${scheme}`,
        found: `${value(one)} and ${value(other)}, which look alike`,
      })),
  );
  return [...low(texts, 4.5, "text"), ...low(marks, 3, "marks"), ...alike];
}
