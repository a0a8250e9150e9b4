import { TYPE } from "@formatjs/icu-messageformat-parser";
import type {
  ArgumentElement,
  DateElement,
  NumberElement,
} from "@formatjs/icu-messageformat-parser";
import { find, lacking, type Found, type Job, type Placeholder } from "./find";
import {
  canSpell,
  formatDate,
  formatNumber,
  formatOptions,
  isIso,
  round,
  spell,
  type Range,
} from "./locale";
import { dateStyle, dateStyles, numberStyle, type DateStyle, type NumberStyle } from "./styles";
import type { Quantity } from "./values";

/** More than this is not spelled. */
const SPELLED = 999;

/**
 * What a placeholder prints, as plain text.
 *
 * @throws InputError at the placeholder when its value has not what its form needs
 */
export function print(element: ArgumentElement | NumberElement | DateElement, job: Job): string {
  const found = find(element, job);
  if (element.type === TYPE.date) return day(element, found, job, dateStyle(element, job.message));
  if (element.type === TYPE.number) {
    const { quantity } = found;
    if (!quantity) return lacking(element, job, held(found), "a number");
    return number(element, quantity, job, numberStyle(element, job.message));
  }
  if (found.quantity) {
    const form = found.quantity.unit === undefined ? "amount" : "full";
    return number(element, found.quantity, job, { form, digits: 2 });
  }
  return found.text ?? day(element, found, job);
}

/** What select compares: a text, or a number or a day as it is written in the data. */
export function keyOf(element: Placeholder, job: Job): string {
  const { text, date, quantity } = find(element, job);
  return text ?? (quantity ? String(quantity.value) : date) ?? lacking(element, job, "none", "one");
}

/** The number that plural counts. @throws InputError when the value is none */
export function countOf(element: Placeholder, job: Job): number | Range {
  const found = find(element, job);
  if (!found.quantity) return lacking(element, job, held(found), "a number");
  return ends(found.quantity);
}

const ends = ({ value, value_to }: Quantity): number | Range =>
  value_to === undefined ? value : [value, value_to];

const held = ({ text, date }: Found): string =>
  text !== undefined ? `the text “${text}”` : date !== undefined ? `the date ${date}` : "empty";

function day(element: Placeholder, found: Found, job: Job, to?: DateStyle): string {
  const { date } = found;
  if (date === undefined || !isIso(date))
    return lacking(element, job, date ?? (found.quantity ? "a number" : held(found)), "a date");
  if (to && date.length < dateStyles[to])
    return lacking(element, job, date, `a date as exact as ${to}`);
  return formatDate(job.locale, date, to);
}

function number(element: Placeholder, one: Quantity, job: Job, style: NumberStyle): string {
  const { form, digits, options } = style;
  if (form === "words" || form === "Words") return worded(element, one, job, form === "Words");
  const amount = options
    ? formatOptions(job.locale, ends(one), options)
    : formatNumber(job.locale, ends(one), digits);
  if (form === "amount") return amount;
  if (one.unit === undefined) return lacking(element, job, amount, "a unit");
  const n = {
    value: round(one.value, digits),
    value_to: one.value_to === undefined ? undefined : round(one.value_to, digits),
  };
  const key = form === "short" ? `${one.unit}.short` : one.unit;
  const full = job.unit(element, key, { amount, n });
  const hedged = form === "hedged" && one.hedge !== undefined && one.hedge !== "exact";
  return hedged ? job.unit(element, one.hedge!, { amount: full, n }) : full;
}

function worded(element: Placeholder, one: Quantity, job: Job, capital: boolean): string {
  const { value, value_to } = one;
  if (!canSpell(job.locale))
    return lacking(element, job, job.locale, "a language whose numbers we can spell");
  if (value_to !== undefined || !Number.isInteger(value) || value < 0 || value > SPELLED)
    return lacking(
      element,
      job,
      value_to === undefined ? String(value) : `a range from ${value} to ${value_to}`,
      `a whole number from 0 to ${SPELLED}`,
    );
  const words = spell(job.locale, value);
  return capital ? words[0]!.toLocaleUpperCase(job.locale) + words.slice(1) : words;
}
