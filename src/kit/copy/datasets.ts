import { writeCsv } from "../../engine/table/write";
import { safe } from "../verify/csv";
import type { Item } from "../pack/item";
import { canonical, text, type Dist } from "./dist";
import { meaning } from "../../engine/tables/codebook";
import { data, site as story, story as whole } from "@story";

const { tables, version } = data;

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** `data/`: the datasets, what their columns mean for people and machines, and how to cite them. */
export function* datasets(dist: Dist): Generator<Item> {
  const base = canonical(dist);
  for (const { name, columns } of tables) {
    const texts = Object.keys(columns).filter((key) => columns[key]!.field.type !== "number");
    const body = safe(text(dist, `data/${name}.csv`), new Set(texts));
    yield { path: `data/${name}.csv`, body, kind: "data" };
  }
  const described = text(dist, "data/datapackage.json");
  yield { path: "data/datapackage.json", body: described, kind: "data" };
  yield { path: "data/csv-metadata.json", body: csvw(base), kind: "data" };
  yield { path: "data/codebook.csv", body: codebook(), kind: "data" };
  yield { path: "data/README.md", body: readme(base), kind: "text" };
}

/** One line for each column of each dataset. */
const codebook = () =>
  writeCsv(
    ["dataset", "column", "type", "what", "expects", "one_of", "refers_to"],
    tables.flatMap(({ name, columns }) =>
      Object.entries(columns).map(([key, { field, expects, refers }]) => [
        name,
        key,
        field.type,
        meaning(whole, name, key),
        expects,
        field.enum?.join("; "),
        refers,
      ]),
    ),
  );

/** The datasets in the words of CSV on the Web (W3C, 2015): the metadata of a directory. */
function csvw(base: URL): string {
  const names = new Set(tables.map(({ name }) => name));
  const group = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": story.language }],
    "@type": "TableGroup",
    "dc:title": `${story.title}: the data`,
    "dc:publisher": { "schema:name": story.publisher, "schema:url": { "@id": base.href } },
    "dc:license": { "@id": LICENCE },
    "dc:modified": { "@value": version.date, "@type": "xsd:date" },
    dialect: { header: true, encoding: "utf-8", lineTerminators: ["\r\n"] },
    tables: tables.map(({ name, columns, rows }) => ({
      url: `${name}.csv`,
      "dc:title": meaning(whole, name),
      tableSchema: {
        primaryKey: "id",
        columns: Object.entries(columns).map(([key, { field, schema }]) => ({
          name: key,
          titles: key,
          "dc:description": meaning(whole, name, key),
          required: !schema.safeParse("").success,
          datatype: datatype(field),
          ...(isList(rows, key) && { separator: "; " }),
        })),
        foreignKeys: Object.entries(columns)
          .filter(([key, { refers }]) => refers && names.has(refers) && !isList(rows, key))
          .map(([key, { refers }]) => ({
            columnReference: key,
            reference: { resource: `${refers}.csv`, columnReference: "id" },
          })),
      },
    })),
  };
  return `${JSON.stringify(group, undefined, 2)}\n`;
}

const isList = (rows: (typeof tables)[number]["rows"], key: string) =>
  rows.some((row) => Array.isArray(row[key]));

function datatype({
  type,
  format,
  enum: values,
}: (typeof tables)[number]["columns"][string]["field"]) {
  if (values) return { base: "string", format: values.join("|") };
  if (format === "uri") return "anyURI";
  return type === "number" ? "decimal" : "string";
}

function readme(base: URL): string {
  const year = version.date.slice(0, 4);
  const list = tables.map(
    ({ name, rows }) => `- \`${name}.csv\`: ${meaning(whole, name)}. Rows: ${rows.length}.`,
  );
  return `# ${story.title}: the data

Version ${version.id} of ${version.date}. Every number, date, position and place that the story
prints or draws is a row of one of these files, with its source.

## How to cite

> ${story.publisher} (${year}). *${story.title}: the data*, version ${version.id}. ${base.href}data/

To cite one number, name its row: every row has a page with its source, what was done to it, and how
sure it is, at \`${base.href}facts/<id>/\`.

The data may be used, changed and passed on under CC BY 4.0 (${LICENCE}), with this credit. What a
row cites belongs to its source: the column \`as_printed\` holds the words as they were found.

## Files

${list.join("\n")}

- \`codebook.csv\`: what each column means and what it may hold.
- \`datapackage.json\`: the same for machines, as a Frictionless Data Package with hashes.
- \`csv-metadata.json\`: the same for machines, as CSV on the Web.

UTF-8, commas, CRLF line ends (RFC 4180). An empty cell is unknown or not of that row. No cell begins
with a sign that a spreadsheet would run; numbers are plain numbers, negative ones too.

## Before you count

Two counts of one thing are two rows, and neither is corrected by the other: \`conflicts.csv\` says
which disagree and how. \`confidence\` says how sure a row is. Derived rows have a \`formula\` in place
of a source.
`;
}
