import { TYPE } from "@formatjs/icu-messageformat-parser";
import { InputError, type Place } from "../base/errors";
import { canSpell, quoteMarks, spell } from "./locale";
import type { Element, Message, Messages } from "./message";

/** A number in the words of a message that no row stands behind. */
export interface Unsourced {
  key: string;
  /** As it is written: `2024`, `twenty-two`. */
  text: string;
  place: Place;
}

/** What may stand in words all the same. */
export interface Exceptions {
  /** Names with numbers in them: `COP29`. */
  allowed?: readonly string[];
  /** Further words for numbers that no language’s counting has: `dozen`. */
  also?: readonly string[];
}

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** What finds the words quoted from others in a text of a language, with their marks. */
export function quoted(locale: string): RegExp {
  const [open, close] = quoteMarks(locale).map((mark) => escape(mark.trim()));
  return new RegExp(`${open}[^${close}]*${close}`, "gu");
}

/** Stands for a placeholder, and for the syntax around words. */
const VALUE = "\uFFFC";
const SYNTAX = "\uFFFD";

/**
 * Finds digits, and numbers over three that are spelled in the language of the file, which are
 * in the words of a message: not in placeholders, quotes, names that are allowed, or what is
 * said for one count (`=4 {four ships}`). A word such as million counts only after a number that is spelled.
 */
export function unsourced(messages: Messages, exceptions: Exceptions = {}): Unsourced[] {
  const silent = [
    quoted(messages.locale),
    ...(exceptions.allowed ?? []).map(
      (name) => new RegExp(`(?<![\\p{L}\\p{N}])${escape(name)}(?![\\p{L}\\p{N}])`, "gu"),
    ),
  ];
  const counting = countingOf(messages.locale, exceptions.also ?? []);
  return [...messages.byKey.values()].flatMap((message) => {
    const text = silent.reduce((left, one) => left.replaceAll(one, blank), wordsOf(message));
    return [...digitsIn(text), ...spelledIn(text, counting)]
      .sort((a, b) => a.index - b.index)
      .map((found) => ({ key: message.key, text: found.text, place: message.at(found.index) }));
  });
}

const blank = (found: string): string => SYNTAX.repeat(found.length);

/**
 * Stops the build at the first number in words that no row stands behind.
 *
 * @param likely the ids of rows that a number may be meant to print
 * @throws InputError with those rows
 */
export function refuseUnsourced(
  messages: Messages,
  likely: (text: string) => readonly string[],
  exceptions?: Exceptions,
): void {
  const [first] = unsourced(messages, exceptions);
  if (!first) return;
  const rows = likely(first.text);
  throw new InputError(first.place, {
    expected: "every number in words to be a placeholder",
    found: `"${first.text}"`,
    advice: rows.length
      ? `It may be one of ${rows.join(", ")}.`
      : "No row has it: add one to the data.",
  });
}

/** The words of a message at their offsets, with all else blanked. */
export function wordsOf(message: Message): string {
  const out = [...Array(message.source.length).keys()].map(() => SYNTAX);
  const fill = ({ location }: Element, letter: (at: number) => string) => {
    for (let at = location!.start.offset; at < location!.end.offset; at++) out[at] = letter(at);
  };
  const visit = (list: readonly Element[]): void => {
    for (const element of list) {
      if (element.type === TYPE.literal) fill(element, (at) => message.source[at]!);
      else if (element.type === TYPE.tag) visit(element.children);
      else if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const [key, option] of Object.entries(element.options))
          if (!key.startsWith("=")) visit(option.value);
      } else fill(element, () => VALUE);
    }
  };
  visit(message.ast);
  return out.join("");
}

interface Hit {
  text: string;
  index: number;
}

const digitsIn = (text: string): Hit[] =>
  [...text.matchAll(/\p{Nd}+(?:[.,–]\p{Nd}+)*/gu)].map(({ 0: found, index }) => ({
    text: found,
    index,
  }));

interface Counting {
  words: ReadonlySet<string>;
  /** Hundred, million: numbers only after another, for by themselves they name a unit. */
  scales: ReadonlySet<string>;
  /** One, two, three: numbers only after another, as in twenty-two. */
  small: ReadonlySet<string>;
  split(text: string): Hit[];
}

const TENS = 100;
const SCALES = [100, 1e3, 1e6, 1e9];

function countingOf(locale: string, also: readonly string[]): Counting {
  const segmenter = new Intl.Segmenter(locale, { granularity: "word" });
  const split = (text: string): Hit[] =>
    [...segmenter.segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment, index }) => ({ text: segment.toLocaleLowerCase(locale), index }));
  const named = new Set(also.map((word) => word.toLocaleLowerCase(locale)));
  if (!canSpell(locale)) return { words: named, scales: new Set(), small: new Set(), split };
  const spelled = (value: number) => split(spell(locale, value)).map(({ text }) => text);
  const small = new Set([0, 1, 2, 3].flatMap(spelled));
  for (let value = 4; value < TENS; value++) {
    const [word, ...rest] = spelled(value);
    if (word && !rest.length && !small.has(word)) named.add(word);
  }
  const scales = new Set(SCALES.flatMap((value) => spelled(value).at(-1) ?? []));
  return { words: named, scales, small, split };
}

/** Words for numbers; those that belong together, such as `twenty-two`, as one. */
function spelledIn(text: string, { words, scales, small, split }: Counting): Hit[] {
  const hits: Hit[] = [];
  const all = split(text);
  for (const [i, { text: word, index }] of all.entries()) {
    const last = hits.at(-1);
    const between = last && text.slice(last.index + last.text.length, index);
    const joined = between !== undefined && /^[-\s]$/u.test(between);
    const counted = joined || small.has(all[i - 1]?.text ?? "");
    const counts = words.has(word) || (scales.has(word) && counted);
    if (!counts && !(joined && small.has(word))) continue;
    const written = text.slice(index, index + word.length);
    if (joined) last!.text += between + written;
    else hits.push({ text: written, index });
  }
  return hits;
}
