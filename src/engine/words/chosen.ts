import { ACCENTED, MIRRORED } from "./accents.ts";

/**
 * The language of a build, as `LANGUAGE` asks: one that the story is written in, or one for tests.
 * Systems that speak gettext set that variable too, to `de` or `en_GB:en`; such values, which
 * have no hyphen, are passed over unless the story has the language.
 *
 * @param written the languages of the story, the one for all who ask for none first
 * @throws Error when a tag is asked for that nothing is written in
 */
export function chosenLanguage(
  written: readonly [string, ...string[]],
  asked = process.env["LANGUAGE"] ?? "",
): string {
  const known = [...written, ACCENTED, MIRRORED];
  if (known.includes(asked)) return asked;
  if (!asked.includes("-")) return written[0];
  throw new Error(
    `LANGUAGE: expected one of ${known.join(", ")}; found "${asked}". ` +
      "The last two are for tests; take the variable away for the first.",
  );
}
