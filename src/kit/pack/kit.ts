import { progress } from "../../engine/stills/progress";
import { article } from "../article/article";
import { datasets } from "../copy/datasets";
import { canonical, site as pages, type Copy, type Dist } from "../copy/dist";
import { single } from "../copy/single";
import { graphics } from "../graphics/graphics";
import { hosting } from "../hosting/hosting";
import { LIMITS } from "../legal/limits";
import { manifest, sums } from "../legal/manifest";
import { rightsCsv } from "../legal/rights";
import type { Item } from "./item";
import { papers } from "./papers";
import { zip } from "./zip";
import { data, site } from "@story";

/** The parts of the kit; each gives its files from the built site and the data. */
const parts: readonly ((dist: Dist, copy: Copy) => Iterable<Item> | AsyncIterable<Item>)[] = [
  pages,
  single,
  (dist, { folder }) => article(folder, canonical(dist)),
  (dist) => graphics(canonical(dist)),
  datasets,
  papers,
];

/** Whether the original's address leads nowhere, as where nobody gave SITE. */
export const isNowhere = (dist: Dist): boolean =>
  /(^|\.)(example|invalid|test)$/.test(canonical(dist).hostname);

/** What the kit is called, as a file: a kit for each version and language. */
export const nameOf = (version: string, language: string = site.language) =>
  `${site.kit}-${version}-${language}.zip`;

interface Whole extends Item {
  body: Uint8Array;
}

/**
 * All files of the kit, by their paths in its folder, sorted, with the lists of them.
 *
 * @throws Error when two parts make the same file
 */
export async function kit(dist: Dist, copy: Copy): Promise<Map<string, Uint8Array>> {
  const items: Whole[] = [];
  const done = progress("parts of the kit", parts.length);
  for (const part of parts) {
    for await (const { path, body, kind } of part(dist, copy)) {
      if (items.some((item) => item.path === path)) throw new Error(`two files are called ${path}`);
      items.push({ path, kind, body: typeof body === "string" ? Buffer.from(body) : body });
    }
    done();
  }
  for (const rules of served(items)) items.push({ ...rules, body: Buffer.from(rules.body) });
  return listed(items, dist, copy);
}

/** The rules for servers: they name the scripts and styles that the pages have once they are moved. */
function served(items: readonly Whole[]): Iterable<Item> {
  const own = items.filter(({ path }) => path.startsWith("site/"));
  const name = ({ path }: Whole) => path.slice("site/".length);
  const html = own.filter(({ path }) => path.endsWith(".html"));
  return hosting(
    own.map(name),
    new Map(html.map((page) => [name(page), new TextDecoder().decode(page.body)])),
  );
}

/** The files with the lists of them: rights, manifest and sums, each of those before it. */
function listed(items: Whole[], dist: Dist, copy: Copy): Map<string, Uint8Array> {
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  const add = (path: string, body: (all: Whole[]) => string) => {
    items.sort(byPath);
    items.push({ path, kind: "text", body: Buffer.from(body(items)) });
  };
  const lists = ["RIGHTS.csv", "SHA256SUMS", "manifest.json"].map((path) => ({
    path,
    kind: "text" as const,
  }));
  add("RIGHTS.csv", (all) => rightsCsv([...all, ...lists].sort(byPath)));
  add("manifest.json", (all) => manifest(dist, copy, all));
  add("SHA256SUMS", sums);
  return new Map(items.sort(byPath).map(({ path, body }) => [path, body]));
}

/**
 * The kit as a ZIP.
 *
 * @throws Error when it is larger than it may be
 */
export async function pack(dist: Dist, copy: Copy): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = zip(await kit(dist, copy), site.kit, data.version.date);
  if (bytes.length > LIMITS.zip)
    throw new Error(`The kit is ${bytes.length} bytes; it may be ${LIMITS.zip}.`);
  return { name: nameOf(copy.version), bytes };
}
