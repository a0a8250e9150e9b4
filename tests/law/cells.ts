import { evaluate, inputs } from "../../src/engine/table/formula";
import type { Data } from "../../src/engine/tables/data";
import { isNumber, type NumberRow } from "../../src/engine/tables/figures";
import type { Files } from "../../src/engine/tables/tables";

/** A cell of a row of numbers or dates, and what it is to hold. */
export interface Change {
  id: string;
  column: string;
  text: string;
}

/**
 * The texts of the tables with some cells written anew. Cells of numbers and dates only: they stand
 * without quotes.
 */
export function rewritten(files: Files, data: Data, changes: readonly Change[]): Files {
  const lines = new Map<string, string[]>();
  const placed = changes.map((one) => {
    const row = data.row(one.id);
    const table = data.tables.find(({ name }) => name === row.table)!;
    return { ...one, table: row.table, ...table.at(row, one.column) };
  });
  // The last cell of a line first, so that the columns of the others stay true.
  for (const { table, line, column, text } of placed.sort((a, b) => b.column - a.column)) {
    const own = lines.get(table) ?? files[table]!.split("\n");
    lines.set(table, own);
    const old = own[line - 1]!;
    own[line - 1] = old.slice(0, column - 1) + old.slice(column - 1).replace(/^[^,]*/, text);
  }
  const texts = [...lines].map(([table, own]) => [table, own.join("\n")] as const);
  return { ...files, ...Object.fromEntries(texts) };
}

const decimals = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** A number times a factor, with as many digits and decimals as it had. */
const times = (value: number, factor: number): number =>
  Number((value * factor).toFixed(decimals(value)));

/**
 * Other values that a number may take, as long as it and a share where it was one. Those that differ
 * in their first digit come first: they show even in a rough label.
 */
export function otherValues({ value, value_to, unit }: NumberRow): Partial<NumberRow>[] {
  const found = [0.7, 1.3, 0.55, 1.6, 0.8, 1.2, 2, 0.4, 1.1, 0.9, 1.04, 0.96, 1.02, 0.98].flatMap(
    (factor) => {
      const low = times(value, factor);
      const high = value_to === undefined ? undefined : times(value_to, factor);
      if (low === value) return [];
      if (high !== undefined && (high <= low || high === value_to)) return [];
      if (unit === "percent" && Math.max(low, high ?? 0) > 100) return [];
      return [{ value: low, ...(high !== undefined && { value_to: high }) }];
    },
  );
  const oddness = ({ value: other = 0 }: Partial<NumberRow>): number =>
    Number(String(other).length !== String(value).length) +
    Number(other.toPrecision(1) === value.toPrecision(1)) * 2;
  return found.sort((a, b) => oddness(a) - oddness(b));
}

/** The row whose cell is written when a row is to change: itself, or the first it is derived from. */
export function root(data: Data, id: string): NumberRow {
  const { formula, ...row } = data.figure(id);
  return formula ? root(data, inputs(formula)[0]!) : { ...row, formula };
}

/** All cells that are written when a number changes: its own, and those derived from it. */
export function changesOf(data: Data, id: string, other: Partial<NumberRow>): Change[] {
  const known = new Map<string, number>([[id, other.value!]]);
  const valueOf = (name: string): number => {
    const row = data.figure(name);
    if (known.has(name)) return known.get(name)!;
    const value = row.formula
      ? Number(evaluate(row.formula, valueOf).toFixed(decimals(row.value)))
      : row.value;
    known.set(name, value);
    return value;
  };
  const own = Object.entries(other).map(([column, text]) => ({ id, column, text: String(text) }));
  const derived = data.ids.flatMap((name): Change[] => {
    const row = data.row(name);
    if (!isNumber(row) || !row.formula) return [];
    const value = valueOf(name);
    return value === row.value ? [] : [{ id: name, column: "value", text: String(value) }];
  });
  return [...own, ...derived];
}

const DATES = ["as_of", "date", "due", "period", "said"];

/** All cells of dates, each so many years later. */
export const laterBy = (data: Data, years: number): Change[] =>
  data.ids.flatMap((id) =>
    Object.entries(data.row(id)).flatMap(([column, cell]): Change[] => {
      const iso = String(cell);
      if (!DATES.includes(column) || !/^\d{4}/.test(iso)) return [];
      return [{ id, column, text: `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}` }];
    }),
  );

/** An ISO date of the same exactness: another year, month and day. Past the last year of any row. */
export function otherDate(iso: string, years = 1): string {
  const [year = 0, month, day] = iso.split("-").map(Number);
  const pad = (value: number) => String(value).padStart(2, "0");
  return [
    String(year + years),
    ...(month === undefined ? [] : [pad((month % 12) + 1)]),
    ...(day === undefined ? [] : [pad((day % 27) + 1)]),
  ].join("-");
}
