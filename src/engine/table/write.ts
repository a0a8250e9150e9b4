/** A cell to be written: text, a number, or nothing. */
export type Value = string | number | undefined;

/** What a spreadsheet takes for a formula when text begins with it; the wide forms count too. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/**
 * Rows as CSV by RFC 4180: CRLF line ends, quotes where they must be. A text that a spreadsheet
 * would run as a formula gets an apostrophe in front; numbers, negative ones too, stay as they are.
 *
 * @param header the names of the columns
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Value[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: Value): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  return quoted(runs(value) ? `'${value}` : value);
}

/** Whether a spreadsheet would run a text as a formula. */
export const runs = (text: string): boolean => FORMULA.test(text);

/** A cell as RFC 4180 writes it. */
export const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table’s text as it is published: the same cells, with the line ends of RFC 4180. */
export const published = (csv: string): string => csv.replaceAll("\n", "\r\n");
