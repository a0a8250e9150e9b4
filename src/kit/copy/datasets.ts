import { meaning } from "../../engine/tables/codebook";
import { writeCsv } from "../../engine/table/write";
import type { Item } from "../pack/item";
import { inMarkdown } from "../words";
import { safe } from "../verify/csv";
import { csvw } from "./csvw";
import { canonical, text, type Dist } from "./dist";
import { workbook, type Sheet } from "./workbook";
import { wrapped } from "../../engine/text/paper";
import { data, site, story } from "@story";

const { tables, version } = data;

/** `data/`: the datasets, what their columns mean for people and machines, and how to cite them. */
export async function* datasets(dist: Dist): AsyncGenerator<Item> {
  const sheets: Sheet[] = [];
  const base = canonical(dist);
  for (const { name, columns } of tables) {
    const texts = Object.keys(columns).filter((key) => columns[key]!.field.type !== "number");
    const body = safe(text(dist, `data/${name}.csv`), new Set(texts));
    yield { path: `data/${name}.csv`, body, kind: "data" };
    const numbers = Object.keys(columns).filter((key) => !texts.includes(key));
    sheets.push({ name, csv: body, numbers: new Set(numbers) });
  }
  yield { path: `data/${WORKBOOK}`, body: await workbook(sheets), kind: "data" };
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
        meaning(story, name, key),
        expects,
        field.enum?.join("; "),
        refers,
      ]),
    ),
  );

/** The tables in one file. */
const WORKBOOK = "tables.xlsx";

/** The most letters of a line of README.md. */
const WIDTH = 100;

function readme(base: URL): string {
  const paper = (key: string, params = {}) => wrapped(inMarkdown(key, params), WIDTH);
  const { title, publisher, licence } = site;
  const { id, date } = version;
  const url = base.href;
  const list = tables.map(
    ({ name, rows }) =>
      `- ${inMarkdown("kit.data.readme.file", { file: `${name}.csv`, what: meaning(story, name), n: rows.length })}`,
  );
  const lists = Object.entries({
    xlsx: WORKBOOK,
    codebook: "codebook.csv",
    datapackage: "datapackage.json",
    csvw: "csv-metadata.json",
  }).map(([name, file]) => `- ${inMarkdown(`kit.data.readme.list.${name}`, { file })}`);
  const year = date.slice(0, 4);
  const terms = { licence: licence.name, url: licence.url, column: "as_printed" };
  return `${[
    `# ${inMarkdown("kit.data.title", { title })}`,
    paper("kit.data.readme.version", { version: id, date }),
    `## ${paper("kit.data.readme.cite.title")}`,
    `> ${inMarkdown("kit.data.readme.cite", { publisher, year, title, version: id, url: `${url}data/` })}`,
    paper("kit.data.readme.row", { url: `${url}facts/<id>/` }),
    paper("kit.data.readme.terms", terms),
    `## ${paper("kit.data.readme.files.title")}`,
    list.join("\n"),
    lists.join("\n"),
    paper("kit.data.readme.format"),
    `## ${paper("kit.data.readme.count.title")}`,
    paper("kit.data.readme.count", {
      conflicts: "conflicts.csv",
      confidence: "confidence",
      formula: "formula",
    }),
  ].join("\n\n")}\n`;
}
