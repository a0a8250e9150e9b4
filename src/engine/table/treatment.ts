import type { Figure } from "./figure";

/** How the number of a row follows from what its source prints. */
export type Treatment =
  | { kind: "derived" }
  | { kind: "as-printed" }
  | { kind: "in-words" }
  | { kind: "scaled"; by: number };

/** The steps between units that pages print in and ours: thousands, millions, and back. */
const SCALES = [1, 1e3, 1e6, 1e-3, 1e-6] as const;

/** Small numbers as the pages of our sources spell them, in their languages. */
const WORDS: Readonly<Record<number, RegExp>> = {
  1: /\bone\b/i,
  2: /\btwo\b/i,
  3: /\bthree\b|трех/i,
  5: /\bfive\b/i,
  6: /\bsix\b/i,
  7: /\bseven\b|семи/i,
  85: /\beighty-five\b/i,
  1000000: /\ba million\b/i,
};

/**
 * What was done to a source’s number to make ours: nothing, a change of scale, a reading of
 * words, or a derivation.
 *
 * @returns nothing, when the number is not to be found in what the source prints
 */
export function treatment(
  row: Pick<Figure, "value" | "as_printed" | "formula">,
): Treatment | undefined {
  const { value, as_printed: printed, formula } = row;
  if (formula) return { kind: "derived" };
  if (!printed) return undefined;
  for (const meant of [likely, possible])
    for (const by of SCALES)
      if (numbersIn(printed, meant).includes(rounded(value * by)))
        return by === 1 ? { kind: "as-printed" } : { kind: "scaled", by };
  return WORDS[value]?.test(printed) ? { kind: "in-words" } : undefined;
}

/** Whether a text has a number among its own, whatever marks its thousands and its decimals. */
export const printsNumber = (text: string, value: number): boolean =>
  numbersIn(text, possible).includes(rounded(value));

const rounded = (value: number) => Math.abs(Math.round(value * 1e6) / 1e6);

const numbersIn = (text: string, meant: (digits: string) => number[]): number[] =>
  (text.match(/\d+(?:[\s.,']\d+)*/g) ?? []).flatMap(meant);

/** What most pages mean: a comma before three digits marks thousands, a point decimals. */
function likely(digits: string): number[] {
  const [whole, decimal] = possible(digits) as [number, number?];
  if (decimal === undefined || /,\d{3}$/.test(digits) || /\..*\./.test(digits)) return [whole];
  return [decimal];
}

/** All that digits with marks between them can mean: `1,485` is 1485 and 1.485. */
function possible(digits: string): number[] {
  const plain = (text: string) => text.replaceAll(/[\s.,']/g, "");
  const last = /[.,](\d+)$/.exec(digits);
  const whole = Number(plain(digits));
  return last ? [whole, Number(`${plain(digits.slice(0, last.index))}.${last[1]}`)] : [whole];
}
