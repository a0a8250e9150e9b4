import { posix } from "node:path";
import { asked } from "../../engine/safety/css-tokens";
import { canonical, itemOf, text, type Copy, type Dist } from "../copy/dist";
import { attribute, elements, rawText } from "../dom";
import { counted, COUNTER, counterScript } from "../copy/counter";
import { current } from "../copy/stale";
import { changed, portable, portableCss, readdressed, relative } from "../copy/portable";
import type { Item } from "../pack/item";
import type { Part } from "./part";

/** Files that are a frame by themselves, and the script that fits a frame. */
const framesOf = ({ pictures }: Part): string[] => [
  "embed/loader.js",
  ...[...new Set(pictures.map(({ scene }) => scene))].map((scene) => `embed/${scene}/index.html`),
];

/**
 * `site/` of a part: its page, if it has one, with all that the page asks for and the receipts of
 * its numbers; and the frames of its pictures. What else its pages lead to is at the original.
 */
export function* partOfSite(dist: Dist, { indexing }: Copy, part: Part): Generator<Item> {
  const paths = new Set(framesOf(part));
  if (part.page) for (const path of reached(dist, part)) paths.add(path);
  const base = canonical(dist);
  for (const path of [...paths].sort()) {
    const address = (url: string) => told(url, path, paths, base);
    let body: string | Uint8Array = dist.get(path)!;
    if (path.endsWith(".html")) {
      const stills = current(text(dist, path), base).replaceAll(
        /("\/stills\/[\w/-]+)\.png"/g,
        '$1.svg"',
      );
      const html = counted(stills, path);
      const here = changed(
        html,
        [...elements(html)].flatMap((one) => readdressed(one, address)),
      );
      body = portable(here, path, { indexing });
    } else if (path.endsWith(".css")) body = portableCss(text(dist, path), path);
    else if (/^scenes\/.*\.json$/.test(path)) body = plan(text(dist, path), address);
    yield itemOf(path, body);
  }
  if (part.page) yield { path: `site/${COUNTER}`, body: counterScript(), kind: "code" };
}

/** Where an address of the site leads from a page of the part. */
function told(url: string, path: string, paths: ReadonlySet<string>, base: URL): string {
  if (!/^\/(?!\/)/.test(url)) return url;
  // The folder of plans is the beginning of their addresses.
  const [place = ""] = url.slice(1).split(/[?#]/);
  const target = place.endsWith("/") || place === "" ? `${place}index.html` : place;
  if (url.endsWith("*") || paths.has(target) || target === COUNTER) return relative(url, path);
  return new URL(url, base).href;
}

/** What a scene is drawn from, with the addresses of its readings told from the file. */
function plan(json: string, address: (url: string) => string): string {
  const read = JSON.parse(json) as { readings: Record<string, { href: string }> };
  for (const one of Object.values(read.readings)) one.href = address(one.href);
  return JSON.stringify(read);
}

/** The page, what it asks for, the receipts it opens, and what those ask for. */
function reached(dist: Dist, { page, pictures }: Part): Set<string> {
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path) || !dist.has(path)) return;
    found.add(path);
    for (const next of needs(dist, path)) add(next);
  };
  add(page!);
  for (const { scene } of pictures)
    for (const frame of ["wide", "narrow"]) add(`scenes/${scene}/${frame}.json`);
  // Codes and links name pictures by their plain names.
  for (const { scene, state } of pictures)
    for (const frame of ["", "-narrow"]) add(`stills/${scene}/${state}${frame}.svg`);
  // Script asks for its chunks by itself, and all are small.
  for (const path of dist.keys()) if (path.startsWith("_astro/")) add(path);
  return found;
}

/** What a file of the site asks for, and the receipts it leads to, as paths. */
function needs(dist: Dist, path: string): string[] {
  const urls: string[] = [];
  if (path.endsWith(".html")) urls.push(...asksFor(text(dist, path)));
  if (path.endsWith(".css")) urls.push(...asked(text(dist, path)).addresses);
  if (/^scenes\/.*\.json$/.test(path))
    urls.push(...[...text(dist, path).matchAll(/"(\/facts\/[\w-]+\/)/g)].map(([, url]) => url!));
  return urls.flatMap((url) => {
    if (/^([a-z]+:|\/\/|#)/.test(url)) return [];
    const place = url.replace(/[?#].*/, "");
    const whole = place.startsWith("/") ? place.slice(1) : posix.join(posix.dirname(path), place);
    return [whole.endsWith("/") ? `${whole}index.html` : whole];
  });
}

function* asksFor(html: string): Generator<string> {
  for (const one of elements(html)) {
    const value = (name: string) => attribute(one, name) ?? "";
    if (one.tagName === "link" && /stylesheet|icon|preload/.test(value("rel"))) yield value("href");
    if (value("src")) yield value("src");
    for (const part of value("srcset").split(",")) if (part) yield part.trim().split(/\s/)[0]!;
    if (one.tagName === "style") yield* asked(rawText(one)).addresses;
    if (one.tagName === "a" && value("href").startsWith("/facts/")) yield value("href");
  }
}
