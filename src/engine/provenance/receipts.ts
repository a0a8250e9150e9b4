import { originOf, type Source } from "../tables/sources";
import type { Correction } from "../tables/corrections";
import { isNumber, type AnyRow } from "../tables/figures";
import { inputs } from "../table/formula";
import { treatment } from "../table/treatment";
import type { Story } from "../story";
import * as format from "../text/format";
import { asOf, factPath, tooltip, topic } from "./tooltips";

/** A page that a row stands on, as a receipt names it. */
export interface Origin {
  id: string;
  publisher: string;
  /** The headline; nothing where it was not seen. */
  title: string | undefined;
  /** The day it was published, in words. */
  date: string;
  url: string;
  /** What the page is to the number, and how far it was read. */
  standing: string;
  archived: { url: string; date: string } | undefined;
}

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

/** How sure we are, as a reader understands it; the words of the column say the same to editors. */
function sureness({ confidence }: AnyRow, pages: number): string {
  if (confidence === "low") return "Low: pages that collect or comment, without a body’s own words";
  if (pages === 0)
    return confidence === "high"
      ? "High: it follows from rows that are"
      : "Medium: it follows from rows of which one is no better";
  if (confidence === "medium") return "Medium: one page of another, or pages without a date";
  return pages === 1
    ? "High: the body’s own words on a dated page"
    : "High: the same on two pages, one of them dated";
}

const STANDINGS = {
  own: "the body’s own page",
  report: "a report",
  relay: "passes on the text of",
} as const;

/**
 * The receipt of a row.
 *
 * @throws Error when no row has the id
 */
export function receipt(story: Story, id: string): Receipt {
  const { data } = story;
  const one = data.row(id);
  const named = { ...other(story, id), when: asOf(story, one), ...said(story, one) };
  const origins = data.pagesOf(one).map((page) => origin(story, page));
  return {
    ...named,
    account: [named.when, named.by].filter(Boolean).join("; "),
    printed: one.as_printed,
    ...promise(story, one),
    unit: explained(story, one),
    done: done(story, one),
    formula: formula(story, one),
    origins,
    independence: independence(story, one),
    confidence: sureness(one, origins.length),
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

/** A source as a receipt names it. */
export function origin(story: Story, source: Source): Origin {
  const { id, producer, title, published, url, standing, relays, read, accessed } = source;
  const { archived, archived_on } = source;
  const seen = `${read === "whole" ? "read" : "read as a search excerpt"} on ${format.date(story, accessed)}`;
  return {
    id,
    publisher: producer,
    title: title === "unknown" ? undefined : title,
    date: published === "unknown" ? "undated" : format.date(story, published),
    url,
    standing: `${[STANDINGS[standing], relays].filter(Boolean).join(" ")}; ${seen}`,
    archived: archived ? { url: archived, date: format.date(story, archived_on!) } : undefined,
  };
}

/** What a unit counts, where its name does not say it. */
function explained({ data }: Story, one: AnyRow): string | undefined {
  if (!isNumber(one)) return undefined;
  const unit = data.units.rows.find(({ id }) => id === one.unit);
  return unit?.explain && unit.what;
}

/** Of a position the words are what counts, and who spoke them when. */
function said(story: Story, one: AnyRow): Partial<Receipt> {
  if (one.table !== "positions") return {};
  const { value, when } = tooltip(story, one.id);
  return { value, when, by: one.actor };
}

function promise(story: Story, one: AnyRow): Pick<Receipt, "promise" | "outcome"> {
  const day = (iso: string) => (iso === "undated" ? "on a day not known" : format.date(story, iso));
  if (one.table === "targets") {
    const due = one.due === "undated" ? "no year" : format.date(story, one.due);
    return {
      promise: `${one.kind}, made ${day(one.said)}, for ${due}`,
      outcome: one.outcome ? other(story, one.outcome) : undefined,
    };
  }
  const promised = one.table === "deadlines" ? `announced ${day(one.said)}` : undefined;
  return { promise: promised, outcome: undefined };
}

function done(story: Story, one: AnyRow): string {
  if (!isNumber(one)) return "Nothing: the date is as exact as the page.";
  const how = treatment(one);
  if (how?.kind === "derived") return "Derived from other rows by this formula.";
  if (how?.kind === "in-words") return "The page spells the number; we print it in figures.";
  if (how?.kind === "scaled")
    return `Converted from the page’s ${format.number(story, one.value * how.by)}, whose unit is ${FACTORS[how.by]}.`;
  return "Nothing: the number is the page’s.";
}

const FACTORS: Readonly<Record<number, string>> = {
  1e3: "a thousand times smaller",
  1e6: "a million times smaller",
  1e-3: "a thousand times larger",
  1e-6: "a million times larger",
};

function formula(story: Story, one: AnyRow): Receipt["formula"] {
  if (!isNumber(one) || !one.formula) return undefined;
  const from = [...new Set(inputs(one.formula))].map((id) => other(story, id));
  const text = one.formula
    .replaceAll(/\{([^}]*)\}/g, (_, id: string) =>
      format.amount(story, story.data.figure(id), format.EXACT),
    )
    .replaceAll("*", "×")
    .replaceAll(" / ", " ÷ ")
    .replaceAll(" - ", " − ");
  return { text: `${text} = ${format.full(story, one, format.EXACT)}, rounded`, from };
}

/** A government’s release that two pages repeat is one source: what a reader should count. */
export function independence({ data }: Story, one: AnyRow): string {
  const pages = data.pagesOf(one);
  if (!pages.length) {
    const under = data.sourcesOf(one.id).length;
    return `It stands on ${under} ${under === 1 ? "page" : "pages"}, those of the rows it is derived from.`;
  }
  const first = new Set(pages.map(originOf));
  const own = pages.some(({ standing }) => standing === "own");
  if (pages.length === 1) {
    return own
      ? "One page, of the body that counted or said it."
      : "One page; no second was found.";
  }
  if (first.size === 1) return `Two pages with one origin, ${[...first][0]}: count them as one.`;
  if (own) return "Two pages: the body’s own, and a report of the same.";
  return isNumber(one)
    ? "Two pages of two publishers, which report the same figure of the same body: one count, seen twice."
    : "Two pages of two publishers, which tell the same; neither is the body’s own.";
}
