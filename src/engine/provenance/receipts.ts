import type { Correction } from "../tables/corrections";
import { isNumber, type AnyRow } from "../tables/figures";
import type { Story } from "../story";
import * as format from "../text/format";
import { independence, origin, sureness, type Origin } from "./origins";
import { asOf, factPath, tooltip, topic } from "./tooltips";
import { done, formula } from "./treated";

/** Another row, to be named and led to. */
export interface Other {
  id: string;
  /** The number with its hedge and unit, as exact as the row; the date; or a position’s words. */
  value: string;
  what: string;
  by: string;
  href: string;
}

/** Everything that must be known to defend a row. */
export interface Receipt extends Other {
  /** The words of the source; nothing in derived rows. */
  printed: string | undefined;
  /** As of when, in words; nothing for a date. */
  when: string;
  /** Both together: as of when, and who. */
  account: string;
  /** Of a promise: when it was made, and for when. */
  promise: string | undefined;
  /** Of a promise that came due: what came. */
  outcome: Other | undefined;
  /** What the unit counts, where its name does not say it. */
  unit: string | undefined;
  /** What we did to the source’s number, in one sentence. */
  done: string;
  /** The formula with numbers in it, and the rows it stands on. */
  formula: { text: string; from: readonly Other[] } | undefined;
  origins: readonly Origin[];
  /** How independent the pages are of each other, in one sentence. */
  independence: string;
  confidence: string;
  note: string | undefined;
  /** Counts of the same thing that say otherwise. */
  conflicts: readonly { why: string; others: readonly Other[] }[];
  corrections: readonly Correction[];
  /** The dataset the row is in. */
  table: string;
}

/**
 * The receipt of a row.
 *
 * @throws Error when no row has the id
 */
export function receipt(story: Story, id: string): Receipt {
  const { data, words } = story;
  const one = data.row(id);
  const named = { ...other(story, id), when: asOf(story, one), ...said(story, one) };
  const { when, by } = named;
  const origins = data.pagesOf(one).map((page) => origin(story, page));
  const derived = formula(story, one);
  return {
    ...named,
    account: when ? words.say("receipt.account", { when, by }) : by,
    printed: one.as_printed,
    ...promise(story, one),
    unit: explained(story, one),
    done: done(story, one),
    formula: derived && { ...derived, from: derived.from.map((from) => other(story, from)) },
    origins,
    independence: independence(story, one),
    confidence: sureness(story, one, origins.length),
    note: one.note,
    conflicts: data.conflictsOf(id).map(({ why, rows }) => ({
      why,
      others: rows.filter((name) => name !== id).map((name) => other(story, name)),
    })),
    corrections: data.correctionsOf([id]),
    table: one.table,
  };
}

/** A row as others name it. */
export function other(story: Story, id: string): Other {
  const one = story.data.row(id);
  return {
    id,
    value: format.hedged(story, one, format.EXACT),
    what: topic(story, id),
    by: one.by,
    href: factPath(id),
  };
}

/** What a unit counts, where its name does not say it. */
function explained({ data }: Story, one: AnyRow): string | undefined {
  if (!isNumber(one)) return undefined;
  const unit = data.units.rows.find(({ id }) => id === one.unit);
  return unit?.explain && unit.what;
}

/** Of a position the words are what counts, and who spoke them when. */
function said(story: Story, one: AnyRow): Partial<Pick<Receipt, "value" | "when" | "by">> {
  if (one.table !== "positions") return {};
  const { value, when } = tooltip(story, one.id);
  return { value, when, by: one.actor };
}

function promise(story: Story, one: AnyRow): Pick<Receipt, "promise" | "outcome"> {
  const { say } = story.words;
  const day = (iso: string) => (iso === "undated" ? "" : format.date(story, iso));
  if (one.table === "deadlines") {
    const made = { made: one.said, said: day(one.said) };
    return { promise: say("receipt.announced", made), outcome: undefined };
  }
  if (one.table !== "targets") return { promise: undefined, outcome: undefined };
  const { kind, said, due, outcome } = one;
  const days = { made: said, said: day(said), due, for: day(due) };
  return {
    promise: say("receipt.promise", { kind, ...days }),
    outcome: outcome ? other(story, outcome) : undefined,
  };
}
