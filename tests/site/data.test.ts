import { globSync, readFileSync } from "node:fs";
import Schema from "ajv-draft-04";
import { expect, test } from "vitest";

import { usesOf } from "../../src/engine/prose/uses";
import { published } from "../../src/engine/table/write";
import { receipt } from "../../src/engine/provenance/receipts";
import { compose } from "../../src/engine/scene/compose";
import { address, reader, states } from "./reader.ts";
import { data, scenes, story } from "@story";

const { conflicts, corrections, ids, row, sources, tables, version, versions } = data;

const page = (path: string) => readFileSync(`dist/${path}`, "utf8");

interface Resource {
  name: string;
  path: string;
  bytes: number;
  schema: {
    fields: { name: string; type: string; description: string; unit?: string }[];
    primaryKey: string[];
  };
  sources?: { title: string; path: string }[];
}

const described = JSON.parse(page("data/datapackage.json")) as {
  version: string;
  resources: Resource[];
  licenses: { name: string }[];
};

test("the data package lists every dataset, each with the cells of the source", () => {
  const { resources, licenses } = described;
  expect(licenses.map(({ name }) => name)).toContain("CC-BY-4.0");
  expect(described.version).toBe(version.id);
  expect(resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  for (const [i, { path, bytes, schema, name }] of resources.entries()) {
    const { csv } = tables[i]!;
    expect(path).toBe(`${name}.csv`);
    expect(page(`data/${path}`)).toBe(published(csv));
    expect(bytes).toBe(Buffer.byteLength(published(csv)));
    expect(schema.fields.map((field) => field.name)).toEqual(csv.split("\n")[0]!.split(","));
    for (const { description } of schema.fields) expect(description.length).toBeGreaterThan(5);
    for (const { type, unit, name: field } of schema.fields)
      if (type === "number") expect(unit, `${name}.${field}`).toMatch(/unit|degree/);
    expect(schema.primaryKey).toEqual(["id"]);
  }
});

test("each file of this version has an address of its own, with the same bytes, and /data/ names it", () => {
  const html = page("data/index.html");
  for (const name of [...tables.map((one) => `${one.name}.csv`), "datapackage.json"]) {
    const lasting = `data/${version.id}/${name}`;
    expect(page(lasting), name).toBe(page(`data/${name}`));
    expect(html).toContain(`href="/${lasting}"`);
  }
});

test("each dataset names the pages its rows stand on", () => {
  for (const { name, sources: under } of described.resources) {
    const named = new Set(
      tables
        .find((one) => one.name === name)!
        .rows.flatMap((entry) => [entry["source"], entry["second_source"]])
        .filter(Boolean),
    );
    expect(under?.length ?? 0, name).toBe(named.size);
  }
});

test("the data package is valid against the schema of Tabular Data Packages", () => {
  const schema = JSON.parse(
    readFileSync("tests/schemas/tabular-data-package.json", "utf8"),
  ) as object;
  const validate = new Schema({ strict: false, logger: false }).compile(schema);
  expect(validate(described), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...described, resources: [] })).toBe(false);
  expect(validate({ ...described, resources: [{ name: "no path" }] })).toBe(false);
});

test("published CSV is UTF-8 with the line ends of RFC 4180, and no text begins like a formula", () => {
  for (const { name } of tables) {
    const bytes = readFileSync(`dist/data/${name}.csv`);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/(^|[,\n])"?[=+@]/m);
  }
});

test("the page of the data names every file, every column, how to cite, and what search engines ask", () => {
  const html = page("data/index.html");
  for (const { name, columns } of tables) {
    expect(html).toContain(`href="/data/${name}.csv"`);
    expect(html).toContain(`id="codebook-${name}"`);
    for (const column of Object.keys(columns)) expect(html).toContain(`>${column}</th>`);
  }
  expect(html).toContain(`${version.id} of`);
  const meta = JSON.parse(
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!,
  ) as Record<string, unknown>;
  expect(meta).toMatchObject({
    "@type": "Dataset",
    version: version.id,
    dateModified: version.date,
  });
  expect(meta["distribution"]).toHaveLength(tables.length);
  for (const { id } of conflicts.rows) expect(html).toContain(`id="conflict-${id}"`);
});

test("each number in the prose leads to its receipt, and no digit of running text has none", async () => {
  const one = await reader({ script: false });
  // Without script every picture is fetched at once, and none is needed here.
  await one.page.goto(`${address}/`, { waitUntil: "domcontentloaded" });
  const facts = await one.page.$$eval("a[data-note]", (all) =>
    all.map((link) => [
      /^\/facts\/([^/]+)\/$/.exec(link.getAttribute("href")!)?.[1],
      link.getAttribute("href")!,
      link.textContent,
    ]),
  );
  const written = globSync("src/content/chapters/*.mdx").flatMap((file) =>
    usesOf(readFileSync(file, "utf8")),
  );
  expect(facts.length).toBeGreaterThanOrEqual(written.length);
  expect(facts.map(([id]) => id)).toEqual(expect.arrayContaining(written.map(({ id }) => id)));
  for (const [id, href] of facts) expect(href).toBe(`/facts/${id}/`);
  const prose = await one.page.$$eval(".chapter > p, .words > p:not(.asked)", (all) =>
    all.map((paragraph) => {
      const copy = paragraph.cloneNode(true) as Element;
      for (const fact of copy.querySelectorAll("[data-note]")) fact.remove();
      return copy.textContent.replaceAll(/“[^”]*”/g, "");
    }),
  );
  expect(prose.length).toBeGreaterThan(states.length);
  expect(prose.filter((text) => /\d/.test(text))).toEqual([]);
  await one.close();
});

test("every row has a page that names its publishers, with their addresses, and how to cite it", () => {
  for (const id of ids) {
    const html = page(`facts/${id}/index.html`);
    const { origins, formula } = receipt(story, id);
    for (const { url, id: source } of origins) {
      expect(html, id).toContain(url.replaceAll("&", "&amp;"));
      expect(html, id).toContain(`href="/sources/#source-${source}"`);
    }
    for (const { href } of formula?.from ?? []) expect(html, id).toContain(`href="${href}"`);
    expect(html, id).toContain(`row ${id}`);
  }
});

test("the list of numbers has every row, without script as a plain table", async () => {
  const one = await reader({ script: false });
  await one.page.goto(`${address}/facts/`, { waitUntil: "load" });
  const rows = await one.page.$$eval(".rows tbody tr", (all) =>
    all.filter((line) => line.checkVisibility()).map(({ id }) => id),
  );
  expect(rows).toEqual(ids);
  expect(await one.page.$eval("form", (form) => form.checkVisibility())).toBe(false);
  await one.close();
});

test("the list is filtered by words, chapter and confidence, and the address keeps it", async () => {
  const one = await reader();
  await one.page.goto(`${address}/facts/`, { waitUntil: "load" });
  const shown = () =>
    one.page.$$eval(".rows tbody tr", (all) =>
      all.filter((line) => line.checkVisibility()).map(({ id }) => id),
    );
  await one.page.type("form [name=q]", "kuryk tank");
  expect(await shown()).toEqual(["caspian-ferry-kuryk"]);
  expect(one.page.url()).toBe(`${address}/facts/?q=kuryk+tank`);
  expect(await one.page.$eval("output", (output) => output.textContent)).toBe(`1 of ${ids.length}`);
  await one.page.goto(`${address}/facts/?sure=low`, { waitUntil: "load" });
  expect(await shown()).toEqual(ids.filter((id) => row(id).confidence === "low"));
  await one.page.select("form [name=sure]", "");
  await one.page.select("form [name=chapter]", "caspian");
  const caspian = await shown();
  expect(caspian).toContain("caspian-1977");
  expect(caspian).not.toContain("visit-documents");
  await one.page.select("form [name=flag]", "disagrees");
  for (const id of await shown()) expect(receipt(story, id).conflicts.length).toBeGreaterThan(0);
  expect(one.complaints).toEqual([]);
  await one.close();
});

test("every source stands once, with what stands on it and what it is to it", () => {
  const html = page("sources/index.html");
  const entries = html.split('<div id="source-').slice(1);
  expect(entries).toHaveLength(sources.rows.length);
  for (const { id, url, relays } of sources.rows) {
    const entry = entries.find((one) => one.startsWith(`${id}"`))!;
    expect(entry).toContain(url.replaceAll("&", "&amp;"));
    expect(entry).toContain("Last checked");
    if (relays) expect(entry).toContain(`passes on the text of ${relays}`);
    for (const fact of ids.filter((one) => row(one).source === id))
      expect(entry, id).toContain(`href="/facts/${fact}/"`);
  }
});

test.each(Object.values(scenes).map((scene) => [scene.name, scene] as const))(
  "%s: each state has its table and its file",
  (name, scene) => {
    const html = page(`scenes/${name}/index.html`);
    for (const [state, { rows, alt }] of Object.entries(compose(scene, "wide").steps)) {
      const section = html.slice(html.indexOf(`<section id="${state}"`)).split("</section>")[0]!;
      for (const id of rows) expect(section).toContain(`href="/facts/${id}/"`);
      expect(section.match(/<tr>/g)).toHaveLength(rows.length + 1);
      expect(section).toContain(alt.slice(0, 30).replaceAll("&", "&amp;"));
      const csv = page(`scenes/${name}/${state}.csv`).trimEnd().split("\r\n");
      expect(csv).toHaveLength(rows.length + 1);
      expect(page("index.html")).toContain(`href="/scenes/${name}/#${state}"`);
    }
  },
);

test("the feed of corrections is well-formed, and pages lead to it", async () => {
  const one = await reader();
  // The feed is parsed in the page, which the page itself may not do.
  await one.page.setBypassCSP(true);
  await one.page.goto(`${address}/corrections/`, { waitUntil: "load" });
  const feed = await one.page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>(
      'link[rel="alternate"][href$="/corrections/feed.xml"]',
    )!;
    const answer = await fetch(new URL(link.href).pathname);
    const xml = new DOMParser().parseFromString(await answer.text(), "application/xml");
    return {
      type: answer.headers.get("content-type"),
      broken: xml.querySelector("parsererror") !== null,
      root: xml.documentElement.namespaceURI,
      required: ["id", "title", "updated", "author", "link"].filter(
        (name) => ![...xml.documentElement.children].some((child) => child.localName === name),
      ),
      entries: xml.querySelectorAll("entry").length,
    };
  });
  expect(feed).toMatchObject({
    // As all servers of the table of headers send it; the link says that it is Atom.
    type: "application/xml; charset=utf-8",
    broken: false,
    root: "http://www.w3.org/2005/Atom",
    required: [],
  });
  expect(feed.entries).toBe(corrections.length + versions.rows.length);
  await one.close();
});

test("credit lines name three publishers at most, and the rest by number", () => {
  const lines = [...page("index.html").matchAll(/Sources: ([^<]*?)\. /g)].map(([, line]) => line!);
  expect(lines.length).toBeGreaterThanOrEqual(states.length);
  for (const line of lines) {
    expect(
      line
        .replaceAll("&amp;", "&")
        .replaceAll(/\([^)]*\)/g, "")
        .split(";").length,
      line,
    ).toBeLessThanOrEqual(3);
  }
});
