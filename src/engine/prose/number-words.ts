import type { Story } from "../story";
import { messageOf, printLocale, spell } from "../words";

/** What words that spell a number say. */
export interface Spelled {
  value: number;
  /** The thousand or million they name after the number; 1 where they name none. */
  scale: number;
}

/** The number words of a language, each as its words joined by single spaces. */
interface NumberWords {
  /** 0 to 999, and how a language says two times. */
  cardinals: ReadonlyMap<string, number>;
  scales: ReadonlyMap<string, number>;
  /** Shares: a half, a third, to a tenth. */
  fractions: ReadonlyMap<string, number>;
  /** What stands for one before a hundred or a scale: `a hundred`. */
  ones: readonly string[];
  /** The words that it stands before. */
  great: readonly string[];
  less: readonly string[];
  more: readonly string[];
  percent: readonly string[];
  /** The words of a text in small letters. */
  split(text: string): string[];
}

/** What is spelled below the first scale. */
const CARDINALS = 1000;
const HUNDRED = 100;
const SCALES = [1e3, 1e6, 1e9];
/** Numbers that stand before a scale in each form that a language may have of it. */
const COUNTS = [1, 2, 5];
const FRACTIONS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How far a number in words may be from its row where nothing hedges it. */
const NEAR = 0.125;

const known = new WeakMap<Story, NumberWords>();

/** The number words of the story’s language: counted by the library, the rest by messages. */
function numberWords(story: Story): NumberWords {
  const found = known.get(story) ?? build(story);
  known.set(story, found);
  return found;
}

function build({ config, words: { messages } }: Story): NumberWords {
  const locale = printLocale(config.locale);
  const segmenter = new Intl.Segmenter(locale, { granularity: "word" });
  const split = (text: string) =>
    [...segmenter.segment(text.toLocaleLowerCase(locale))]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment);
  const spelled = (value: number) => split(spell(locale, value)).join(" ");
  // As it is written: prose stays as it is where messages are printed in a language for tests.
  const list = (key: string) =>
    messageOf(messages, `numbers.${key}`)
      .source.split(";")
      .map((one) => split(one).join(" "));
  const scale = (by: number, count: number) =>
    spelled(count * by).replace(new RegExp(`^${spelled(count)} `, "u"), "");
  return {
    split,
    cardinals: new Map([
      ...Array.from({ length: CARDINALS }, (_, value) => [spelled(value), value] as const),
      ...list("twice").map((name) => [name, 2] as const),
    ]),
    scales: new Map(SCALES.flatMap((by) => COUNTS.map((count) => [scale(by, count), by] as const))),
    fractions: new Map(
      FRACTIONS.flatMap((of) => list(`fraction.${of}`).map((name) => [name, 1 / of] as const)),
    ),
    ones: list("one"),
    great: [HUNDRED, ...SCALES].map((by) => scale(by, 1)),
    less: list("less"),
    more: list("more"),
    percent: list("percent"),
  };
}

/**
 * The number that words spell, such as `four thousand kilometres`, `a fifth` or `three quarters`.
 *
 * @returns nothing, when they spell none
 */
export function spelled(story: Story, text: string): Spelled | undefined {
  const { split, cardinals, scales, fractions, ones, great } = numberWords(story);
  const one = [...cardinals.keys()][1]!;
  const words = split(text).map((word, i, all) =>
    ones.includes(word) && great.includes(all[i + 1] ?? "") ? one : word,
  );
  for (const at of words.keys()) {
    const share = longest(words, at, fractions);
    if (share) return { value: share.value, scale: 1 };
    const count = longest(words, at, cardinals);
    if (!count) continue;
    const part = longest(words, count.end, fractions);
    const scale = longest(words, count.end, scales)?.value ?? 1;
    return { value: count.value * (part?.value ?? scale), scale };
  }
  return undefined;
}

/** The longest entry of a table that begins at a word, and where it ends. */
function longest(
  words: readonly string[],
  at: number,
  table: ReadonlyMap<string, number>,
): { value: number; end: number } | undefined {
  for (let end = words.length; end > at; end--) {
    const value = table.get(words.slice(at, end).join(" "));
    if (value !== undefined) return { value, end };
  }
  return undefined;
}

/** Whether one of some phrases stands in a text, as whole words. */
function holds(story: Story, text: string, phrases: "less" | "more" | "percent"): boolean {
  const { split, [phrases]: list } = numberWords(story);
  const whole = ` ${split(text).join(" ")} `;
  return list.some((phrase) => whole.includes(` ${phrase} `));
}

/** Whether words name hundredths. */
export const saysPercent = (story: Story, text: string): boolean => holds(story, text, "percent");

/**
 * Whether words can stand for a number: `under two` for what is less, `more than two` or `at
 * least two` for what is more, and without such a hedge for what is within an eighth of it.
 *
 * @param value in the unit that the words name
 */
export function saysNumber(story: Story, text: string, value: number): boolean {
  const number = spelled(story, text)?.value;
  if (number === undefined) return false;
  if (holds(story, text, "less")) return value < number;
  if (holds(story, text, "more")) return value >= number;
  return Math.abs(number / value - 1) <= NEAR;
}
