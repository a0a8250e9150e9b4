import { InputError, nearest, type Place } from "../base/errors";
import { CellError } from "./codebook";
import type { Column } from "./column";
import { readCsv, type Cell } from "./csv";

type Columns = Record<string, Column>;

/** A row as its columns make it: one property for each, under the column's name. */
export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

/** A row that knows its table. */
export type Row<C extends Columns, N extends string = string> = RowOf<C> & { readonly table: N };

/** A CSV file read and checked: its rows in order, and its columns. */
export interface Table<C extends Columns = Columns, N extends string = string> {
  name: N;
  columns: C;
  rows: readonly Row<C, N>[];
  csv: string;
  /** Where the cell of a row stands in the file. */
  at(row: object, column: keyof C & string): Place;
}

/**
 * Reads `src/data/<name>.csv` by its columns. The header must name each column once and in
 * order; the first column is the row's id and unique. A story that has no such file has a table
 * without rows.
 *
 * @throws InputError with file, line and column of the first cell that is not as it should be
 */
export function table<C extends Columns, N extends string>(
  name: N,
  columns: C,
  csv: string | undefined,
): Table<C, N> {
  const file = `src/data/${name}.csv`;
  if (csv === undefined) return empty(name, columns);
  const sheet = readCsv(csv, file);
  checkHeader(Object.keys(columns), sheet.header, file);
  const cells = new WeakMap<object, Cell[]>();
  const seen = new Map<string, number>();
  const rows = sheet.rows.map((record) => {
    checkWidth(record, sheet.header, file);
    const first = record[0]!;
    const before = seen.get(first.text);
    if (before !== undefined) {
      throw new InputError(
        { file, ...position(first) },
        {
          expected: "an id that no other row has",
          found: `"${first.text}", also on line ${before}`,
          advice: "Rename one.",
        },
      );
    }
    seen.set(first.text, first.line);
    const values = Object.entries(columns).map(([key, column], i) => [
      key,
      read(column, record[i]!, { table: name, key, file }),
    ]);
    const row = { table: name, ...Object.fromEntries(values) } as Row<C, N>;
    cells.set(row, record);
    return Object.freeze(row) as Row<C, N>;
  });
  const at = (row: object, column: keyof C & string) => ({
    file,
    ...position(cells.get(row)![Object.keys(columns).indexOf(column)]!),
  });
  return { name, columns, rows: Object.freeze(rows), csv, at };
}

const empty = <C extends Columns, N extends string>(name: N, columns: C): Table<C, N> => ({
  name,
  columns,
  rows: [],
  csv: `${Object.keys(columns).join(",")}\n`,
  at: () => ({ file: `src/data/${name}.csv`, line: 1, column: 1 }),
});

interface Where {
  table: string;
  /** The name of the column. */
  key: string;
  file: string;
}

function read(column: Column, cell: Cell, { table, key, file }: Where): unknown {
  const result = column.schema.safeParse(cell.text);
  if (result.success) return result.data;
  const fault = {
    expected: `${key} to be ${column.expects}`,
    found: cell.text === "" ? "an empty cell" : JSON.stringify(cell.text),
    advice: `See ${key} in the codebook of ${table}.`,
  };
  throw new CellError({ file, ...position(cell) }, fault, table, key);
}

function checkWidth(record: Cell[], header: Cell[], file: string): void {
  if (record.length === header.length) return;
  const blank = record.length === 1 && record[0]!.text === "";
  throw new InputError(
    { file, line: record[0]!.line, column: 1 },
    {
      expected: `${header.length} cells, as in the header`,
      found: blank ? "a blank line" : `${record.length} cells`,
      advice: "Add or remove commas; quote a cell that holds a comma.",
    },
  );
}

function checkHeader(names: string[], header: Cell[], file: string): void {
  header.forEach((cell, i) => {
    if (cell.text === names[i]) return;
    const known = names.includes(cell.text);
    throw new InputError(
      { file, ...position(cell) },
      {
        expected: names[i] ? `the column ${names[i]}` : `no column after ${names.at(-1)}`,
        found: JSON.stringify(cell.text),
        advice: known
          ? `The columns are, in order: ${names.join(", ")}.`
          : `Did you mean ${nearest(cell.text, names)[0]}?`,
      },
    );
  });
  if (header.length < names.length) {
    throw new InputError(
      { file, line: 1, column: 1 },
      {
        expected: `${names.length} columns`,
        found: `${header.length}`,
        advice: `Missing: ${names.slice(header.length).join(", ")}.`,
      },
    );
  }
}

/**
 * Checks that each id a table names in another is there. `more` names sets of ids that are
 * not one table, such as all figures.
 *
 * @throws InputError at the cell that names nothing, with the ids most like it
 */
export function checkRefs(
  tables: readonly Table[],
  more: Record<string, readonly string[]> = {},
): void {
  const own = tables.map((one) => [one.name, one.rows.map((row) => row["id"] as string)] as const);
  const ids = new Map<string, readonly string[]>([...own, ...Object.entries(more)]);
  for (const one of tables) {
    for (const [key, column] of Object.entries(one.columns)) {
      if (!column.refers) continue;
      const known = ids.get(column.refers) ?? [];
      for (const row of one.rows) {
        for (const name of [row[key] ?? []].flat() as string[]) {
          if (known.includes(name)) continue;
          throw new InputError(one.at(row, key), {
            expected: `the id of a row of ${column.refers}.csv`,
            found: JSON.stringify(name),
            advice: `The nearest are ${nearest(name, known).join(", ")}.`,
          });
        }
      }
    }
  }
}

const position = ({ line, column }: Cell) => ({ line, column });
