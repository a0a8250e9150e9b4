import { InputError, nearest } from "../base/errors";
import type { Figure } from "../table/figure";
import { evaluate, inputs } from "../table/formula";
import type { Table } from "../table/table";
import type { Source } from "./sources";
import type { Tables } from "./tables";

/** A row that is a number, and knows its table. */
export type NumberRow = Tables["facts" | "series" | "targets" | "times"]["rows"][number];
/** A row that is a date, and knows its table. */
export type DateRow = Tables["events" | "deadlines" | "positions"]["rows"][number];
/** A row that prose or a picture may name. */
export type AnyRow = NumberRow | DateRow;

/** What is asked of the rows of all tables together. An id names one row in all of them. */
export interface Lookups {
  numberTables: readonly Table[];
  dateTables: readonly Table[];
  figures: ReadonlyMap<string, NumberRow>;
  /** Every id a Fact or a picture may name. */
  ids: readonly string[];
  /** The row of an id, of either sort. @throws Error with the nearest ids, when there is none */
  row(id: string): AnyRow;
  /** The number of an id. @throws Error with the nearest ids, when there is none */
  figure(id: string): NumberRow;
  /** The dated row of an id. @throws Error with the nearest ids, when there is none */
  dated(id: string): DateRow;
  /** The value of a figure that is one number. @throws Error when it is a range */
  value(id: string): number;
  /** The pages a row itself stands on, the first and the second; none, when it is derived. */
  pagesOf(one: AnyRow): Source[];
  /** The ids of the sources a row stands on: its own, or those of the rows it is derived from. */
  sourcesOf(id: string): string[];
}

/** Whether a row is a number; the others are dates. */
export const isNumber = (one: AnyRow): one is NumberRow => "value" in one;

/** The day of a row: when a number was true or said, when a date is. */
export const dayOf = (one: AnyRow): string => (isNumber(one) ? one.as_of : one.date);

/** The look-ups over the tables of numbers and of dates. */
export function lookups(tables: Tables): Lookups {
  const numberTables = [tables.facts, tables.series, tables.targets, tables.times] as const;
  const dateTables = [tables.events, tables.deadlines, tables.positions] as const;
  const figures = byId<NumberRow>(numberTables.flatMap(({ rows }): readonly NumberRow[] => rows));
  const dates = byId<DateRow>(dateTables.flatMap(({ rows }): readonly DateRow[] => rows));
  const sources = byId<Source>(tables.sources.rows);
  const ids = [...figures.keys(), ...dates.keys()];
  const figure = (id: string) => figures.get(id) ?? missing(id, [...figures.keys()]);
  const row = (id: string) => figures.get(id) ?? dates.get(id) ?? missing(id, ids);
  const pagesOf = (one: AnyRow) =>
    [one.source, one.second_source].flatMap((id) => sources.get(id ?? "") ?? []);
  const sourcesOf = (id: string): string[] => {
    const one = row(id);
    const own = pagesOf(one).map((page) => page.id);
    const from = isNumber(one) && one.formula ? inputs(one.formula).flatMap(sourcesOf) : [];
    return [...new Set([...own, ...from])];
  };
  return {
    numberTables: numberTables as unknown as readonly Table[],
    dateTables: dateTables as unknown as readonly Table[],
    figures,
    ids,
    row,
    figure,
    dated: (id) => dates.get(id) ?? missing(id, [...dates.keys()]),
    value: (id) => single(figure(id)),
    pagesOf,
    sourcesOf,
  };
}

const byId = <R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [row.id, row]));

function single({ id, value, value_to }: NumberRow): number {
  if (value_to !== undefined)
    throw new Error(`figure "${id}" is a range from ${value} to ${value_to}`);
  return value;
}

function missing(id: string, known: readonly string[]): never {
  throw new Error(
    `no row "${id}" in src/data; the nearest ids are ${nearest(id, known).join(", ")}`,
  );
}

/**
 * Checks what no single row can show: ids are unique across tables, ranges rise, a row has
 * either a source or a formula, and a formula gives the value that stands beside it.
 *
 * @throws InputError at the first cell that does not hold
 */
export function checkFigures(
  tables: readonly Table[],
  find: (id: string) => Figure | undefined,
): void {
  const seen = new Map<string, string>();
  for (const one of tables)
    for (const entry of one.rows) {
      const current = entry as unknown as Figure;
      const stop: Stop = (column, expected, found, advice) => {
        throw new InputError(one.at(entry, column), { expected, found, advice });
      };
      const before = seen.get(current.id);
      if (before)
        stop(
          "id",
          "an id no other table has",
          `"${current.id}", also in ${before}.csv`,
          "Rename one.",
        );
      seen.set(current.id, one.name);
      checkFigure(current, stop);
      if (current.formula) checkFormula(current, stop, find);
    }
}

type Stop = (column: string, expected: string, found: string, advice: string) => never;

function checkFigure(current: Figure, stop: Stop): void {
  if (!current.formula === !current.source) {
    stop(
      "source",
      "either a source or a formula",
      current.source ? "both" : "neither",
      "A number is read or derived.",
    );
  }
  if (!current.formula && !current.as_printed) {
    stop(
      "as_printed",
      "the words of the source",
      "an empty cell",
      "Copy the figure as the page prints it.",
    );
  }
  if (current.value_to !== undefined && current.value_to <= current.value) {
    stop(
      "value_to",
      `more than ${current.value}`,
      String(current.value_to),
      "The lower end comes first.",
    );
  }
}

function checkFormula(current: Figure, stop: Stop, find: (id: string) => Figure | undefined): void {
  let derived: number;
  try {
    derived = evaluate(current.formula!, (id) => {
      const input = find(id);
      if (!input) throw new Error(`no row "${id}"`);
      if (input.value_to !== undefined) throw new Error(`"${id}" is a range`);
      return input.value;
    });
  } catch (error) {
    return stop(
      "formula",
      "a formula over rows that exist",
      (error as Error).message,
      "See CONTRIBUTING.md, add a number.",
    );
  }
  const decimals = String(current.value).split(".")[1]?.length ?? 0;
  if (Math.abs(derived - current.value) > 0.5000001 * 10 ** -decimals) {
    stop(
      "value",
      `${derived.toFixed(decimals + 2)}, rounded, as the formula gives`,
      String(current.value),
      "Correct one of the two.",
    );
  }
}
