import english from "../../words/en/codebook.json";

/** The messages of the codebook, in their area. */
const words: Readonly<Record<string, string>> = english;

/**
 * The keys under which the meaning of a column may stand, the nearest first: its own, and that
 * which tables share. Without a column, that of the table.
 */
export const meaningKeys = (table: string, column?: string): readonly string[] => {
  if (column === undefined) return [table];
  const part = column.replaceAll("_", "-");
  return [`${table}.${part}`, `shared.${part}`];
};

/** What a column means, as an editor reads it: in English, as the errors are. */
export const meaningForEditors = (table: string, column: string): string | undefined =>
  meaningKeys(table, column)
    .map((key) => words[key])
    .find(Boolean);
