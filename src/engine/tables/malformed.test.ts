import { describe, expect, test } from "vitest";
import { inputErrorOf } from "../base/expect-error";

import { checkConflicts } from "./conflicts";
import { readCsv } from "../table/csv";
import type { Data } from "./data";
import { checkFigures } from "./figures";
import type { Figure } from "../table/figure";
import { checkSources } from "./sources";
import { checkRefs, table, type Table } from "../table/table";
import { data } from "../../../tests/fixtures/lake";

const { figure, tables } = data;

/** The published tables by name, and each cut down to a few rows, to be spoiled one at a time. */
const whole = Object.fromEntries(tables.map((one) => [one.name, one])) as Record<string, Table>;

const lines = (name: string, count: number) => whole[name]!.csv.split("\n").slice(0, count + 1);
const start = (name: string, count = 3) => `${lines(name, count).join("\n")}\n`;

/** A file's rows as cells, quoted where they must be, so that one can be changed and all written again. */
function cellsOf(csv: string): string[][] {
  const { header, rows } = readCsv(csv, "test");
  const quoted = ({ text }: { text: string }) =>
    /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return [header, ...rows].map((row) => row.map(quoted));
}

function write(name: string, csv: string, row: number, column: string, text: string): string {
  const index = Object.keys(whole[name]!.columns).indexOf(column);
  const all = cellsOf(csv);
  all[row]![index] = text;
  return `${all.map((cells) => cells.join(",")).join("\n")}\n`;
}

/** Three rows with a cell in place of another, by row (1 is the first after the header) and column. */
const cell = (name: string, row: number, column: string, text: string) =>
  write(name, start(name), row, column, text);

const read = (name: string, csv: string) => table(name, whole[name]!.columns, csv);

const decode = (bytes: number[]) => new TextDecoder().decode(new Uint8Array(bytes));
const latin = (text: string) => [...text].map((char) => char.charCodeAt(0) & 0xff);

type Case = [
  name: string,
  table: string,
  csv: string,
  place: `${number}:${number}` | "",
  words: RegExp,
];

const NEL = String.fromCharCode(0x85);

const files: Case[] = [
  ["an empty file", "facts", "", "1:1", /a header and rows/],
  ["a header and nothing else", "facts", start("facts", 0), "2:1", /a header and rows/],
  ["a byte order mark", "facts", `\ufeff${start("facts")}`, "1:1", /byte order mark/],
  ["CRLF line ends", "facts", start("facts").replaceAll("\n", "\r\n"), "", /LF line ends/],
  ["CR line ends", "facts", start("facts").replaceAll("\n", "\r"), "", /LF line ends/],
  ["one CR among LF", "facts", start("facts").replace("\n", "\r\n"), "", /LF line ends/],
  ["no line end at the end", "facts", start("facts").trimEnd(), "", /a line end/],
  ["a blank line at the end", "facts", `${start("facts")}\n`, "5:1", /a blank line/],
  [
    "a blank line in the middle",
    "facts",
    start("facts").replace("\n", "\n\n"),
    "2:1",
    /a blank line/,
  ],
  ["a blank line at the top", "facts", `\n${start("facts")}`, "1:1", /column id/],
  [
    "Windows-1251 bytes",
    "facts",
    start("facts").replace("15", decode(latin("15 \xf2\xee\xed\xed"))),
    "",
    /not UTF-8/,
  ],
  [
    "Latin-1 bytes",
    "facts",
    start("facts").replace("documents", decode(latin("d\xe9p\xf4ts"))),
    "",
    /not UTF-8/,
  ],
  [
    "UTF-16 with a mark",
    "facts",
    decode([0xff, 0xfe, ...latin("id").flatMap((byte) => [byte, 0])]),
    "",
    /U\+FFFD/,
  ],
  [
    "UTF-16 without a mark",
    "facts",
    decode(latin("id").flatMap((byte) => [byte, 0])),
    "",
    /U\+0000/,
  ],
  ["a NUL", "facts", start("facts").replace("talks", "ta\u0000lks"), "2:3", /U\+0000/],
  [
    "a tab",
    "facts",
    start("facts").replace("documents signed", "documents\tsigned"),
    "",
    /U\+0009/,
  ],
  ["tabs for commas", "facts", start("facts").replaceAll(",", "\t"), "1:3", /U\+0009/],
  ["semicolons for commas", "held", start("held", 1).replaceAll(",", ";"), "1:1", /column id/],
  [
    "a no-break space",
    "facts",
    start("facts").replace("documents signed", "documents\u00a0signed"),
    "",
    /U\+00A0/,
  ],
  [
    "a narrow no-break space",
    "facts",
    start("facts").replace("documents signed", "documents\u202fsigned"),
    "",
    /U\+202F/,
  ],
  ["a zero-width space", "facts", start("facts").replace("talks", "ta\u200blks"), "2:3", /U\+200B/],
  ["a soft hyphen", "facts", start("facts").replace("talks", "ta\u00adlks"), "2:3", /U\+00AD/],
  [
    "a right-to-left mark",
    "facts",
    start("facts").replace("talks", "\u200ftalks"),
    "2:1",
    /U\+200F/,
  ],
  [
    "a direction override",
    "facts",
    start("facts").replace("documents", "\u202edocuments"),
    "",
    /U\+202E/,
  ],
  [
    "an isolate mark",
    "facts",
    start("facts").replace("documents", "\u2067documents"),
    "",
    /U\+2067/,
  ],
  [
    "a line separator",
    "facts",
    start("facts").replace("documents signed", "documents\u2028signed"),
    "",
    /U\+2028/,
  ],
  [
    "a next-line control",
    "facts",
    start("facts").replace("documents signed", `documents${NEL}signed`),
    "",
    /U\+0085/,
  ],
  [
    "an escape character",
    "facts",
    start("facts").replace("documents", "\u001b[31mdocuments"),
    "",
    /U\+001B/,
  ],
  [
    "a letter with a loose accent",
    "places",
    start("places").replace("Guaqui", "Gu\u0061\u0308qui"),
    "",
    /composed letters/,
  ],
  [
    "a variation selector",
    "facts",
    start("facts").replace("documents", "documents\ufe0f"),
    "",
    /U\+FE0F/,
  ],
];

const shape: Case[] = [
  ["a quote that never closes", "held", start("held").replace(",", ',"'), "1:4", /a closing quote/],
  [
    "a quote in a plain cell",
    "events",
    cell("events", 1, "what", 'State "visit"'),
    "",
    /wholly in quotes/,
  ],
  [
    "words after a quoted cell",
    "events",
    cell("events", 1, "what", '"State" visit'),
    "",
    /a comma or a line end/,
  ],
  [
    "a line break inside quotes",
    "events",
    cell("events", 1, "what", '"State\nvisit"'),
    "2:7",
    /on the same line/,
  ],
  ["a space before a cell", "facts", cell("facts", 1, "unit", " documents"), "", /without spaces/],
  ["a space after a cell", "facts", cell("facts", 1, "unit", "documents "), "", /without spaces/],
  ["a cell of one space", "facts", cell("facts", 1, "note", " "), "", /without spaces/],
  ["a cell too few", "held", start("held", 1).replace(/,[^,\n]*\n$/, "\n"), "", /2 cells/],
  ["a cell too many", "held", start("held").replace(/\n$/, ",more\n"), "", /3 cells/],
  [
    "a comma unquoted",
    "events",
    cell("events", 1, "what", "State visit,with papers"),
    "2:1",
    /cells, as in the header/,
  ],
  [
    "a column missing",
    "held",
    start("held")
      .split("\n")
      .map((line) => line.split(",")[0])
      .join("\n"),
    "1:1",
    /2 columns/,
  ],
  [
    "a column too many",
    "held",
    start("held").replace("id,why", "id,why,who"),
    "1:8",
    /no column after why/,
  ],
  [
    "a column misspelt",
    "held",
    start("held").replace("id,why", "id,whi"),
    "1:4",
    /Did you mean why/,
  ],
  ["a column in capitals", "held", start("held").replace("id,why", "ID,why"), "1:1", /column id/],
  [
    "columns in another order",
    "held",
    start("held").replace("id,why", "why,id"),
    "1:1",
    /in order/,
  ],
  ["a column named twice", "held", start("held").replace("id,why", "id,id"), "1:4", /column why/],
  ["no header", "facts", start("facts").split("\n").slice(1).join("\n"), "1:1", /column id/],
  ["an id twice", "facts", `${start("facts")}${lines("facts", 1)[1]}\n`, "5:1", /no other row/],
];

const cells: Case[] = [
  ["no id", "facts", cell("facts", 1, "id", ""), "2:1", /id to be an id/],
  ["an id in capitals", "facts", cell("facts", 1, "id", "Visit-documents"), "2:1", /lower-case/],
  ["an id with spaces", "facts", cell("facts", 1, "id", "talks documents"), "2:1", /lower-case/],
  [
    "an id with an underscore",
    "facts",
    cell("facts", 1, "id", "talks_documents"),
    "2:1",
    /lower-case/,
  ],
  [
    "an id that begins with a digit",
    "facts",
    cell("facts", 1, "id", "15-documents"),
    "2:1",
    /lower-case/,
  ],
  ["an id that ends in a hyphen", "facts", cell("facts", 1, "id", "visit-"), "2:1", /lower-case/],
  [
    "a Cyrillic letter in an id",
    "facts",
    cell("facts", 1, "id", "talks-d\u043ecuments"),
    "2:1",
    /lower-case/,
  ],
  ["no number", "facts", cell("facts", 1, "value", ""), "", /an empty cell/],
  ["a decimal comma", "facts", cell("facts", 1, "value", '"1,5"'), "", /decimal point/],
  ["a thousands comma", "facts", cell("facts", 1, "value", '"1,500"'), "", /thousands mark/],
  ["a thousands space", "facts", cell("facts", 1, "value", "1 500"), "", /thousands mark/],
  ["a thousands apostrophe", "facts", cell("facts", 1, "value", "1'500"), "", /thousands mark/],
  ["a plus", "facts", cell("facts", 1, "value", "+15"), "", /number/],
  ["a real minus sign", "facts", cell("facts", 1, "value", "\u221215"), "", /number/],
  ["a leading zero", "facts", cell("facts", 1, "value", "015"), "", /number/],
  ["a bare point", "facts", cell("facts", 1, "value", ".5"), "", /number/],
  ["a trailing point", "facts", cell("facts", 1, "value", "15."), "", /number/],
  ["an exponent", "facts", cell("facts", 1, "value", "1.5e1"), "", /number/],
  ["a hexadecimal number", "facts", cell("facts", 1, "value", "0x0f"), "", /number/],
  ["Arabic-Indic digits", "facts", cell("facts", 1, "value", "\u0661\u0665"), "", /number/],
  ["a per cent sign in a number", "facts", cell("facts", 1, "value", "15%"), "", /number/],
  ["a unit in a number", "facts", cell("facts", 1, "value", "15 km"), "", /number/],
  ["the word NaN", "facts", cell("facts", 1, "value", "NaN"), "", /number/],
  ["the word Infinity", "facts", cell("facts", 1, "value", "Infinity"), "", /number/],
  ["a fraction", "facts", cell("facts", 1, "value", "1/2"), "", /number/],
  ["a range in one cell", "facts", cell("facts", 1, "value", "20\u201322"), "", /number/],
  ["about in a number", "facts", cell("facts", 1, "value", "~15"), "", /number/],
  [
    "a number too large to be one",
    "facts",
    cell("facts", 1, "value", `1${"0".repeat(400)}`),
    "",
    /number/,
  ],
  ["an unknown unit", "facts", cell("facts", 1, "unit", "furlongs"), "", /one of Mt/],
  ["a unit in capitals", "facts", cell("facts", 1, "unit", "KM"), "", /one of Mt/],
  ["no unit", "facts", cell("facts", 1, "unit", ""), "", /one of Mt/],
  ["an unknown hedge", "facts", cell("facts", 1, "hedge", "roughly"), "", /one of exact, about/],
  [
    "an unknown confidence",
    "facts",
    cell("facts", 1, "confidence", "sure"),
    "",
    /one of high, medium, low/,
  ],
  ["a date with points", "events", cell("events", 1, "date", "21.10.2025"), "", /YYYY-MM-DD/],
  ["a date with slashes", "events", cell("events", 1, "date", "2025/10/21"), "", /YYYY-MM-DD/],
  ["an American date", "events", cell("events", 1, "date", "10-21-2025"), "", /YYYY-MM-DD/],
  ["a date in words", "events", cell("events", 1, "date", "21 October 2025"), "", /YYYY-MM-DD/],
  [
    "a date with a time",
    "events",
    cell("events", 1, "date", "2025-10-21T10:00:00Z"),
    "",
    /YYYY-MM-DD/,
  ],
  ["the 30th of February", "events", cell("events", 1, "date", "2025-02-30"), "", /a real date/],
  [
    "the 29th of February of a common year",
    "events",
    cell("events", 1, "date", "2025-02-29"),
    "",
    /a real date/,
  ],
  ["a thirteenth month", "events", cell("events", 1, "date", "2025-13"), "", /a real date/],
  ["a month of nought", "events", cell("events", 1, "date", "2025-00-10"), "", /a real date/],
  ["a day of nought", "events", cell("events", 1, "date", "2025-10-00"), "", /a real date/],
  ["a month of one digit", "events", cell("events", 1, "date", "2025-1"), "", /YYYY-MM/],
  ["a year of two digits", "events", cell("events", 1, "date", "25"), "", /YYYY/],
  ["a year long gone", "events", cell("events", 1, "date", "1025-10-21"), "", /YYYY/],
  ["the word today", "events", cell("events", 1, "date", "today"), "", /YYYY/],
  ["no date", "events", cell("events", 1, "date", ""), "", /an empty cell/],
  [
    "the wrong word for no date",
    "targets",
    cell("targets", 1, "due", "soon"),
    "",
    /the word undated/,
  ],
  [
    "a longitude past the line",
    "places",
    cell("places", 1, "lon", "181"),
    "2:11",
    /from -180 to 180/,
  ],
  ["a latitude past the pole", "places", cell("places", 1, "lat", "91"), "", /from -90 to 90/],
  [
    "longitude and latitude swapped past the pole",
    "places",
    cell("places", 1, "lat", "108.94"),
    "",
    /from -90 to 90/,
  ],
  ["degrees and minutes", "places", cell("places", 1, "lon", "108\u00b056\u2032"), "", /number/],
  ["a compass letter", "places", cell("places", 1, "lon", "108.94E"), "", /number/],
  ["a country of two letters", "places", cell("places", 1, "country", "CN"), "", /three capitals/],
  ["a country in words", "places", cell("places", 1, "country", "China"), "", /three capitals/],
  [
    "an unknown kind of place",
    "places",
    cell("places", 1, "kind", "station"),
    "",
    /one of capital/,
  ],
  ["an unknown status of a leg", "legs", cell("legs", 1, "status", "open"), "", /one of done/],
  ["countries with commas", "legs", cell("legs", 1, "countries", '"CHN, KAZ"'), "", /between them/],
  [
    "the same place twice on the way",
    "legs",
    cell("legs", 1, "via", "lake-1; lake-1"),
    "",
    /each once/,
  ],
  ["places with commas", "legs", cell("legs", 1, "via", '"lake-1, lake-2"'), "", /between them/],
  [
    "a source of no sort",
    "sources",
    cell("sources", 1, "standing", "press"),
    "",
    /own, report, relay/,
  ],
  [
    "a copy that is no address",
    "sources",
    cell("sources", 1, "archived", "web"),
    "",
    /http or https/,
  ],
  ["a copy of no day", "sources", cell("sources", 1, "archived_on", "soon"), "", /a real date/],
  [
    "a verdict of no sort",
    "claims",
    cell("claims", 1, "verdict", "true"),
    "",
    /confirmed, corrected/,
  ],
  ["a stance of no sort", "positions", cell("positions", 1, "stance", "for"), "", /supportive/],
  ["a digest that is too short", "versions", cell("versions", 3, "digest", "dab8"), "", /32 hexa/],
  [
    "a conflict that says no why",
    "conflicts",
    cell("conflicts", 1, "why", ""),
    "",
    /an empty cell/,
  ],
  [
    "sides of a conflict with commas",
    "conflicts",
    cell("conflicts", 1, "rows", '"gap-42, gap-43"'),
    "",
    /between them/,
  ],
  [
    "a side of a conflict twice",
    "conflicts",
    cell("conflicts", 1, "rows", "gap; gap"),
    "",
    /each once/,
  ],
  [
    "an address without a scheme",
    "sources",
    cell("sources", 1, "url", "anews.az/en"),
    "",
    /http or https/,
  ],
  [
    "an address of a script",
    "sources",
    cell("sources", 1, "url", "javascript:alert(1)"),
    "",
    /http or https/,
  ],
  [
    "an address of data",
    "sources",
    cell("sources", 1, "url", "data:text/html;x"),
    "",
    /http or https/,
  ],
  [
    "an address with a user",
    "sources",
    cell("sources", 1, "url", "https://me@anews.az/"),
    "",
    /user names/,
  ],
  [
    "an address with a space",
    "sources",
    cell("sources", 1, "url", "https://anews.az/a b"),
    "",
    /http or https/,
  ],
  [
    "an address on this machine",
    "sources",
    cell("sources", 1, "url", "http://localhost/x"),
    "",
    /http or https/,
  ],
  [
    "two addresses",
    "sources",
    cell("sources", 1, "url", "https://a.az/ https://b.az/"),
    "",
    /http or https/,
  ],
  ["an unknown licence", "sources", cell("sources", 1, "licence", "free"), "", /one of quoted/],
  ["no title", "sources", cell("sources", 1, "title", ""), "", /an empty cell/],
  [
    "a formula for a spreadsheet",
    "facts",
    cell("facts", 1, "what", "=1+1"),
    "",
    /does not begin with/,
  ],
  [
    "a command for a spreadsheet",
    "facts",
    cell("facts", 1, "note", "@SUM(A1)"),
    "",
    /does not begin with/,
  ],
  ["a formula with a call in it", "facts", cell("facts", 1, "formula", "alert(1)"), "", /sums of/],
];

/** Spoils what only several rows together can show. */
function figures(csv: string, name = "facts"): void {
  const spoiled = read(name, csv);
  const others = tables.filter(
    (one) => one.name !== name && ["facts", "series", "targets", "times"].includes(one.name),
  );
  const rows = new Map(
    [...others, spoiled].flatMap((one) =>
      one.rows.map((row) => [row["id"] as string, row as unknown as Figure]),
    ),
  );
  const find = (id: string) => {
    const found = rows.get(id);
    if (!found) throw new Error(`no row "${id}"`);
    return found;
  };
  checkFigures([...others, spoiled], find);
}

/** A whole table with one cell changed. */
function change(name: string, id: string, column: string, text: string): string {
  const row = whole[name]!.rows.findIndex((one) => one["id"] === id) + 1;
  return write(name, whole[name]!.csv, row, column, text);
}

const together: [name: string, csv: string, words: RegExp][] = [
  [
    "a derived value that does not follow",
    change("facts", "growth-2024", "value", "63"),
    /62\.\d+, rounded/,
  ],
  [
    "a formula over a row that is not there",
    change("facts", "growth-2024", "formula", "{cargo-2042} * 1"),
    /no row/,
  ],
  [
    "a formula that divides by nought",
    change("facts", "growth-2024", "formula", "{cargo-2024} / 0"),
    /no finite value/,
  ],
  [
    "a formula with a bracket open",
    change("facts", "growth-2024", "formula", "({cargo-2024}"),
    /closing bracket/,
  ],
  [
    "a formula with nothing between signs",
    change("facts", "growth-2024", "formula", "{cargo-2024} / * 2"),
    /where a number/,
  ],
  [
    "a formula over a range",
    change("facts", "growth-2024", "formula", "{time-said-2026} * 1"),
    /is a range/,
  ],
  [
    "a formula and a source",
    change("facts", "growth-2024", "source", "herald-2026-03-10"),
    /found both/,
  ],
  ["neither formula nor source", change("facts", "pipe-2024", "source", ""), /found neither/],
  [
    "a number without the words of its source",
    change("facts", "pipe-2024", "as_printed", ""),
    /the words of the source/,
  ],
  ["a range that falls", change("facts", "gap", "value_to", "41"), /more than 42/],
  ["a range of one", change("facts", "gap", "value_to", "42"), /more than 42/],
  ["an id that another table has", change("facts", "pipe-2024", "id", "cargo-2024"), /also in/],
];

const references: [name: string, table: string, csv: string, words: RegExp][] = [
  [
    "a source that is not there",
    "facts",
    change("facts", "pipe-2024", "source", "herald-2026-02-27"),
    /nearest are herald-2026-02-26/,
  ],
  [
    "a second source that is not there",
    "facts",
    change("facts", "pipe-2024", "second_source", "nowhere"),
    /a row of sources\.csv/,
  ],
  [
    "a side of a conflict that is not there",
    "conflicts",
    change("conflicts", "gap-length", "rows", "gap; gap-44"),
    /nearest are gap-4/,
  ],
  [
    "evidence that is not there",
    "claims",
    write("claims", start("claims"), 1, "evidence", "cargo-2042"),
    /nearest are cargo-20/,
  ],
  [
    "a place that is not there",
    "legs",
    change("legs", "ferry", "from", "punno"),
    /nearest are puno/,
  ],
  [
    "a bend that is not there",
    "legs",
    change("legs", "ferry", "via", "lake-9"),
    /nearest are lake-/,
  ],
  [
    "a length that is not there",
    "legs",
    change("legs", "ferry", "length", "crosing"),
    /nearest are crossing/,
  ],
  [
    "an outcome that is not there",
    "targets",
    change("targets", "promise-5-2mt-2025", "outcome", "cargo-2052"),
    /nearest are cargo-20/,
  ],
  [
    "the end of a journey that is not there",
    "times",
    change("times", "time-puno-guaqui", "to", "guaquii"),
    /nearest are guaqui/,
  ],
];

/** What can go wrong in any table, in each of them. The last column of a row has a cell of its own. */
const filled = tables.filter(({ rows }) => rows.length > 0);
const everywhere: Case[] = filled.flatMap(({ name, columns }) => {
  const keys = Object.keys(columns);
  const [header, first, second = first] = lines(name, 2) as [string, string, string?];
  const text = (...rows: string[]) => `${rows.join("\n")}\n`;
  const id = cellsOf(start(name, 1))[1]![0]!;
  const rest = first.slice(id.length);
  const cases: [string, string, `${number}:${number}` | "", RegExp][] = [
    ["without its last column", text(header.replace(/,[^,]*$/, ""), first), "1:1", /Missing: /],
    ["with a column too many", text(`${header},more`, `${first},x`), "", /no column after/],
    [
      "with a column named otherwise",
      text(header.replace(/^id,/, "key,"), first),
      "1:1",
      /column id/,
    ],
    [
      "with two columns swapped",
      text([keys[1], keys[0], ...keys.slice(2)].join(","), first),
      "1:1",
      /in order/,
    ],
    ["with a row twice", text(header, first, second, first), "", /that no other row has/],
    name === "units"
      ? ["with an id with a digit", text(header, `${id}2${rest}`), "2:1", /letters and hyphens/]
      : ["with an id in capitals", text(header, id.toUpperCase() + rest), "2:1", /lower-case/],
    ["with no id", text(header, rest), "2:1", /an empty cell/],
    ["with an id of spaces", text(header, `a b${rest}`), "2:1", /hyphens/],
    ["with a row cut short", text(header, id), "2:1", /found 1 cells/],
    ["with a cell too many", text(header, `${first},`), "2:1", /as in the header/],
    [
      "with a quote left open",
      text(header, `"${id}${rest.replaceAll('"', "")}`),
      "2:1",
      /closing quote/,
    ],
    ["with a space before an id", text(header, ` ${first}`), "2:1", /spaces around/],
  ];
  return cases.map(([what, csv, place, words]): Case => [
    `${name} ${what}`,
    name,
    csv,
    place,
    words,
  ]);
});

describe("a data file is refused with its place and a way out", () => {
  test.each([...files, ...shape, ...cells, ...everywhere])("%s", (_, name, csv, place, words) => {
    const { message } = inputErrorOf(() => read(name, csv));
    expect(message).toMatch(
      new RegExp(`^src/data/${name}\\.csv:\\d+:\\d+: expected .+; found .+\\. .+`, "s"),
    );
    expect(message).toMatch(words);
    if (place) expect(message).toContain(`.csv:${place}:`);
  });

  test.each(together)("%s", (_, csv, words) => {
    expect(inputErrorOf(() => figures(csv)).message).toMatch(words);
  });

  test.each(references)("%s", (_, name, csv, words) => {
    const spoiled = read(name, csv);
    const all = tables.map((one) => (one.name === name ? spoiled : one));
    const ids = tables.slice(0, 7).flatMap((one) => one.rows.map((row) => row["id"] as string));
    expect(inputErrorOf(() => checkRefs(all, { figures: ids })).message).toMatch(words);
  });
});

test("the cases are many and no two have one name", () => {
  const names = [...files, ...shape, ...cells, ...everywhere, ...together, ...references].map(
    ([name]) => name,
  );
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(300);
});

test("what is right is read: quotes, commas in quotes, doubled quotes, empty cells", () => {
  const csv = 'id,why\nfirst,"a, b and ""c"""\nsecond,plain\n';
  expect(read("held", csv).rows).toEqual([
    { table: "held", id: "first", why: 'a, b and "c"' },
    { table: "held", id: "second", why: "plain" },
  ]);
});

test("a conflict with one side, or with two units, is refused at its cell", () => {
  const spoil = (rows: string) =>
    read("conflicts", write("conflicts", start("conflicts"), 1, "rows", rows)) as Data["conflicts"];
  const check = (rows: string) => checkConflicts(spoil(rows), (id) => figure(id).unit);
  expect(inputErrorOf(() => check("gap")).message).toMatch(
    /^src\/data\/conflicts\.csv:2:\d+: expected two rows or more; found 1\. /,
  );
  expect(inputErrorOf(() => check("gap; cargo-2024")).message).toMatch(
    /expected rows in one unit; found km and Mt/,
  );
  expect(() => check("gap-42; gap-43")).not.toThrow();
});

test.each([
  [
    "a relay of nobody",
    "relay",
    "",
    "",
    "",
    /relays|whose text the page passes on; found an empty cell/,
  ],
  [
    "a report that relays",
    "report",
    "Reuters",
    "",
    "",
    /nothing, for it is no relay; found Reuters/,
  ],
  ["a copy without a day", "report", "", "https://a.example/", "", /found an empty cell/],
  ["a day without a copy", "report", "", "", "2026-11-24", /found 2026-11-24/],
])("a source with %s is refused", (_, standing, relays, archived, day, words) => {
  const cells = { standing, relays, archived, archived_on: day };
  const csv = Object.entries(cells).reduce(
    (text, [column, value]) => write("sources", text, 1, column, value),
    start("sources"),
  );
  const { message } = inputErrorOf(() => checkSources(read("sources", csv) as Data["sources"]));
  expect(message).toMatch(words);
  expect(message).toMatch(/^src\/data\/sources\.csv:2:\d+: /);
});
