import { direction } from "./locale";
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

/** The attributes of an element around words of another language. */
export interface Foreign {
  lang?: string;
  dir?: "auto";
}

/** Letters of scripts that run from right to left. */
const LEFTWARD = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * What an element is to say of words that stand in a page of another language: which they are in,
 * `""` where that is not known; and, where they or the page run from right to left, that their
 * letters tell which way they do. Nothing where they need no mark.
 *
 * @param page the language of the page
 * @param text the words; without letters they are of no language
 * @param language theirs, where it is known
 */
export function foreign(page: string, text: string, language = languageOf(text)): Foreign {
  if (language !== undefined && same(page, language)) return {};
  const leftward = direction(page) === "rtl" || LEFTWARD.test(text);
  return {
    ...(/\p{L}/u.test(text) && { lang: language ?? "" }),
    ...(leftward && { dir: "auto" as const }),
  };
}

/** Whether two tags are of one language. A pseudo-language is none but itself. */
const same = (one: string, other: string): boolean =>
  !isPseudoLocale(one) && new Intl.Locale(one).language === new Intl.Locale(other).language;
