import { InputError, nearest } from "../base/errors";
import { deadlines } from "./deadlines";
import { events } from "./events";
import { facts } from "./facts";
import type { Dated, Figure } from "../table/figure";
import { evaluate, inputs } from "../table/formula";
import { positions } from "./positions";
import { series } from "./series";
import { sources, type Source } from "./sources";
import { targets } from "./targets";
import { times } from "./times";
import type { Table } from "../table/table";

/** The tables of numbers and of dates. An id names one row in all of them together. */
export const numberTables = [facts, series, targets, times] as const;
export const dateTables = [events, deadlines, positions] as const;

const figures = new Map<string, Figure>();
const dates = new Map<string, Dated>();
for (const one of numberTables) for (const row of one.rows) figures.set(row.id, row);
for (const one of dateTables) for (const row of one.rows) dates.set(row.id, row);

/** The name of the table a row is in. @throws Error when no table has it */
export function tableOf(id: string): string {
  const found = [...numberTables, ...dateTables].find((one) =>
    (one.rows as readonly { id: string }[]).some((row) => row.id === id),
  );
  return found?.name ?? missing(id, ids);
}

/** Every id a Fact or a picture may name. */
export const ids: readonly string[] = [...figures.keys(), ...dates.keys()];

/**
 * The number of an id.
 *
 * @throws Error with the nearest ids, when there is none
 */
export function figure(id: string): Figure {
  return figures.get(id) ?? missing(id, [...figures.keys()]);
}

/** The dated row of an id. @throws Error with the nearest ids, when there is none */
export function dated(id: string): Dated {
  return dates.get(id) ?? missing(id, [...dates.keys()]);
}

/** The row of an id, of either sort. @throws Error with the nearest ids, when there is none */
export function row(id: string): Figure | Dated {
  return figures.get(id) ?? dates.get(id) ?? missing(id, ids);
}

/** The value of a figure that is one number. @throws Error when it is a range */
export function value(id: string): number {
  const { value, value_to } = figure(id);
  if (value_to !== undefined)
    throw new Error(`figure "${id}" is a range from ${value} to ${value_to}`);
  return value;
}

function missing(id: string, known: readonly string[]): never {
  throw new Error(
    `no row "${id}" in src/data; the nearest ids are ${nearest(id, known).join(", ")}`,
  );
}

/** The pages a row itself stands on, the first and the second; none, when it is derived. */
export const pagesOf = (one: Figure | Dated): Source[] =>
  [one.source, one.second_source].flatMap(
    (id) => sources.rows.find((page) => page.id === id) ?? [],
  );

/** The day of a row: when a number was true or said, when a date is. */
export const dayOf = (one: Figure | Dated): string => ("as_of" in one ? one.as_of : one.date);

/** The ids of the sources a row stands on: its own, or those of the rows it is derived from. */
export function sourcesOf(id: string): string[] {
  const one = row(id);
  const own = pagesOf(one).map((page) => page.id);
  const from = "formula" in one && one.formula ? inputs(one.formula).flatMap(sourcesOf) : [];
  return [...new Set([...own, ...from])];
}

/**
 * Checks what no single row can show: ids are unique across tables, ranges rise, a row has
 * either a source or a formula, and a formula gives the value that stands beside it.
 *
 * @throws InputError at the first cell that does not hold
 */
export function checkFigures(
  tables: readonly Table[],
  find: (id: string) => Figure = figure,
): void {
  const seen = new Map<string, string>();
  for (const one of tables) {
    for (const entry of one.rows) {
      const current = entry as unknown as Figure;
      const stop = (column: string, expected: string, found: string, advice: string): never => {
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
      if (current.formula) checkFormula(current, stop, find);
    }
  }
}

type Stop = (column: string, expected: string, found: string, advice: string) => never;

function checkFormula(current: Figure, stop: Stop, find: (id: string) => Figure): void {
  let derived: number;
  try {
    derived = evaluate(current.formula!, (id) => {
      const input = find(id);
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
