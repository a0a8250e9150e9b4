import { InputError, type Fault } from "../base/errors";

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
  const records = split(text, file);
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
  const at = text.search(UNSEEN);
  const place = (index: number) => {
    const before = text.slice(0, index).split("\n");
    return { file, line: before.length, column: before.at(-1)!.length + 1 };
  };
  if (at === 0 && text.charCodeAt(0) === 0xfeff) {
    throw new InputError(
      place(0),
      fault(
        "UTF-8 without a byte order mark",
        "a byte order mark",
        "Save the file as plain UTF-8.",
      ),
    );
  }
  if (at >= 0) {
    const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
    const advice =
      code === "000D"
        ? "Save the file with LF line ends."
        : code === "FFFD"
          ? "The file is not UTF-8, or was once read as something else; save it again as UTF-8."
          : "Delete it or type a plain space.";
    throw new InputError(place(at), fault("characters that can be seen", `U+${code}`, advice));
  }
  const composed = text.normalize("NFC");
  if (composed !== text) {
    let index = 0;
    while (composed[index] === text[index]) index++;
    throw new InputError(
      place(index),
      fault(
        "composed letters (Unicode NFC)",
        "a letter with a loose accent",
        "Type it as one letter.",
      ),
    );
  }
}

/** Splits text into records of cells. */
function split(text: string, file: string): Cell[][] {
  const reader = new Reader(text, file);
  const records: Cell[][] = [];
  let record: Cell[] = [];
  while (!reader.done || record.length) {
    record.push(reader.cell());
    if (reader.separator() === ",") continue;
    records.push(record);
    record = [];
  }
  return records;
}

/** Goes through a text letter by letter, and knows where it is. */
class Reader {
  private line = 1;
  private column = 1;
  private index = 0;

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {}

  get done(): boolean {
    return this.index >= this.text.length;
  }

  private get next(): string | undefined {
    return this.text[this.index];
  }

  /** The cell that begins here. */
  cell(): Cell {
    const { line, column } = this;
    const cell = { text: this.next === '"' ? this.quoted() : this.plain(), line, column };
    if (cell.text === cell.text.trim()) return cell;
    const found = JSON.stringify(cell.text);
    return this.stop("a cell without spaces around it", found, "Delete the spaces.", cell);
  }

  /** The comma or line end after a cell. */
  separator(): string {
    if (this.done) this.stop("a line end", "the end of the file", "End the last line with LF.");
    if (this.next !== "," && this.next !== "\n") {
      const found = JSON.stringify(this.next);
      this.stop("a comma or a line end after the quote", found, "Delete what follows.");
    }
    return this.step();
  }

  private quoted(): string {
    const opened = { line: this.line, column: this.column };
    let cell = "";
    this.step();
    for (;;) {
      if (this.done || this.next === "\n") {
        const advice = "Close the quote, or double it inside.";
        return this.stop("a closing quote on the same line", "none", advice, opened);
      }
      const char = this.step();
      if (char !== '"') cell += char;
      else if (this.next === '"') cell += this.step();
      else return cell;
    }
  }

  private plain(): string {
    let cell = "";
    while (!this.done && this.next !== "," && this.next !== "\n") {
      if (this.next === '"') {
        const advice = "Quote the whole cell and double it.";
        this.stop("a cell wholly in quotes", "a quote inside it", advice);
      }
      cell += this.step();
    }
    return cell;
  }

  private step(): string {
    const char = this.text[this.index++]!;
    if (char === "\n") {
      this.line++;
      this.column = 1;
    } else this.column++;
    return char;
  }

  private stop(
    expected: string,
    found: string,
    advice: string,
    at: { line: number; column: number } = { line: this.line, column: this.column },
  ): never {
    const { line, column } = at;
    throw new InputError({ file: this.file, line, column }, fault(expected, found, advice));
  }
}

const fault = (expected: string, found: string, advice: string): Fault => ({
  expected,
  found,
  advice,
});
