/** A cell of a CSV text, and the index at which it begins. */
export interface Field {
  text: string;
  at: number;
}

/** A cell, in quotes or not, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;
const QUOTED = /"(?:[^"\n]|"")*"/y;

/** Where a CSV text cannot be read, and why. */
export class CsvError extends Error {
  constructor(
    /** `open`: a quote is not closed; `inside`: one stands in a cell; `after`: more follows one. */
    readonly kind: "open" | "inside" | "after",
    /** The index in the text. */
    readonly at: number,
  ) {
    super(`a quote that is not closed, or stands inside a cell, at ${at}`);
  }
}

/**
 * The records of a CSV text by RFC 4180, the header among them: cells may hold line ends, and
 * lines may end in CRLF or LF.
 *
 * @throws CsvError where a quote is not closed or stands where none may
 */
export function fields(csv: string): Field[][] {
  const all: Field[][] = [];
  let record: Field[] = [];
  let at = 0;
  while (at < csv.length || record.length) {
    CELL.lastIndex = at;
    const found = CELL.exec(csv);
    if (!found) throw broken(csv, at);
    const [, inside, plain = "", end] = found;
    record.push({ text: inside?.replaceAll('""', '"') ?? plain, at });
    at = CELL.lastIndex;
    if (end === ",") continue;
    all.push(record);
    record = [];
  }
  return all;
}

/** The texts of the records alone. @throws CsvError as `fields` does */
export const records = (csv: string): string[][] =>
  fields(csv).map((record) => record.map(({ text }) => text));

/** What is wrong with the cell that begins at an index. */
function broken(csv: string, at: number): CsvError {
  if (csv[at] !== '"') return new CsvError("inside", csv.indexOf('"', at));
  QUOTED.lastIndex = at;
  return QUOTED.test(csv) ? new CsvError("after", QUOTED.lastIndex) : new CsvError("open", at);
}
