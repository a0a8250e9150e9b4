import { date, dateOr, id, maybe, oneOf, text, url } from "../table/column";
import { InputError } from "../base/errors";
import { table } from "../table/table";

/** One row per page or data file we read a number from. */
export const sources = (csv: string | undefined) =>
  table(
    "sources",
    {
      id: id(),
      producer: text(),
      title: text(),
      url: url(),
      published: dateOr("unknown"),
      accessed: date(),
      read: oneOf(["whole", "excerpt"]),
      standing: oneOf(["own", "report", "relay"]),
      relays: maybe(text()),
      licence: oneOf(["quoted", "public-domain", "cc-by-4.0", "own-work"]),
      archived: maybe(url()),
      archived_on: maybe(date()),
      note: maybe(text()),
    },
    csv,
  );

/** A page or file that rows stand on. */
export type Source = ReturnType<typeof sources>["rows"][number];

/**
 * Checks what no single cell can show: a relay names whose text it passes on and nothing else
 * does, and a copy in an archive has a day.
 *
 * @throws InputError at the cell that does not hold
 */
export function checkSources(entries: ReturnType<typeof sources>): void {
  for (const row of entries.rows) {
    const stop = (
      column: "relays" | "archived_on",
      expected: string,
      found: string,
      advice: string,
    ) => {
      throw new InputError(entries.at(row, column), { expected, found, advice });
    };
    if ((row.standing === "relay") !== (row.relays !== undefined))
      stop(
        "relays",
        row.standing === "relay" ? "whose text the page passes on" : "nothing, for it is no relay",
        row.relays ?? "an empty cell",
        "A relay names its origin, and nothing else does.",
      );
    if ((row.archived === undefined) !== (row.archived_on === undefined))
      stop(
        "archived_on",
        "an address and a day of the copy, or neither",
        row.archived_on ?? "an empty cell",
        "A copy without a day says nothing of what the page was.",
      );
  }
}

/** Whose text a page carries: what a reader should count as one. */
export const originOf = ({ relays, producer }: Source): string => relays ?? producer;
