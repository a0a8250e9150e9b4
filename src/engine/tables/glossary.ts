import { InputError } from "../base/errors";
import { id, maybe, oneOf, pattern, ref, text, texts, url } from "../table/column";
import { table } from "../table/table";

/** How names are written: of places, offices, bodies and people, and terms that are names. */
export const glossary = (csv: string | undefined) =>
  table(
    "glossary",
    {
      id: id(),
      kind: oneOf(["place", "office", "body", "term", "person"]),
      name: text(),
      native: maybe(text()),
      lang: maybe(pattern("a BCP 47 tag, such as az", /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
      source: maybe(ref("sources")),
      url: maybe(url()),
      avoid: texts(),
      note: maybe(text()),
    },
    csv,
  );

type Glossary = ReturnType<typeof glossary>;

/**
 * Checks what no single cell can show: a native name has its language, and no spelling is both a
 * name and to be avoided.
 *
 * @throws InputError at the cell that does not hold
 */
export function checkGlossary(entries: Glossary): void {
  const names = new Set(entries.rows.map(({ name }) => name));
  for (const row of entries.rows) {
    if ((row.native === undefined) !== (row.lang === undefined))
      throw new InputError(entries.at(row, "lang"), {
        expected: "a native name and its language, or neither",
        found: row.lang ?? "an empty cell",
        advice: "Name the language by its BCP 47 tag.",
      });
    const both = row.avoid.find((spelling) => names.has(spelling));
    if (both !== undefined)
      throw new InputError(entries.at(row, "avoid"), {
        expected: "spellings that are no name of the glossary",
        found: `"${both}"`,
        advice: "Choose one of the two.",
      });
  }
}
