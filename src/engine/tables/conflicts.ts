import { InputError } from "../base/errors";
import { id, refs, text } from "../table/column";
import { table } from "../table/table";

/** Where two rows count one thing and disagree: neither is corrected, and each names the other. */
export const conflicts = (csv: string | undefined) =>
  table(
    "conflicts",
    {
      id: id(),
      subject: text(),
      rows: refs("figures"),
      why: text(),
    },
    csv,
  );

/**
 * Checks what no single cell can show: a conflict has two sides at least, and all of them count
 * in one unit, so that they can be set side by side.
 *
 * @throws InputError at the cell that does not hold
 */
export function checkConflicts(
  entries: ReturnType<typeof conflicts>,
  unitOf: (id: string) => string,
): void {
  for (const entry of entries.rows) {
    const stop = (expected: string, found: string, advice: string): never => {
      throw new InputError(entries.at(entry, "rows"), { expected, found, advice });
    };
    if (entry.rows.length < 2)
      stop("two rows or more", `${entry.rows.length}`, "Name the count it disagrees with.");
    const units = [...new Set(entry.rows.map(unitOf))];
    if (units.length > 1)
      stop("rows in one unit", units.join(" and "), "Counts in other units are another subject.");
  }
}
