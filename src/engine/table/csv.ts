import { InputError, placeOf, type Fault } from "../base/errors";
import { CsvError, fields } from "./records";

/** One field of a CSV file, with where it begins (line and column from 1). */
export interface Cell {
  text: string;
  line: number;
  column: number;
}

/** The records of a file: the header's cells, then the cells of each row. */
export interface Sheet {
  header: Cell[];
  rows: Cell[][];
}

/**
 * Characters that look like nothing or like something else. A cell that holds one will not
 * equal what the editor sees, so none is let in: controls, no-break and zero-width spaces,
 * soft hyphens, direction marks, and U+FFFD, which is what a wrong encoding leaves behind.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff9-\uffff]/u;

/**
 * Reads CSV text as RFC 4180 has it, but strictly: UTF-8 without a byte order mark, LF line
 * ends, a header and rows, each cell on one line and without spaces around it.
 *
 * @param text the whole file
 * @param file its path from the project's root, for messages
 * @throws InputError at the first character that is not as it should be
 */
export function readCsv(text: string, file: string): Sheet {
  refuseUnseen(text, file);
  const records = cells(text, file);
  const [header, ...rows] = records;
  if (!header || !rows.length) {
    const line = records.length + 1;
    throw new InputError(
      { file, line, column: 1 },
      fault("a header and rows", "the end", "Add them."),
    );
  }
  return { header, rows };
}

function refuseUnseen(text: string, file: string): void {
  const stop = (index: number, ...words: [string, string, string]): never => {
    throw new InputError({ file, ...placeOf(text, index) }, fault(...words));
  };
  const at = text.search(UNSEEN);
  if (at === 0 && text.charCodeAt(0) === 0xfeff)
    stop(
      0,
      "UTF-8 without a byte order mark",
      "a byte order mark",
      "Save the file as plain UTF-8.",
    );
  if (at >= 0) {
    const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
    stop(at, "characters that can be seen", `U+${code}`, ADVICE[code] ?? ADVICE["other"]!);
  }
  const composed = text.normalize("NFC");
  if (composed === text) return;
  let index = 0;
  while (composed[index] === text[index]) index++;
  const found = "a letter with a loose accent";
  stop(index, "composed letters (Unicode NFC)", found, "Type it as one letter.");
}

/** What to do about a character that cannot be seen. */
const ADVICE: Readonly<Record<string, string>> = {
  "000D": "Save the file with LF line ends.",
  FFFD: "The file is not UTF-8, or was once read as something else; save it again as UTF-8.",
  other: "Delete it or type a plain space.",
};

/** What is wrong with quotes, by what the reader of records says. */
const QUOTES: Readonly<Record<CsvError["kind"], (next: string) => [string, string, string]>> = {
  open: () => ["a closing quote on the same line", "none", "Close the quote, or double it inside."],
  inside: () => [
    "a cell wholly in quotes",
    "a quote inside it",
    "Quote the whole cell and double it.",
  ],
  after: (next) => [
    "a comma or a line end after the quote",
    JSON.stringify(next),
    "Delete what follows.",
  ],
};

/** The cells of a text with their places, each on one line and without spaces around it. */
function cells(text: string, file: string): Cell[][] {
  const stop = (index: number, words: [string, string, string]): never => {
    throw new InputError({ file, ...placeOf(text, index) }, fault(...words));
  };
  const read = () => {
    try {
      return fields(text);
    } catch (error) {
      if (error instanceof CsvError) stop(error.at, QUOTES[error.kind](text[error.at]!));
      throw error;
    }
  };
  const starts = [...text.matchAll(/^/gm)].map(({ index }) => index);
  let line = 0;
  const records = read().map((record) =>
    record.map(({ text: cell, at }): Cell => {
      if (cell.includes("\n")) stop(at, QUOTES.open(""));
      if (cell !== cell.trim())
        stop(at, ["a cell without spaces around it", JSON.stringify(cell), "Delete the spaces."]);
      while (starts[line + 1]! <= at) line++;
      return { text: cell, line: line + 1, column: at - starts[line]! + 1 };
    }),
  );
  if (records.length && !text.endsWith("\n"))
    stop(text.length, ["a line end", "the end of the file", "End the last line with LF."]);
  return records;
}

const fault = (expected: string, found: string, advice: string): Fault => ({
  expected,
  found,
  advice,
});
