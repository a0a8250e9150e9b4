import { CsvError, records } from "../../engine/table/records";
import { quoted, runs } from "../../engine/table/write";
import type { Fault } from "./finding";

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * A CSV file that no spreadsheet runs: a text that begins like a formula gets an apostrophe in
 * front. Cells of other columns stay as they are, so that −5 is still -5.
 *
 * @param texts the names of the columns that hold text
 */
export function safe(csv: string, texts: ReadonlySet<string>): string {
  const [header = [], ...rows] = records(csv);
  const risky = (cell: string, i: number) => texts.has(header[i]!) && runs(cell);
  if (!rows.some((row) => row.some(risky))) return csv;
  const cells = rows.map((row) => row.map((cell, i) => (risky(cell, i) ? `'${cell}` : cell)));
  return [header, ...cells].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

/**
 * What is wrong with a CSV file, with the line of each: rows of another width, and cells that a
 * spreadsheet would run. A number with its sign is none.
 */
export function faultsOfCsv(csv: string): Fault[] {
  if (csv.startsWith("\ufeff")) return [{ key: "verify.csv.mark" }];
  try {
    const all = records(csv);
    const width = all[0]?.length ?? 0;
    return all.flatMap((row, i) => faultsOfRow(row, i + 1, width));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [
      { key: "verify.csv.quote", params: { line: csv.slice(0, error.at).split("\n").length } },
    ];
  }
}

function faultsOfRow(cells: readonly string[], row: number, width: number): Fault[] {
  const run = cells
    .filter((cell) => runs(cell) && !NUMBER.test(cell))
    .map((cell): Fault => {
      const params = { row, cell: JSON.stringify(cell.slice(0, 40)) };
      return { key: "verify.csv.runs", params };
    });
  const n = cells.length;
  return n === width ? run : [{ key: "verify.csv.width", params: { row, n, width } }, ...run];
}
