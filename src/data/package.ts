import { createHash } from "node:crypto";
import { sources, tables } from ".";
import { site } from "../site";
import type { Column } from "./column";
import { version, versions } from "./versions";
import { published } from "./write";

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
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(published(csv)),
    hash: `sha256:${createHash("sha256").update(published(csv)).digest("hex")}`,
    dialect: {
      delimiter: ",",
      lineTerminator: "\r\n",
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
    profile: "tabular-data-package",
    name: "road-around",
    title: `${site.title}: the data`,
    description: site.standfirst,
    homepage: base.href,
    version: version.id,
    created: `${version.date}T00:00:00Z`,
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

/**
 * The first half of the SHA-256 of all tables but the list of versions: what a version is of.
 */
export const digest = (): string =>
  createHash("sha256")
    .update(tables.flatMap(({ name, csv }) => (name === "versions" ? [] : [csv])).join(""))
    .digest("hex")
    .slice(0, 32);

/** The datasets in schema.org’s words, for search engines that look for data. */
export function datasetMeta(base: URL): Record<string, unknown> {
  const publisher = { "@type": "Organization", name: site.publisher, url: base.href };
  const licence = "https://creativecommons.org/licenses/by/4.0/";
  return {
    "@type": "Dataset",
    name: `${site.title}: the data`,
    description: `Every number, date, position and place of the story, with sources, days, units and confidence. ${site.standfirst}`,
    url: new URL("/data/", base).href,
    version: version.id,
    datePublished: versions.rows[0]!.date,
    dateModified: version.date,
    inLanguage: site.language,
    license: licence,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    variableMeasured: tables.slice(0, 4).map(({ what }) => what),
    distribution: tables.map(({ name, what }) => ({
      "@type": "DataDownload",
      name: what,
      encodingFormat: "text/csv",
      contentUrl: new URL(`/data/${name}.csv`, base).href,
      license: licence,
    })),
  };
}
