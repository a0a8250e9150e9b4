import { startOfDay } from "../engine/base/day";
import { sha256Hex } from "../engine/base/hash";
import { published } from "../engine/table/write";
import type { Column } from "../engine/table/column";
import { meaning } from "../engine/tables/codebook";
import { data, site, story } from "@story";

const { sources, tables, version, versions } = data;

const { words } = story;

/** What the numbers of a column are in. Counts of many things have it in a column of their own. */
const unitOf = (column: string): string => {
  const key = `data.unit.${column.replaceAll("_", "-")}`;
  return words.say(words.has(key) ? key : "data.unit.none");
};

/** What the Data Package says of one table: Frictionless Table Schema, version 2. */
function resource({ name, columns, csv, rows }: (typeof tables)[number]) {
  const named = new Set(rows.flatMap((row) => [row["source"], row["second_source"]]));
  const under = sources.rows.filter(({ id }) => named.has(id));
  const fields = Object.entries(columns).map(([key, { field, refers }]) => ({
    name: key,
    type: field.type,
    ...(field.format && { format: field.format }),
    description: meaning(story, name, key),
    ...(field.type === "number" && { unit: unitOf(key) }),
    constraints: constraints(key, columns[key]!),
    ...(refers && { "x-refers": refers }),
  }));
  return {
    name,
    path: `${name}.csv`,
    title: meaning(story, name),
    type: "table",
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(published(csv)),
    hash: `sha256:${sha256Hex(published(csv))}`,
    dialect: {
      delimiter: ",",
      lineTerminator: "\r\n",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: { fields, primaryKey: ["id"], missingValues: [""] },
    licenses: [licence],
    ...(under.length && { sources: under.map(described) }),
  };
}

const licence = {
  name: "CC-BY-4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
  title: "Creative Commons Attribution 4.0",
};

const described = ({ producer, title, url }: (typeof sources.rows)[number]) => ({
  title: title === "unknown" ? producer : words.say("data.source", { producer, title }),
  path: url,
});

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
    title: words.say("data.name", { title: site.title }),
    description: site.standfirst,
    homepage: base.href,
    version: version.id,
    created: startOfDay(version.date),
    licenses: [licence],
    contributors: [{ title: site.publisher, roles: ["publisher"] }],
    sources: sources.rows.map(described),
    resources: tables.map(resource),
  };
}

/** The datasets in schema.org’s words, for search engines that look for data. */
export function datasetMeta(base: URL): Record<string, unknown> {
  const publisher = { "@type": "Organization", name: site.publisher, url: base.href };
  return {
    "@type": "Dataset",
    name: words.say("data.name", { title: site.title }),
    description: words.say("data.about", { standfirst: site.standfirst }),
    url: new URL("/data/", base).href,
    version: version.id,
    datePublished: versions.rows[0]!.date,
    dateModified: version.date,
    inLanguage: site.language,
    license: licence.path,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    variableMeasured: tables.slice(0, 4).map(({ name }) => meaning(story, name)),
    distribution: tables.map(({ name }) => ({
      "@type": "DataDownload",
      name: meaning(story, name),
      encodingFormat: "text/csv",
      contentUrl: new URL(`/data/${name}.csv`, base).href,
      license: licence.path,
    })),
  };
}
