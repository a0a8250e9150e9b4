import { readFileSync } from "node:fs";

import { progress } from "../../engine/stills/progress";
import { article } from "../article/article";
import { datasets } from "../copy/datasets";
import { graphics } from "../graphics/graphics";
import { hosting } from "../copy/hosting";
import type { Item } from "./item";
import {
  changesText,
  creditsText,
  licenceText,
  LIMITS,
  manifest,
  NAME,
  rightsCsv,
  sbom,
  sums,
} from "../legal/legal";
import { readmeHtml, readmeTxt } from "../copy/readme";
import { single } from "../copy/single";
import { canonical, site, type Copy, type Dist } from "../copy/dist";
import { zip } from "./zip";
import { data as rows } from "@story";

const { version: data } = rows;

/** The parts of the kit; each gives its files from the built site and the data. */
const parts: readonly ((dist: Dist, copy: Copy) => Iterable<Item> | AsyncIterable<Item>)[] = [
  site,
  single,
  (dist, { folder }) => article(folder, canonical(dist)),
  (dist) => graphics(canonical(dist)),
  datasets,
  papers,
];

/** What the kit is called, as a file: a kit for each version and language. */
export const nameOf = (version: string, language = "en") => `${NAME}-${version}-${language}.zip`;

/**
 * All files of the kit, by their paths in its folder, sorted, with the lists of them.
 *
 * @throws Error when two parts make the same file
 */
export async function kit(dist: Dist, copy: Copy): Promise<Map<string, Uint8Array>> {
  const items: Whole[] = [];
  const say = progress("parts of the kit", parts.length);
  for (const part of parts) {
    for await (const { path, body, kind } of part(dist, copy)) {
      if (items.some((item) => item.path === path)) throw new Error(`two files are called ${path}`);
      items.push({ path, kind, body: typeof body === "string" ? Buffer.from(body) : body });
    }
    say();
  }
  for (const rules of served(items)) items.push({ ...rules, body: Buffer.from(rules.body) });
  return listed(items, dist, copy);
}

/** The rules for servers: they name the scripts and styles that the pages have once they are moved. */
function served(items: readonly Whole[]): Iterable<Item> {
  const own = items.filter(({ path }) => path.startsWith("site/"));
  const name = ({ path }: Whole) => path.slice("site/".length);
  const pages = own.filter(({ path }) => path.endsWith(".html"));
  return hosting(
    own.map(name),
    new Map(pages.map((page) => [name(page), new TextDecoder().decode(page.body)])),
  );
}

interface Whole extends Item {
  body: Uint8Array;
}

/** The files with the lists of them: rights, manifest and sums, each of those before it. */
function listed(items: Whole[], dist: Dist, copy: Copy): Map<string, Uint8Array> {
  const byPath = (a: Whole, b: Whole) => (a.path < b.path ? -1 : 1);
  const add = (path: string, kind: Item["kind"], body: (all: Whole[]) => string) => {
    items.sort(byPath);
    items.push({ path, kind, body: Buffer.from(body(items)) });
  };
  const lists = ["RIGHTS.csv", "SHA256SUMS", "manifest.json"].map((path) => ({
    path,
    kind: "text" as const,
  }));
  add("RIGHTS.csv", "text", (all) =>
    rightsCsv([...all, ...lists].sort((a, b) => (a.path < b.path ? -1 : 1))),
  );
  add("manifest.json", "text", (all) => manifest(dist, copy, all));
  add("SHA256SUMS", "text", sums);
  return new Map(items.sort(byPath).map(({ path, body }) => [path, body]));
}

/** What is to be read: how to use the kit, and what may be done with it. */
function* papers(dist: Dist, { version, bom }: Copy): Generator<Item> {
  const base = canonical(dist);
  const notice = (name: string) => readFileSync(`node_modules/${name}/LICENSE`, "utf8");
  const fonts = ["source-serif-4", "ibm-plex-sans"].map((name) =>
    notice(`@fontsource-variable/${name}`),
  );
  const texts = {
    "README.html": readmeHtml(dist, version),
    "README.txt": readmeTxt(dist, version),
    "LICENCE.txt": licenceText(base, fonts.join("\n\n"), notice("scrollama")),
    "CREDITS.txt": creditsText(),
    "CHANGES.txt": changesText(),
  };
  for (const [path, body] of Object.entries(texts)) yield { path, body, kind: "text" };
  yield { path: "sbom.json", body: sbom(bom, "road-around"), kind: "data" };
}

/**
 * The kit as a ZIP.
 *
 * @throws Error when it is larger than it may be
 */
export async function pack(dist: Dist, copy: Copy): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = zip(await kit(dist, copy), NAME, data.date);
  if (bytes.length > LIMITS.zip)
    throw new Error(`The kit is ${bytes.length} bytes; it may be ${LIMITS.zip}.`);
  return { name: nameOf(copy.version), bytes };
}
