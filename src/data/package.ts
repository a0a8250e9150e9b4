import { sources, tables } from ".";
import { site } from "../site";
import type { Column } from "./column";

/** What the Data Package says of one table: Frictionless Table Schema, version 2. */
function resource({ name, what, columns, csv }: (typeof tables)[number]) {
  const fields = Object.entries(columns).map(([key, { what: description, field, refers }]) => ({
    name: key,
    type: field.type,
    ...(field.format && { format: field.format }),
    description,
    constraints: constraints(key, columns[key]!),
    ...(refers && { "x-refers": refers }),
  }));
  return {
    name,
    path: `${name}.csv`,
    title: what,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(csv),
    dialect: {
      delimiter: ",",
      lineTerminator: "\n",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: { fields, primaryKey: ["id"], missingValues: [""] },
  };
}

function constraints(key: string, column: Column) {
  return {
    required: !column.schema.safeParse("").success,
    ...(key === "id" && { unique: true }),
    ...(column.field.enum && { enum: [...column.field.enum] }),
  };
}

/** The Frictionless Data Package of all datasets. */
export function dataPackage(base: URL) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "road-around",
    title: `${site.title}: the data`,
    description: site.standfirst,
    homepage: base.href,
    version: "0.1.0",
    created: `${accessed}T00:00:00Z`,
    licenses: [
      {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0",
      },
    ],
    contributors: [{ title: site.publisher, roles: ["publisher"] }],
    sources: sources.rows.map(({ producer, title, url }) => ({
      title: title === "unknown" ? producer : `${producer}: ${title}`,
      path: url,
    })),
    resources: tables.map(resource),
  };
}

/** The last day a source was read: the day of the data. */
const accessed = sources.rows
  .map((row) => row.accessed)
  .sort()
  .at(-1)!;
