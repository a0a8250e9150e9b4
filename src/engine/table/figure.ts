import { date, dateOr, maybe, number, oneOf, pattern, ref, text, type Values } from "./column";
import type { RowOf } from "./table";

/** How sure we are, and how the source itself hedged. */
export const confidence = oneOf(["high", "medium", "low"]);

/** Where a row comes from: the columns every table of statements ends with. */
export const origin = {
  by: text(),
  as_printed: maybe(text()),
  source: maybe(ref("sources")),
  second_source: maybe(ref("sources")),
  confidence,
  note: maybe(text()),
};

/**
 * A number with all it needs to be defended: the columns every table of numbers shares.
 *
 * @param units the ids of units.csv
 */
export const figure = (units: Values) => ({
  value: number(),
  value_to: maybe(number()),
  hedge: oneOf(["exact", "about", "over", "up-to"]),
  unit: oneOf(units),
  as_of: dateOr("undated"),
  formula: maybe(
    pattern("sums of {ids}, numbers, + - * / and brackets", /^[{(\d][{}a-z0-9\-+*/(). ]*$/),
  ),
  ...origin,
});

/** What the tables of numbers have in common. */
export type Figure = RowOf<ReturnType<typeof figure>> & { readonly id: string };

/** A dated statement: an event, or a promise of a date. */
export const dated = {
  date: date(),
  ...origin,
};

export type Dated = RowOf<typeof dated> & { readonly id: string };
