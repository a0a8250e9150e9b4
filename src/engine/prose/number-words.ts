/** Numbers and shares as prose spells them. */
const SPELLED: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  fifth: 0.2,
  tenth: 0.1,
};

const TIMES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6 };

/** How far a number in words may be from its row where nothing hedges it. */
const NEAR = 0.125;

/**
 * The number that words spell, such as `four thousand kilometres` or `a fifth`.
 *
 * @returns nothing, when they spell none
 */
export function spelled(words: string): number | undefined {
  const found = words
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  const at = found.findIndex((word) => word in SPELLED);
  if (at < 0) return undefined;
  return SPELLED[found[at]!]! * (TIMES[found[at + 1] ?? ""] ?? 1);
}

/**
 * Whether words can stand for a number: `under two` for what is less, `more than two` or `at
 * least two` for what is more, and without such a hedge for what is within an eighth of it.
 *
 * @param value in the unit that the words name
 */
export function saysNumber(words: string, value: number): boolean {
  const number = spelled(words);
  if (number === undefined) return false;
  if (/\b(under|less than|up to)\b/i.test(words)) return value < number;
  if (/\b(over|more than|at least)\b/i.test(words)) return value >= number;
  return Math.abs(number / value - 1) <= NEAR;
}
