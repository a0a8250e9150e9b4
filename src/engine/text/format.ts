import type { Dated, Figure } from "../table/figure";
import { units } from "../table/units";

const LOCALE = "en-GB";

/** More decimals than any row has: what prints a number as exact as it is. */
export const EXACT = 6;

/**
 * A number as we print it: grouped, with at most `digits` decimals. Negative `digits` round
 * to tens, hundreds and so on.
 */
export function number(value: number, digits = 2): string {
  const unit = 10 ** digits;
  const form = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: Math.max(0, digits) });
  return form.format(Math.round(value * unit) / unit);
}

/** A figure's value or range without its unit: `4.48`, `20–22`. */
export const amount = (
  { value, value_to }: Pick<Figure, "value" | "value_to">,
  digits = 2,
): string =>
  value_to === undefined
    ? number(value, digits)
    : `${number(value, digits)}–${number(value_to, digits)}`;

/** A figure with its unit in words: `4.48 million tonnes`. Per cent stands close. */
export function full(figure: Pick<Figure, "value" | "value_to" | "unit">, digits = 2): string {
  const { one, many } = units[figure.unit];
  const name = figure.value === 1 && figure.value_to === undefined ? one : many;
  return `${amount(figure, digits)}${name === "%" ? "" : " "}${name}`;
}

/** A figure with the short sign of its unit, as labels have it: `4.48 Mt`, `×14`. */
export function short(figure: Pick<Figure, "value" | "value_to" | "unit">, digits = 2): string {
  return `${amount(figure, digits)}${units[figure.unit].short}`;
}

/** An ISO date in words, as exact as it is: `21 October 2025`, `October 2025`, `2025`. */
export function date(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number?, number?];
  if (!month) return String(year);
  const form: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day && { day: "numeric" }),
  };
  return new Intl.DateTimeFormat(LOCALE, form).format(Date.UTC(year, month - 1, day ?? 1));
}

/** A row as prose prints it by default. */
export const printed = (row: Figure | Dated): string =>
  "value" in row ? full(row) : date(row.date);
