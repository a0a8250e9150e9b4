import type { Story } from "../story";
import { meaningKeys } from "../table/codebook";

/**
 * What a table lists, or what one of its columns means, as a reader of the data reads it. What a
 * story says in its own words comes before what is said of any story.
 *
 * @throws InputError when no message says it
 */
export function meaning({ words }: Story, table: string, column?: string): string {
  const known = meaningKeys(table, column);
  const keys = known.flatMap((key) => [`columns.${key}`, `codebook.${key}`]);
  return words.say(keys.find(words.has) ?? `codebook.${known[0]}`);
}
