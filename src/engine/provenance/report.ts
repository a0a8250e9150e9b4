import { digest } from "../tables/digest";
import { inputs } from "../table/formula";
import { dayOf, isNumber } from "../tables/figures";
import { originOf } from "../tables/sources";
import type { Story } from "../story";
import { compose } from "../scene/compose";
import { usesOf } from "../prose/uses";

/** What an editor asks of the data before it is published: each list by the ids of its rows. */
export interface Report {
  version: string;
  /** The digest of the data as they are, and whether it is the one the version notes. */
  digest: string;
  named: boolean;
  counts: { table: string; rows: number }[];
  /** Figures and dates that one page alone supports, and that page is another’s account. */
  single: string[];
  /** Figures whose two pages have one origin. */
  sameOrigin: string[];
  low: string[];
  undated: string[];
  /** Rows whose day is further back than asked, with that day. */
  stale: { id: string; day: string }[];
  unused: string[];
  /** Sources without a copy in an archive. */
  unarchived: string[];
  conflicts: number;
}

const DAY = 86_400_000;

/**
 * Looks the data over.
 *
 * @param chapters the texts of the chapters
 * @param age what is too old: more than so many days before a day; a day known only by its month
 * or year counts from its end
 */
export function report(
  story: Story,
  chapters: readonly string[],
  age?: { on: string; days: number },
): Report {
  const { data } = story;
  const { conflicts, ids, pagesOf, row, sources, tables, version } = data;
  const pages = (id: string) => pagesOf(row(id));
  const day = (id: string) => dayOf(row(id));
  const used = usedRows(story, chapters);
  const found = digest(tables);
  return {
    version: version.id,
    digest: found,
    named: version.digest === found,
    counts: tables.map(({ name, rows }) => ({ table: name, rows: rows.length })),
    single: ids.filter((id) => {
      const [first, second] = pages(id);
      return first && !second && first.standing !== "own";
    }),
    sameOrigin: ids.filter((id) => {
      const [first, second] = pages(id);
      return first && second && originOf(first) === originOf(second);
    }),
    low: ids.filter((id) => row(id).confidence === "low"),
    undated: ids.filter((id) => day(id) === "undated"),
    stale: age
      ? ids
          .map((id) => ({ id, day: day(id) }))
          .filter(({ day }) => day !== "undated" && daysBetween(end(day), age.on) > age.days)
      : [],
    unused: ids.filter((id) => !used.has(id)),
    unarchived: sources.rows.filter(({ archived }) => !archived).map(({ id }) => id),
    conflicts: conflicts.rows.length,
  };
}

/** The rows that are printed, drawn, derived from, or held back for a stated reason. */
export function usedRows({ data, scenes }: Story, chapters: readonly string[]): Set<string> {
  const { held, legs, targets, row } = data;
  const used = new Set<string>(held.rows.map(({ id }) => id));
  for (const text of chapters) for (const { id } of usesOf(text)) used.add(id);
  for (const scene of Object.values(scenes))
    for (const { rows } of Object.values(compose(scene, "wide").steps))
      for (const id of rows) used.add(id);
  for (const { length, built } of legs.rows) for (const id of [length, built]) if (id) used.add(id);
  for (const { outcome } of targets.rows) if (outcome) used.add(outcome);
  for (const id of used) {
    const one = row(id);
    if (isNumber(one) && one.formula) for (const input of inputs(one.formula)) used.add(input);
  }
  return used;
}

/** Sources that no row of any table names. */
export const orphanSources = ({ data: { tables, sources } }: Story): string[] => {
  const named = new Set<string>();
  for (const one of tables)
    for (const entry of one.rows)
      for (const key of ["source", "second_source"]) named.add(String(entry[key]));
  return sources.rows.filter(({ id }) => !named.has(id)).map(({ id }) => id);
};

const end = (day: string) =>
  day.length === 4 ? `${day}-12-31` : day.length === 7 ? lastOf(day) : day;

function lastOf(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

/** The report in lines, as the command prints it. */
export function reportText(story: Story, one: Report, age?: { on: string; days: number }): string {
  const list = (title: string, items: readonly string[]) => [
    `${title}: ${items.length}`,
    ...items.map((item) => `  ${item}`),
  ];
  return [
    `Data ${one.version}, digest ${one.digest}${one.named ? "" : ", which the version does not note: name a new one in versions.csv"}`,
    ...one.counts.map(({ table, rows }) => `  ${table}: ${rows} rows`),
    `Counts that disagree: ${one.conflicts}`,
    ...list("One page only, and not the body’s own", one.single),
    ...list("Two pages of one origin", one.sameOrigin),
    ...list("Low confidence", one.low),
    ...list("Undated", one.undated),
    ...(age
      ? list(
          `Older than ${age.days} days on ${age.on}`,
          one.stale.map(({ id, day }) => `${id} (${day})`),
        )
      : ["Age: not asked; add --on YYYY-MM-DD and --older DAYS"]),
    ...list("Rows that nothing uses", one.unused),
    ...list("Sources that nothing names", orphanSources(story)),
    `Sources without an archived copy: ${one.unarchived.length} of ${one.counts.find(({ table }) => table === "sources")!.rows}`,
    "Broken references: 0, or this would have stopped",
  ].join("\n");
}
