import { TYPE } from "@formatjs/icu-messageformat-parser";
import { accented, ACCENTED, MIRRORED } from "./accents";
import { mapOptions, type Element, type Messages } from "./message";

export type PseudoLocale = typeof ACCENTED | typeof MIRRORED;

/** Whether a language is one for tests. */
export const isPseudoLocale = (locale: string): locale is PseudoLocale =>
  locale === ACCENTED || locale === MIRRORED;

/**
 * Messages in a language for tests. `en-XA` has accents and is 40 % longer; `ar-XB` keeps its
 * letters and runs from right to left. Placeholders, tags and forms of plurals stay. Numbers and
 * dates are those of en-GB. The file of units is to be made so too.
 */
export function pseudo(messages: Messages, locale: PseudoLocale): Messages {
  if (locale === MIRRORED) return { ...messages, locale };
  const byKey = new Map(
    [...messages.byKey].map(([key, message]) => [key, { ...message, ast: longer(message.ast) }]),
  );
  return { ...messages, locale, byKey };
}

const longer = (list: readonly Element[]): Element[] =>
  list.map((element) => {
    switch (element.type) {
      case TYPE.literal:
        return { ...element, value: accented(element.value) };
      case TYPE.tag:
        return { ...element, children: longer(element.children) };
      case TYPE.select:
      case TYPE.plural:
        return mapOptions(element, longer);
      default:
        return element;
    }
  });
