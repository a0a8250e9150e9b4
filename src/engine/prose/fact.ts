import type { Story } from "../story";
import { dayOf, isNumber, type AnyRow, type NumberRow } from "../tables/figures";
import * as format from "../text/format";
import { stopAt } from "./stop";
import { saysNumber, saysPercent, spelled } from "./number-words";

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
export function printFact(story: Story, asked: FactProps): string {
  const { id, form = "full", digits = 2, words, at } = asked;
  const { ids, row } = story.data;
  if (!ids.includes(id)) stopAt(at, "the id of a row of src/data", id, ids);
  const one = row(id);
  if (words !== undefined) return worded(story, one, words, at);
  if (form === "full" && !isNumber(one)) return dated(story, one.date, asked);
  if (form === "as-of" || form === "due" || form === "said")
    return dated(story, day(story, one, form, at), asked);
  if (!isNumber(one))
    return stopAt(at, "a number, for form amount", `${id}, a date`, ["full", "as-of"]);
  return form === "amount" ? format.amount(story, one, digits) : format.full(story, one, digits);
}

function worded(story: Story, one: AnyRow, words: string, at: string): string {
  if (isNumber(one)) {
    if (saysNumber(story, words, one.value * scale(story, one, words))) return words;
  }
  const holds = isNumber(one) ? format.full(story, one, format.EXACT) : format.printed(story, one);
  return stopAt(at, `words that say what ${one.id} holds`, words, [holds]);
}

/** From here on a scale in words is part of the unit: `million tonnes`. */
const MILLION = 1e6;

/** What a row’s number is times, to be in the unit that the words name. */
function scale(story: Story, { unit }: NumberRow, words: string): number {
  const { times } = story.data.units.rows.find(({ id }) => id === unit)!;
  // Shares of one, such as a fifth, unless the words say that they are hundredths.
  if (times < 1) return saysPercent(story, words) ? 1 : times;
  return (spelled(story, words)?.scale ?? 1) >= MILLION ? times : 1;
}

function day(story: Story, one: AnyRow, form: "as-of" | "due" | "said", at: string): string {
  if (form === "as-of") return dayOf(one);
  const { targets, deadlines } = story.data;
  if (one.table === "targets") return one[form];
  if (one.table === "deadlines") return form === "due" ? one.date : one.said;
  return stopAt(at, `a promise, for form ${form}`, one.id, [
    ...targets.rows.map(({ id }) => id),
    ...deadlines.rows.map(({ id }) => id),
  ]);
}

function dated(story: Story, iso: string, { id, to, at }: FactProps): string {
  if (!/^\d{4}/.test(iso)) stopAt(at, `${id} with a day`, iso, ["another form"]);
  const wanted = to ? LENGTH[to] : iso.length;
  if (iso.length < wanted) stopAt(at, `${id} as exact as its ${to}`, iso, ["to=year"]);
  return format.date(story, iso.slice(0, wanted));
}
