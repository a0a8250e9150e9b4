import { progress } from "../../engine/stills/progress";
import { article, chapterArticle } from "../article/article";
import { datasets } from "../copy/datasets";
import { canonical, site as pages, type Copy, type Dist } from "../copy/dist";
import { single } from "../copy/single";
import { leadsNowhere } from "../embed/host";
import { graphics } from "../graphics/graphics";
import { hosting } from "../hosting/hosting";
import { LIMITS } from "../legal/limits";
import { manifest, sums } from "../legal/manifest";
import { rightsCsv } from "../legal/rights";
import { deskFonts } from "../parts/desk-fonts";
import { everyPart, partOf, wholeStory, type Part } from "../parts/part";
import { partOfSite } from "../parts/part-of-site";
import type { Item } from "./item";
import { papers } from "./papers";
import { zip } from "./zip";

export { canonical } from "../copy/dist";
export { shelved } from "../shelf/shelf";
import { data, site } from "@story";

type Files = Iterable<Item> | AsyncIterable<Item>;

/** What makes the files of a kit from the built site and the data. */
type Maker = (dist: Dist, copy: Copy) => Files;

/** What the kit of the whole story is made by. */
const whole = (part: Part): readonly Maker[] => [
  pages,
  single,
  (dist, { folder }) => article(folder, canonical(dist)),
  (dist) => graphics(canonical(dist), part.pictures),
  deskFonts,
  datasets,
  (dist, copy) => papers(dist, copy, part),
];

/** What the kit of a part is made by. Fonts would make that of one picture twice as large. */
const partial = (part: Part): readonly Maker[] => [
  (dist, copy) => partOfSite(dist, copy, part),
  (dist, { folder }) =>
    part.kind === "chapter" ? chapterArticle(folder, canonical(dist), part.name) : [],
  (dist) => graphics(canonical(dist), part.pictures, part.kind !== "chapter"),
  part.kind === "picture" ? () => [] : deskFonts,
  (dist, copy) => papers(dist, copy, part),
];

const makersOf = (part: Part) => (part.kind === "story" ? whole(part) : partial(part));

/** Whether the original's address leads nowhere. */
export const isNowhere = (dist: Dist): boolean => leadsNowhere(canonical(dist));

/** What a part is called in the names of files; nothing for the whole. */
const suffixOf = ({ kind, name }: Part): string =>
  kind === "story" ? "" : `-${kind === "page" ? "" : `${kind}-`}${name.replace("/", "-")}`;

/**
 * What a kit is called, as a file: the edition, the version of the data, the language, and the
 * part it is of.
 */
export const nameOf = (version: string, part: Part, language: string = site.language) =>
  `${site.kit}-${version}-${data.version.id}-${language}${suffixOf(part)}.zip`;

interface Whole extends Item {
  body: Uint8Array;
}

/**
 * All files of the kit, by their paths in its folder, sorted, with the lists of them.
 *
 * @param makers what makes them, the lists and the rules for servers aside
 * @throws Error when two parts make the same file
 */
export async function kit(
  dist: Dist,
  copy: Copy,
  part: Part = wholeStory(),
  makers: readonly Maker[] = makersOf(part),
): Promise<Map<string, Uint8Array>> {
  const items: Whole[] = [];
  const done = progress("parts of the kit", makers.length);
  for (const make of makers) {
    for await (const item of make(dist, copy)) {
      const { path, body } = item;
      if (items.some((one) => one.path === path)) throw new Error(`two files are called ${path}`);
      items.push({ ...item, body: typeof body === "string" ? Buffer.from(body) : body });
    }
    done();
  }
  if (part.kind === "story")
    for (const rules of served(items)) items.push({ ...rules, body: Buffer.from(rules.body) });
  return listed(items, dist, copy, part);
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
function listed(items: Whole[], dist: Dist, copy: Copy, part: Part): Map<string, Uint8Array> {
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
  add("manifest.json", (all) => manifest(dist, copy, { part, items: all }));
  add("SHA256SUMS", sums);
  return new Map(items.sort(byPath).map(({ path, body }) => [path, body]));
}

/**
 * The parts of some names; `all` is every one, and no name the whole story.
 *
 * @throws Error where there is none of a name
 */
export const partsCalled = (dist: Dist, names: readonly string[]): Part[] =>
  names.length === 0
    ? [wholeStory()]
    : names.flatMap((name) =>
        name === "all" ? [...everyPart(dist), wholeStory()] : [partOf(dist, name)],
      );

/** A kit as a file, and what it is of. */
export interface Packed {
  name: string;
  bytes: Uint8Array;
  part: Part;
}

/**
 * A kit as a ZIP.
 *
 * @param makers what makes its files
 * @throws Error when it is larger than it may be
 */
export async function pack(
  dist: Dist,
  copy: Copy,
  part = wholeStory(),
  makers: readonly Maker[] = makersOf(part),
): Promise<Packed> {
  const name = nameOf(copy.version, part);
  const bytes = zip(
    await kit(dist, copy, part, makers),
    site.kit + suffixOf(part),
    data.version.date,
  );
  const most = part.kind === "story" ? LIMITS.zip : LIMITS.part;
  if (bytes.length > most)
    throw new Error(`The kit ${name} is ${bytes.length} bytes; it may be ${most}.`);
  return { name, bytes, part };
}
