import { unzipSync, zipSync, type Zippable } from "fflate";
import writeExcelFile from "write-excel-file/node";
import { records } from "../../engine/table/records";

/** The longest name that a spreadsheet gives a sheet. */
const LONGEST = 31;

/** A table as it stands in a file: the name, the CSV, and which of its columns are numbers. */
export interface Sheet {
  name: string;
  csv: string;
  numbers: ReadonlySet<string>;
}

/**
 * Tables as one workbook, a sheet for each: an Excel of any country opens it, where CSV with commas
 * would be one column. Cells are text or numbers, never formulas. The same tables give the same bytes.
 */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const made = writeExcelFile(
    sheets.map(({ name, csv, numbers }) => {
      const [header = [], ...rows] = records(csv);
      return {
        sheet: name.slice(0, LONGEST),
        stickyRowsCount: 1,
        data: [
          header.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
          ...rows.map((row) => row.map((value, i) => cell(value, numbers.has(header[i] ?? "")))),
        ],
      };
    }),
  );
  return dated(new Uint8Array(await made.toBuffer()));
}

const cell = (value: string, number: boolean) => {
  if (value === "") return null;
  return number && Number.isFinite(Number(value))
    ? { value: Number(value), type: Number }
    : { value, type: String };
};

/**
 * The workbook packed anew without the hour at which it was made: with the first day that a ZIP can
 * say, by the clock of the machine, which is what a ZIP writes.
 */
function dated(bytes: Uint8Array): Uint8Array {
  const mtime = new Date(1980, 0, 1, 12);
  const files: Zippable = {};
  for (const [path, body] of Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1)))
    files[path] = [body, { mtime, level: 9 }];
  return zipSync(files);
}
