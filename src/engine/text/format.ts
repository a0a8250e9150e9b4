import type { Story } from "../story";
import { isNumber, type AnyRow, type NumberRow } from "../tables/figures";
import { format, formatDate, formatNumber, messageOf, type Quantity } from "../words";

/** More decimals than any row has: what prints a number as exact as it is. */
export const EXACT = 6;

type Amount = Pick<NumberRow, "value" | "value_to">;
type Measured = Amount & Pick<NumberRow, "unit">;

/**
 * A number as we print it: grouped, with at most `digits` decimals. Negative `digits` round
 * to tens, hundreds and so on.
 */
export const number = ({ config }: Story, value: number, digits = 2): string =>
  formatNumber(config.locale, value, digits);

/** A figure's value or range without its unit: `4.48`, `20–22`. */
export const amount = ({ config }: Story, { value, value_to }: Amount, digits = 2): string =>
  formatNumber(config.locale, value_to === undefined ? value : [value, value_to], digits);

/** A figure with its unit in words: `4.48 million tonnes`. */
export const full = (story: Story, figure: Measured, digits = 2): string =>
  measured(story, figure.unit, amount(story, figure, digits), counted(figure));

/** A figure with the short sign of its unit, as labels have it: `4.48 Mt`, `×14`. */
export const short = (story: Story, figure: Measured, digits = 2): string =>
  measured(story, `${figure.unit}.short`, amount(story, figure, digits), counted(figure));

/** A number or date with the word that its source hedges it by. */
export function hedged(story: Story, one: AnyRow, digits = 2): string {
  if (!isNumber(one)) return date(story, one.date);
  const said = full(story, one, digits);
  return one.hedge === "exact" ? said : measured(story, one.hedge, said, counted(one));
}

const counted = ({ value, value_to }: Amount): Quantity => ({ value, value_to });

function measured(story: Story, key: string, amount: string, n: Quantity): string {
  const { units, values, config } = story;
  const params = { amount, n };
  return format(messageOf(units, key), { units, values, locale: config.locale, params });
}

/** An ISO date in words, as exact as it is: `21 October 2025`, `October 2025`, `2025`. */
export const date = ({ config }: Story, iso: string): string => formatDate(config.locale, iso);

/** A row as prose prints it by default. */
export const printed = (story: Story, row: AnyRow): string =>
  isNumber(row) ? full(story, row) : date(story, row.date);
