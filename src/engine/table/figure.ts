import { date, dateOr, maybe, number, oneOf, pattern, ref, text, type Values } from "./column";
import type { RowOf } from "./table";

/** How sure we are, and how the source itself hedged. */
export const confidence = oneOf(
  "how far to trust the row: high, the body’s own words on a dated page, or two pages; medium, one page of another, or undated ones; low, an aggregator",
  ["high", "medium", "low"],
);

/** Where a row comes from: the columns every table of statements ends with. */
export const origin = {
  by: text("who counted, said or measured it; derived rows say this site"),
  as_printed: maybe(text("the words or figures as the source prints them, in its language")),
  source: maybe(ref("where we read it; empty only in derived rows", "sources")),
  second_source: maybe(
    ref("a second page that prints it; not always an independent count", "sources"),
  ),
  confidence,
  note: maybe(text("what a reader should know: scope, conflict, what was inferred")),
};

/**
 * A number with all it needs to be defended: the columns every table of numbers shares.
 *
 * @param units the ids of units.csv
 */
export const figure = (units: Values) => ({
  value: number("the number, or the lower end of a range"),
  value_to: maybe(number("the upper end of a range")),
  hedge: oneOf("how the source qualifies the number", ["exact", "about", "over", "up-to"]),
  unit: oneOf("the unit, the id of a row of units.csv", units),
  as_of: dateOr(
    "the day, month or year the number was true, or was said; undated where no page shows one",
    "undated",
  ),
  formula: maybe(
    pattern(
      "how a derived number follows from other rows, which stand in braces",
      "sums of {ids}, numbers, + - * / and brackets",
      /^[{(\d][{}a-z0-9\-+*/(). ]*$/,
    ),
  ),
  ...origin,
});

/** What the tables of numbers have in common. */
export type Figure = RowOf<ReturnType<typeof figure>> & { readonly id: string };

/** A dated statement: an event, or a promise of a date. */
export const dated = {
  date: date("when it happened or is due, as exact as the source"),
  ...origin,
};

export type Dated = RowOf<typeof dated> & { readonly id: string };
