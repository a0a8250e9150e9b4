import { InputError, placeOf, type Place } from "../base/errors";
import type { Story } from "../story";
import type { Data } from "../tables/data";
import { quoted, wordsOf, type Messages } from "../words";
import { blanked } from "./unsourced-numbers";

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** The names to be written, by the spellings to be avoided, and what finds one of those. */
interface Avoided {
  names: ReadonlyMap<string, string>;
  pattern: RegExp;
}

function avoidedIn({ glossary }: Pick<Data, "glossary">): Avoided {
  const pairs = glossary.rows.flatMap(({ avoid, name }) =>
    avoid.map((one) => [one, name] as const),
  );
  const names = new Map(pairs.sort(([a], [b]) => b.length - a.length));
  const any = [...names.keys()].map(escape).join("|");
  // Without spellings to be avoided it finds nothing.
  const pattern = any ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "u") : /(?!)/;
  return { names, pattern };
}

/**
 * Stops the build at the first message that spells a name as the glossary does not. What others
 * are quoted with keeps their spelling.
 *
 * @throws InputError with the name as it is to be written
 */
export function refuseAvoided(data: Pick<Data, "glossary">, messages: Messages): void {
  const avoided = avoidedIn(data);
  const quotes = quoted(messages.locale);
  for (const message of messages.byKey.values()) {
    const open = wordsOf(message).replaceAll(quotes, blank);
    refuse(open, avoided, (index) => message.at(index));
  }
}

/**
 * Stops the build at the first avoided spelling in a page of prose.
 *
 * @param text the whole file
 * @throws InputError with the name as it is to be written
 */
export function refuseAvoidedInProse({ data, config }: Story, text: string, file: string): void {
  const open = blanked(text, config.locale);
  refuse(open, avoidedIn(data), (index) => ({ file, ...placeOf(open, index) }));
}

const blank = (found: string): string => " ".repeat(found.length);

function refuse(text: string, { names, pattern }: Avoided, at: (index: number) => Place): void {
  const found = pattern.exec(text);
  if (!found) return;
  const [spelling] = found;
  throw new InputError(at(found.index), {
    expected: `"${names.get(spelling)!}", as the glossary has it`,
    found: `"${spelling}"`,
    advice: "Write it so, or change src/data/glossary.csv.",
  });
}
