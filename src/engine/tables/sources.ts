import { date, dateOr, id, maybe, oneOf, text, url } from "../table/column";
import { InputError } from "../base/errors";
import { table } from "../table/table";

/** One row per page or data file we read a number from. */
export const sources = (csv: string | undefined) =>
  table(
    "sources",
    "Where the numbers were read: pages and data files",
    {
      id: id("the source's name in this data"),
      producer: text("who published the page"),
      title: text("its headline as printed; unknown where only an excerpt without it was seen"),
      url: url("where it stands"),
      published: dateOr("when it was published; unknown where no date was seen", "unknown"),
      accessed: date("when we read it"),
      read: oneOf("how much of it we read: the whole, or the excerpt a search gave", [
        "whole",
        "excerpt",
      ]),
      standing: oneOf(
        "what the page is to its figures: own, the page or document of the body that counted or said it; report, another’s account of that; relay, a page that passes on another publisher’s text",
        ["own", "report", "relay"],
      ),
      relays: maybe(text("whose text a relay passes on, where it says so")),
      licence: oneOf(
        "what its licence lets us do: quoted, a figure cited from a work under copyright",
        ["quoted", "public-domain", "cc-by-4.0", "own-work"],
      ),
      archived: maybe(url("where an archive keeps a copy of the page")),
      archived_on: maybe(date("when that copy was made")),
      note: maybe(text("why something is unknown, or what to watch for")),
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
