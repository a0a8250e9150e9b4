import { TYPE, type LiteralElement, type PluralElement } from "@formatjs/icu-messageformat-parser";
import { printLocale } from "./locale";
import { elements, offsetOf, stop, type Element, type Message } from "./message";
import { dateStyle, numberStyle } from "./styles";

/**
 * Checks what a message says without any data: typesetting, styles and plural forms.
 *
 * @throws InputError at the first place that does not hold
 */
export function checkMessage(message: Message, locale: string): void {
  checkEnds(message);
  for (const [element] of elements(message.ast)) checkElement(element, message, locale);
}

function checkElement(element: Element, message: Message, locale: string): void {
  if (element.type === TYPE.literal) checkLiteral(element, message);
  if (element.type === TYPE.number) numberStyle(element, message);
  if (element.type === TYPE.date) dateStyle(element, message);
  if (element.type === TYPE.plural) checkPlural(element, message, locale);
  if (element.type === TYPE.time)
    stop(message, offsetOf(element), "number or date", "time", "No row has a time of day.");
}

const ADVICE = "Take it away.";

function checkEnds(message: Message): void {
  const { source } = message;
  if (/^\s/.test(source)) stop(message, 0, "words without spaces around", "a space", ADVICE);
  const last = source.length - 1;
  if (/\s$/.test(source)) stop(message, last, "words without spaces around", "a space", ADVICE);
}

/** What is not typeset, and what is to stand there. Quoted syntax is blanked before. */
const UNSET: readonly (readonly [RegExp, ...[string, string, string]])[] = [
  [/'/, "a typographic apostrophe or quote", "'", "Write ’, or “…” around a quote."],
  [/"/, "typographic quotes", '"', "Write “…”."],
  [/ {2}/, "one space", "two", ADVICE],
  [/[\t\n\r]/, "words on one line", "a tab or a line break", "Write a space."],
  [/<\/?[a-z]/i, "a tag around words", "a tag that holds none", "Write <link>…</link>."],
  [/#/, "# inside a plural alone", "#", "Write the name again: {n}."],
];

/** Syntax that is to be read as text: `'{'`. */
const QUOTED = /'[{}<>|#][^']*'/g;

function checkLiteral(element: LiteralElement, message: Message): void {
  const { start, end } = element.location!;
  const written = message.source.slice(start.offset, end.offset);
  const open = written.replaceAll(QUOTED, (found) => "\uFFFC".repeat(found.length));
  for (const [pattern, ...fault] of UNSET) {
    const at = open.search(pattern);
    if (at >= 0) stop(message, start.offset + at, ...fault);
  }
  // A quote the parser did not take as one, such as '#' outside a plural.
  if (element.value.includes("'"))
    stop(message, start.offset + written.indexOf("'"), ...(UNSET[0]!.slice(1) as Fault));
}

type Fault = [string, string, string];

function checkPlural(element: PluralElement, message: Message, locale: string): void {
  const type = element.pluralType ?? "cardinal";
  const { pluralCategories } = new Intl.PluralRules(printLocale(locale), {
    type,
  }).resolvedOptions();
  for (const [key, { location }] of Object.entries(element.options)) {
    if (key.startsWith("=") || (pluralCategories as string[]).includes(key)) continue;
    stop(
      message,
      location?.start.offset ?? 0,
      `a plural form of ${locale}`,
      `"${key}"`,
      `It has ${pluralCategories.join(", ")}, and =0, =1 and so on.`,
    );
  }
}
