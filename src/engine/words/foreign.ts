import { isPseudoLocale } from "./pseudo";

/**
 * The language of a text as far as its letters and smallest words tell it: a BCP 47 tag, or
 * nothing. It is for quotations and headlines of sources, whose language no column names.
 */
export function languageOf(text: string): string | undefined {
  return scripts.find(([letters]) => letters.test(text))?.[1](text);
}

type Telling = (text: string) => string | undefined;

/** A script by its letters, and which of its languages a text in it is. */
const scripts: readonly (readonly [RegExp, Telling])[] = [
  [/\p{Script=Cyrillic}/u, cyrillic],
  [/\p{Script=Armenian}/u, () => "hy"],
  [/\p{Script=Georgian}/u, () => "ka"],
  [/\p{Script=Latin}/u, latin],
];

function cyrillic(text: string): string | undefined {
  if (/[әғқұһ]/iu.test(text)) return "kk";
  if (/[їєґ]/iu.test(text)) return "uk";
  // Kazakh, Ukrainian and others have these; a short text may have no letter that tells which.
  return /[іңөү]/iu.test(text) ? undefined : "ru";
}

/** Words that English has and its neighbours in this data have not. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|for|with|from|by|are|will|has|was|been|which|that)(?!\p{L})/iu;

/** From so many letters on, Azerbaijani has an ə; less may be that or Turkish. */
const ENOUGH = 25;

function latin(text: string): string | undefined {
  // Names keep their letters in every language, so only words that begin small are asked.
  const small = text.match(/(?<![\p{L}’'])\p{Ll}[\p{L}’']*/gu)?.join(" ") ?? "";
  if (/ə/u.test(small)) return "az";
  if (/[ğış]/u.test(small) && letters(text) >= ENOUGH) return "tr";
  return ENGLISH.test(text) ? "en" : undefined;
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/**
 * What `lang` is to say of words that stand in a page of another language: a tag, `""` where
 * their language is not known, or nothing where they need no mark.
 *
 * @param page the language of the page
 * @param text the words; without letters they are of no language
 * @param language theirs, where it is known
 */
export function langOf(
  page: string,
  text: string,
  language = languageOf(text),
): string | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  if (language === undefined) return "";
  return same(page, language) ? undefined : language;
}

/** Whether two tags are of one language. A pseudo-language is none but itself. */
const same = (one: string, other: string): boolean =>
  !isPseudoLocale(one) && new Intl.Locale(one).language === new Intl.Locale(other).language;
