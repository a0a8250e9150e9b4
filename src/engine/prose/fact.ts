import { dayOf, ids, row } from "../../data";
import { deadlines } from "../tables/deadlines";
import type { Dated, Figure } from "../table/figure";
import { targets } from "../tables/targets";
import { units } from "../table/units";
import * as format from "../text/format";
import { stopAt } from "./stop";
import { saysNumber } from "./number-words";

/** How a row is printed in prose: what writers type on a Fact. */
export interface FactProps {
  /** The id of a row of src/data. */
  id: string;
  /**
   * What of it: all with its unit, the number alone, the day of the count, the day a promise is
   * for, or the day it was made.
   */
  form?: "full" | "amount" | "as-of" | "due" | "said";
  /** A day no more exact than this. */
  to?: "month" | "year";
  /** Decimals at most; negative to round to tens, hundreds. */
  digits?: number;
  /** The number spelled by hand, which the row must bear out: `at least eight crossings`. */
  words?: string;
  /** Where it stands, filled in by the build. */
  at: string;
}

const LENGTH = { year: 4, month: 7 } as const;

/**
 * What a Fact prints.
 *
 * @throws InputError at the tag, when no row has the id or the row has not what is asked of it
 */
export function printFact({ id, form = "full", to, digits = 2, words, at }: FactProps): string {
  if (!ids.includes(id)) stopAt(at, "the id of a row of src/data", id, ids);
  const one = row(id);
  if (words !== undefined) return worded(one, words, at);
  if (form === "full" && !("value" in one)) return dated(one.date, to, id, at);
  if (form === "as-of" || form === "due" || form === "said")
    return dated(day(one, form, at), to, id, at);
  if (!("value" in one))
    return stopAt(at, "a number, for form amount", `${id}, a date`, ["full", "as-of"]);
  return form === "amount" ? format.amount(one, digits) : format.full(one, digits);
}

function worded(one: Figure | Dated, words: string, at: string): string {
  if ("value" in one) {
    if (saysNumber(words, one.value * scale(one, words))) return words;
  }
  const holds = "value" in one ? format.full(one, format.EXACT) : format.date(one.date);
  return stopAt(at, `words that say what ${one.id} holds`, words, [holds]);
}

/** What a row’s number is times, to be in the unit that the words name. */
function scale({ unit }: Figure, words: string): number {
  if (unit === "percent") return words.includes("per cent") ? 1 : 0.01;
  return units[unit].many.startsWith("million") && words.includes("million") ? 1e6 : 1;
}

function day(one: Figure | Dated, form: "as-of" | "due" | "said", at: string): string {
  if (form === "as-of") return dayOf(one);
  const promise = targets.rows.find(({ id }) => id === one.id);
  const deadline = deadlines.rows.find(({ id }) => id === one.id);
  if (promise) return promise[form];
  if (deadline) return form === "due" ? deadline.date : deadline.said;
  return stopAt(at, `a promise, for form ${form}`, one.id, [
    ...targets.rows.map(({ id }) => id),
    ...deadlines.rows.map(({ id }) => id),
  ]);
}

function dated(iso: string, to: FactProps["to"], id: string, at: string): string {
  if (!/^\d{4}/.test(iso)) stopAt(at, `${id} with a day`, iso, ["another form"]);
  const wanted = to ? LENGTH[to] : iso.length;
  if (iso.length < wanted) stopAt(at, `${id} as exact as its ${to}`, iso, ["to=year"]);
  return format.date(iso.slice(0, wanted));
}
