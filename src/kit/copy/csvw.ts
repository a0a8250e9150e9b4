import { meaning } from "../../engine/tables/codebook";
import { say } from "../words";
import { data, site, story } from "@story";

const { tables, version } = data;

type Table = (typeof tables)[number];

/**
 * The datasets in the words of CSV on the Web (W3C, 2015): the metadata of a directory.
 *
 * @param base where the story was first published
 */
export function csvw(base: URL): string {
  const group = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": site.language }],
    "@type": "TableGroup",
    "dc:title": say("kit.data.title", { title: site.title }),
    "dc:publisher": { "schema:name": site.publisher, "schema:url": { "@id": base.href } },
    "dc:license": { "@id": site.licence.url },
    "dc:modified": { "@value": version.date, "@type": "xsd:date" },
    dialect: { header: true, encoding: "utf-8", lineTerminators: ["\r\n"] },
    tables: tables.map((one) => ({
      url: `${one.name}.csv`,
      "dc:title": meaning(story, one.name),
      tableSchema: schemaOf(one),
    })),
  };
  return `${JSON.stringify(group, undefined, 2)}\n`;
}

function schemaOf({ name: table, columns, rows }: Table) {
  const names = new Set(tables.map(({ name }) => name));
  return {
    primaryKey: "id",
    columns: Object.entries(columns).map(([key, { field, schema }]) => ({
      name: key,
      titles: key,
      "dc:description": meaning(story, table, key),
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
  };
}

const isList = (rows: Table["rows"], key: string) => rows.some((row) => Array.isArray(row[key]));

function datatype({ type, format, enum: values }: Table["columns"][string]["field"]) {
  if (values) return { base: "string", format: values.join("|") };
  if (format === "uri") return "anyURI";
  return type === "number" ? "decimal" : "string";
}
