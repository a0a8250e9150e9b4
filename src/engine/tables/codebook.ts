import type { Story } from "../story";
import { meaningKeys } from "../table/codebook";

/** Where the meanings stand: those of a story come before those of any story. */
const AREAS = ["columns", "codebook"] as const;

/**
 * What a table lists, or what one of its columns means, as a reader of the data reads it.
 *
 * @throws InputError when no message says it
 */
export function meaning({ words }: Story, table: string, column?: string): string {
  const keys = meaningKeys(table, column).flatMap((key) => AREAS.map((area) => `${area}.${key}`));
  return words.say(keys.find(words.has) ?? `codebook.${meaningKeys(table, column)[0]}`);
}
