import { quoted, runs } from "../../engine/table/write";

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A cell, in quotes or not, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;

/**
 * The records of a CSV file by RFC 4180, the header among them. Line ends of one LF are read too.
 *
 * @throws Error with the line where a quote is not closed or stands where none may
 */
export function records(csv: string): string[][] {
  const all: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < csv.length || record.length) {
    CELL.lastIndex = at;
    const found = CELL.exec(csv);
    if (!found)
      throw new Error(
        `line ${csv.slice(0, at).split("\n").length}: a quote that is not closed, or stands inside a cell`,
      );
    const [, inside, plain = "", end] = found;
    record.push(inside?.replaceAll('""', '"') ?? plain);
    at = CELL.lastIndex;
    if (end === ",") continue;
    all.push(record);
    record = [];
  }
  return all;
}

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
export function faultsOfCsv(csv: string): string[] {
  if (csv.startsWith("\ufeff")) return ["it begins with a byte order mark"];
  let all: string[][];
  try {
    all = records(csv);
  } catch (error) {
    return [(error as Error).message];
  }
  const [header = []] = all;
  return all.flatMap((row, i) => {
    const where = `row ${i + 1}`;
    const wide =
      row.length === header.length
        ? []
        : [`${where} has ${row.length} cells, not ${header.length}`];
    const run = row
      .filter((cell) => runs(cell) && !NUMBER.test(cell))
      .map(
        (cell) =>
          `${where} has a cell that a spreadsheet would run: ${JSON.stringify(cell.slice(0, 40))}`,
      );
    return [...wide, ...run];
  });
}
