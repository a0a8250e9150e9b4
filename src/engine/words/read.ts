import { parse } from "@formatjs/icu-messageformat-parser";
import { InputError } from "../base/errors";
import { checkMessage } from "./check";
import { readFlat, type Entry } from "./json";
import { stop, type Element, type Message, type Messages } from "./message";

/** Dotted words. Names of units and of steps may hold hyphens. */
const KEY = /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/i;

/**
 * Reads a file of messages: a flat JSON object whose keys are dotted words and whose values are
 * ICU messages. The file is named by its language: `en.json`, `small.en.json`.
 *
 * @param locale the language of the words; that of the file’s name, unless said otherwise
 * @throws InputError at the first place that is no JSON, no message, a style we do not know, or
 * not typeset: straight quotes, spaces doubled or at an end
 */
export function readMessages(text: string, file: string, locale = languageOf(file)): Messages {
  const byKey = new Map<string, Message>();
  for (const entry of readFlat(text, file)) byKey.set(entry.key, readMessage(entry, locale));
  return { file, locale, byKey };
}

function languageOf(file: string): string {
  const name = /(?:^|[./\\])([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\.json$/i.exec(file)?.[1];
  const [language] = name ? Intl.getCanonicalLocales(name) : [];
  if (language) return language;
  throw new InputError(
    { file, line: 1, column: 1 },
    {
      expected: "a file named by its language",
      found: `"${file}"`,
      advice: "Call it en.json, or after another language.",
    },
  );
}

function readMessage({ key, value, keyAt, at }: Entry, locale: string): Message {
  if (!KEY.test(key))
    throw new InputError(keyAt, {
      expected: "a key of dotted words, such as small.headline",
      found: `"${key}"`,
      advice: "Use letters, digits and hyphens between the dots.",
    });
  const message = { key, source: value, ast: [], at };
  if (value.trim() === "") stop(message, 0, `words for "${key}"`, "none", "Write them.");
  const parsed = { ...message, ast: parsedAst(message, locale) };
  checkMessage(parsed, locale);
  return parsed;
}

/** What the parser’s errors mean, where their names do not say it to a writer. */
const ADVICE: Readonly<Record<string, string>> = {
  MALFORMED_ARGUMENT: "Names in braces have letters, digits and _, which stands for a hyphen.",
  EXPECT_ARGUMENT_CLOSING_BRACE: "Close the brace; a brace that is to be read is written '{'.",
  INVALID_ARGUMENT_TYPE: "The types are number, date, plural, select and selectordinal.",
  MISSING_OTHER_CLAUSE: "Add other {…}.",
  UNCLOSED_TAG: "Close the tag; a < that is to be read is written '<'.",
  INVALID_TAG: "Tags have a name alone: <link>…</link>.",
  UNMATCHED_CLOSING_TAG: "Open the tag, or close the one that is open.",
};

interface ParserError extends SyntaxError {
  location?: { start: { offset: number } };
}

function parsedAst(message: Message, locale: string): Element[] {
  try {
    return parse(message.source, { captureLocation: true, locale: new Intl.Locale(locale) });
  } catch (error) {
    const { message: kind, location } = error as ParserError;
    const found = kind.toLowerCase().replaceAll("_", " ");
    return stop(
      message,
      location?.start.offset ?? 0,
      "an ICU message",
      found,
      ADVICE[kind] ?? "See ICU MessageFormat for how it is written.",
    );
  }
}
