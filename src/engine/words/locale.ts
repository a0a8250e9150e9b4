import { accented, ACCENTED, MIRRORED } from "./accents";
import { spellers } from "./spellers";
import { dateStyles, type DateStyle } from "./styles";

/** Two ends of a range. */
export type Range = readonly [from: number, to: number];

/** The locale whose numbers and dates a pseudo-language prints. */
export const printLocale = (locale: string): string =>
  locale === ACCENTED || locale === MIRRORED ? "en-GB" : locale;

const dressed = (locale: string, text: string): string =>
  locale === ACCENTED ? accented(text) : text;

/** A number rounded to decimals; negative `digits` round to tens, hundreds. There is no −0. */
export function round(value: number, digits = 2): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit + 0;
}

/**
 * A number as readers of a language write it: grouped, with at most `digits` decimals. Negative
 * `digits` round to tens, hundreds and so on.
 *
 * @param value a number, or both ends of a range, which is printed as `20–22`
 */
export function formatNumber(locale: string, value: number | Range, digits = 2): string {
  const options = { maximumFractionDigits: Math.max(0, digits) };
  const rounded =
    typeof value === "number"
      ? round(value, digits)
      : ([round(value[0], digits), round(value[1], digits)] as const);
  return formatOptions(locale, rounded, options);
}

const numberForms = new Map<string, Intl.NumberFormat>();
const dateForms = new Map<string, Intl.DateTimeFormat>();

/** What is slow to make, made once for a key. */
function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

/** A number or range by the options of `Intl.NumberFormat`. Ends that print alike print once. */
export function formatOptions(
  locale: string,
  value: number | Range,
  options: Intl.NumberFormatOptions,
): string {
  const form = once(
    numberForms,
    locale + JSON.stringify(options),
    () => new Intl.NumberFormat(printLocale(locale), options),
  );
  if (typeof value === "number") return form.format(value);
  const [from, to] = value;
  return form.format(from) === form.format(to) ? form.format(to) : form.formatRange(from, to);
}

/** Whether a text is an ISO date of a day, month or year. */
export const isIso = (text: string): boolean => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text);

/**
 * An ISO date in words, as exact as it is or as `to` says: `21 October 2025`, `October 2025`.
 *
 * @throws RangeError when it is no ISO date, or less exact than `to` asks
 */
export function formatDate(locale: string, iso: string, to?: DateStyle): string {
  if (!isIso(iso)) throw new RangeError(`"${iso}" is no ISO date`);
  if (to && iso.length < dateStyles[to]) throw new RangeError(`"${iso}" has no ${to}`);
  const [year, month, day] = (to ? iso.slice(0, dateStyles[to]) : iso).split("-").map(Number) as [
    number,
    number?,
    number?,
  ];
  if (!month) return String(year);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    month: to === "shortMonth" ? "short" : "long",
    ...(to !== "monthOnly" && to !== "dayMonth" && { year: "numeric" as const }),
    ...(day && { day: "numeric" as const }),
  };
  const form = once(
    dateForms,
    locale + JSON.stringify(options),
    () => new Intl.DateTimeFormat(printLocale(locale), options),
  );
  return dressed(locale, form.format(Date.UTC(year, month - 1, day ?? 1)));
}

/** Whether a language is written from left or from right. */
export function direction(locale: string): "ltr" | "rtl" {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    getTextInfo?(): { direction?: string };
    textInfo?: { direction?: string };
  };
  const told = (known.getTextInfo?.() ?? known.textInfo)?.direction;
  if (told) return told === "rtl" ? "rtl" : "ltr";
  return RTL_SCRIPTS.has(known.maximize().script ?? "") ? "rtl" : "ltr";
}

/** For engines that do not tell. */
const RTL_SCRIPTS = new Set("Adlm Arab Hebr Mand Nkoo Rohg Samr Syrc Thaa".split(" "));

/** Quotation marks by CLDR, for those languages that have others than “ ”. */
const QUOTES: readonly (readonly [open: string, close: string, languages: string])[] = [
  ["„", "“", "bg cs de et is ka lt lb mk sk sl sq"],
  ["„", "”", "bs hr hu pl ro sr"],
  ["«\u202f", "\u202f»", "fr"],
  ["«", "»", "be ca el es fa hy it kk ky lv nb nn no pt-PT ru tg tk uk"],
  ["”", "”", "fi sv"],
  ["”", "“", "ar he"],
  ["「", "」", "ja zh-Hant zh-TW"],
];

/** The quotation marks of a language. */
export function quoteMarks(locale: string): readonly [open: string, close: string] {
  const { language, script, region } = new Intl.Locale(printLocale(locale)).maximize();
  const names = new Set([language, `${language}-${script}`, `${language}-${region}`]);
  const found = QUOTES.find(([, , list]) => list.split(" ").some((one) => names.has(one)));
  return found ? [found[0], found[1]] : ["“", "”"];
}

/** A text in the quotation marks of a language. */
export function quote(locale: string, text: string): string {
  const [open, close] = quoteMarks(locale);
  return `${open}${text}${close}`;
}

/** Whether numbers can be spelled in a language. */
export const canSpell = (locale: string): boolean => speller(locale) !== undefined;

/**
 * A whole number in words: `four`, `twenty-two`.
 *
 * @throws RangeError when the language or the number cannot be spelled
 */
export function spell(locale: string, value: number): string {
  const spelled = speller(locale);
  if (!spelled) throw new RangeError(`no words for numbers in "${locale}"`);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${value} is no whole number from 0 up`);
  return dressed(locale, spelled(value));
}

function speller(locale: string): ((value: number) => string) | undefined {
  const own = new Intl.Locale(printLocale(locale));
  const { language, script } = own.maximize();
  const names = [`${language}-${own.region}`, `${language}-${script}`, language];
  return names.map((name) => spellers[name]).find((one) => one !== undefined);
}
