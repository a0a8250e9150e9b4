import { InputError, type Fault, type Place } from "../base/errors";

/**
 * The keys under which the meaning of a column may stand, the nearest first: its own, and that
 * which tables share. Without a column, that of the table.
 */
export const meaningKeys = (table: string, column?: string): readonly string[] => {
  if (column === undefined) return [table];
  const part = column.replaceAll("_", "-");
  return [`${table}.${part}`, `shared.${part}`];
};

/** A cell that its column refuses. What the column means is for those to add who have words. */
export class CellError extends InputError {
  constructor(
    place: Place,
    fault: Fault,
    readonly table: string,
    readonly column: string,
  ) {
    super(place, fault);
  }
}

/**
 * An error with the meaning of its column for advice, if it is of a cell.
 *
 * @param meanings the codebook in the language of editors, by key
 */
export function explained(error: unknown, meanings: Readonly<Record<string, string>>): unknown {
  if (!(error instanceof CellError)) return error;
  const { place, fault, table, column } = error;
  const found = meaningKeys(table, column).find((key) => key in meanings);
  if (!found) return error;
  return new InputError(place, { ...fault, advice: `${column}: ${meanings[found]!}` });
}
