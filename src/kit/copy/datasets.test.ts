import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { records } from "../../engine/table/records";
import { csvw } from "./csvw";
import { datasets } from "./datasets";
import { data, site } from "@story";

/* `data/` of a kit, for the tables of this story whatever they hold. */

const HOME = "https://a.example/";
const RISKY = "=1+1";
const { tables, version } = data;

/** A table as the site has it: one row, with texts that a spreadsheet would run. */
const csvOf = ({ columns }: (typeof tables)[number], text: string) => {
  const cells = Object.values(columns).map(({ field }) => (field.type === "number" ? "-5" : text));
  return `${Object.keys(columns).join(",")}\r\n${cells.join(",")}\r\n`;
};
const bytes = (words: string) => new TextEncoder().encode(words);
const built = (text: string) =>
  new Map<string, Uint8Array>([
    ["index.html", bytes(`<link rel="canonical" href="${HOME}">`)],
    ["data/datapackage.json", bytes('{"name":"x"}')],
    ...tables.map((one) => [`data/${one.name}.csv`, bytes(csvOf(one, text))] as const),
  ]);
const dist = built(RISKY);

const read = async (path: string, from = dist) => {
  for await (const item of datasets(from)) if (item.path === `data/${path}`) return item.body;
  throw new Error(path);
};

test("each table comes as CSV, all as a workbook, with what describes them", async () => {
  const made = new Map<string, string>();
  for await (const { path, kind } of datasets(dist)) made.set(path, kind);
  expect([...made.keys()]).toEqual(
    [
      ...tables.map(({ name }) => `${name}.csv`),
      "tables.xlsx",
      "datapackage.json",
      "csv-metadata.json",
      "codebook.csv",
      "README.md",
    ].map((path) => `data/${path}`),
  );
  for (const [path, kind] of made) expect(kind).toBe(path === "data/README.md" ? "text" : "data");
});

test("no text is a formula, and numbers with a sign stay numbers", async () => {
  for (const { name, columns } of tables) {
    const [header, row] = records(String(await read(`${name}.csv`)));
    expect(header).toEqual(Object.keys(columns));
    header!.forEach((column, i) =>
      expect(row![i], `${name}.${column}`).toBe(
        columns[column]!.field.type === "number" ? "-5" : `'${RISKY}`,
      ),
    );
  }
});

test("the workbook has a sheet for each table, with numbers as numbers", async () => {
  const files = unzipSync((await read("tables.xlsx")) as Uint8Array);
  const sheets = [...strFromU8(files["xl/workbook.xml"]!).matchAll(/<sheet [^>]*name="([^"]+)"/g)];
  expect(sheets.map(([, name]) => name)).toEqual(tables.map(({ name }) => name.slice(0, 31)));
  tables.forEach(({ columns }, i) => {
    const sheet = strFromU8(files[`xl/worksheets/sheet${i + 1}.xml`]!);
    const numbers = Object.values(columns).filter(({ field }) => field.type === "number");
    expect(sheet.match(/<v>-5<\/v>/g) ?? []).toHaveLength(numbers.length);
  });
});

test("what is text in the tables is none of the workbook’s numbers, whatever it looks like", async () => {
  const files = unzipSync((await read("tables.xlsx", built("1e9"))) as Uint8Array);
  tables.forEach((_, i) =>
    expect(strFromU8(files[`xl/worksheets/sheet${i + 1}.xml`]!)).not.toContain("<v>1000000000<"),
  );
});

test("the codebook says of each column what it holds", async () => {
  const [header, ...rows] = records(String(await read("codebook.csv")));
  expect(header).toEqual(["dataset", "column", "type", "what", "expects", "one_of", "refers_to"]);
  expect(rows.map(([table, column]) => `${table}.${column}`)).toEqual(
    tables.flatMap(({ name, columns }) => Object.keys(columns).map((key) => `${name}.${key}`)),
  );
  for (const [table, column, type, what, expects, oneOf, refers] of rows) {
    const { field, refers: to } = tables.find(({ name }) => name === table)!.columns[column!]!;
    expect([type, oneOf, refers]).toEqual([field.type, field.enum?.join("; ") ?? "", to ?? ""]);
    expect(what).not.toBe("");
    expect(expects).not.toBe("");
  }
});

test("the paper tells which version it is, how to cite it, and what each file is", async () => {
  const text = String(await read("README.md"));
  expect(text).toMatch(/^# \S.*\n\n/);
  expect(text).toMatch(/\S\n$/);
  for (const said of [
    version.id,
    version.date,
    `${HOME}data/`,
    `${HOME}facts/<id>/`,
    site.licence.name,
    site.licence.url,
    "as_printed",
    "conflicts.csv",
    "confidence",
    "formula",
  ])
    // prettier-ignore
    expect(text.replace(/\s+/g, " ")).toContain(said);
  const [cited = ""] = /^> .+$/m.exec(text)!;
  for (const said of [site.publisher, version.date.slice(0, 4), site.title, version.id])
    expect(cited).toContain(said);
  expect(cited).not.toContain(version.date);
  // What to know before one counts names where to look.
  for (const said of ["conflicts.csv", "confidence", "formula"])
    expect(text.split("\n## ").at(-1)).toContain(`\`${said}\``);
  expect(text.match(/^## \S/gm)).toHaveLength(3);
  const listed = [...text.matchAll(/^- `([\w.-]+)`.*\w{3}/gm)].map(([, file]) => file);
  expect(listed).toEqual([
    ...tables.map(({ name }) => `${name}.csv`),
    "tables.xlsx",
    "codebook.csv",
    "datapackage.json",
    "csv-metadata.json",
  ]);
  expect(text).not.toMatch(/undefined|\n\n\n/);
});

interface Column {
  name: string;
  titles: string;
  "dc:description": string;
  required: boolean;
  datatype: string | { base: string; format: string };
  separator?: string;
}
interface Group {
  tables: {
    url: string;
    "dc:title": string;
    tableSchema: {
      primaryKey: string;
      columns: Column[];
      foreignKeys: {
        columnReference: string;
        reference: { resource: string; columnReference: string };
      }[];
    };
  }[];
}
const group = () => JSON.parse(csvw(new URL(HOME))) as Group & Record<string, unknown>;

test("CSV on the Web says whose the tables are, and how they are written", () => {
  expect(csvw(new URL(HOME))).toMatch(/^\{\n.*\}\n$/s);
  expect(group()).toMatchObject({
    "@context": ["http://www.w3.org/ns/csvw", { "@language": site.language }],
    "@type": "TableGroup",
    "dc:publisher": { "schema:name": site.publisher, "schema:url": { "@id": HOME } },
    "dc:license": { "@id": site.licence.url },
    "dc:modified": { "@value": version.date, "@type": "xsd:date" },
    dialect: { header: true, encoding: "utf-8", lineTerminators: ["\r\n"] },
  });
  expect(group()["dc:title"]).toContain(site.title);
});

test("it says of each column what is in its cells, as the rows bear out", () => {
  const read = group().tables;
  expect(read.map(({ url }) => url)).toEqual(tables.map(({ name }) => `${name}.csv`));
  tables.forEach(({ columns, rows }, i) => {
    const { tableSchema: schema, "dc:title": title } = read[i]!;
    expect(title).not.toBe("");
    expect(schema.primaryKey).toBe("id");
    expect(schema.columns.map(({ name }) => name)).toEqual(Object.keys(columns));
    for (const { name, titles, required, datatype, separator, ...one } of schema.columns) {
      const cells = rows.map((row) => row[name]);
      expect(titles).toBe(name);
      expect(one["dc:description"]).not.toBe("");
      if (required) for (const cell of cells) expect(cell ?? "", name).not.toBe("");
      expect(separator, name).toBe(cells.some(Array.isArray) ? "; " : undefined);
      const texts = cells.flat().filter((cell) => cell !== undefined && cell !== "");
      if (typeof datatype === "object") {
        expect(datatype.base).toBe("string");
        for (const cell of texts)
          expect(String(cell)).toMatch(new RegExp(`^(${datatype.format})$`));
      }
      if (datatype === "anyURI")
        for (const cell of texts) expect(URL.canParse(String(cell))).toBe(true);
      const { type, format, enum: values } = columns[name]!.field;
      expect(typeof datatype === "object").toBe(values !== undefined);
      expect(datatype === "anyURI").toBe(!values && format === "uri");
      expect(datatype === "decimal").toBe(!values && format !== "uri" && type === "number");
      if (typeof datatype === "string") expect(datatype).toMatch(/^(anyURI|decimal|string)$/);
    }
  });
  // Not all cells have to be filled, and not all may be left out.
  const all = read.flatMap(({ tableSchema }) =>
    tableSchema.columns.map(({ required }) => required),
  );
  expect(new Set(all)).toEqual(new Set([true, false]));
});

test("what refers to a row of another table leads there, unless it is a list", () => {
  const keys = group().tables.flatMap(({ url, tableSchema: { foreignKeys } }) =>
    foreignKeys.map(({ columnReference, reference }) => [url, columnReference, reference]),
  );
  const expected = tables.flatMap(({ name, columns, rows }) =>
    Object.entries(columns).flatMap(([key, { refers }]) =>
      refers &&
      tables.some((one) => one.name === refers) &&
      !rows.some((row) => Array.isArray(row[key]))
        ? [[`${name}.csv`, key, { resource: `${refers}.csv`, columnReference: "id" }]]
        : [],
    ),
  );
  expect(keys).toEqual(expected);
  expect(keys.length).toBeGreaterThan(0);
});
