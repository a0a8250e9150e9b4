import type { Indexing } from "../../brand/theme";
import { markup } from "../../engine/base/escape";
import { sha256 } from "../../engine/base/hash";
import { posix } from "node:path";
import { originalLine } from "./original";
import { attribute, elements, rawText, type Element } from "../dom";

/** Attributes that hold one address, and those that hold a list of them. */
const ONE = new Set(["href", "src", "poster", "action", "cite"]);
const LIST = new Set(["srcset", "imagesrcset"]);

/** The attribute that holds a folder, to which script adds the name of a file. */
const FOLDER = "data-scene-data";

/** A page at each depth that the site has. */
const DEPTHS = ["x", "x/x", "x/x/x"];

/** A change to a text: what stands from `start` to `end` becomes `text`. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * A page of the built site, so that it works wherever its folder is put: every address of the
 * site is told from the page itself, and names `index.html`, which nothing serves from a disk.
 * Where the text of a style changes, its hash in the policy changes too.
 *
 * @param html the page as the build wrote it
 * @param path where the page stands in the site, such as `chapters/caspian/index.html`
 * @throws Error at an address in an attribute that is not known to hold one
 */
export function portable(html: string, path: string, { indexing }: { indexing: Indexing }): string {
  const all = [...elements(html)];
  const changes = all.flatMap((element) => addressesOf(element, path));
  changes.push(...originalOf(all));
  changes.push(...stylesOf(html, all, path), ...robotsOf(all, path, indexing));
  return changed(html, changes);
}

function addressesOf(element: Element, path: string): Change[] {
  try {
    return readdressed(element, (url) => relative(url, path));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** The changes to a page’s styles, and to their hashes in its policy. */
function stylesOf(html: string, all: readonly Element[], path: string): Change[] {
  const hashes = new Map<string, readonly string[]>();
  const texts = all.flatMap((element): Change[] => {
    const text = element.tagName === "style" ? rawText(element) : "";
    const told = portableCss(text, path);
    if (told === text) return [];
    // Script reads receipts from pages of other depths, and the policy of the page that reads
    // judges their styles: so each names the text that a style has at every depth.
    hashes.set(
      sha256(text),
      DEPTHS.map((deep) => sha256(portableCss(text, deep))),
    );
    const { startTag, endTag } = element.sourceCodeLocation!;
    return [{ start: startTag!.endOffset, end: endTag!.startOffset, text: told }];
  });
  const named = [...hashes].map(([old, fresh]): Change => {
    const start = html.indexOf(`'${old}'`);
    if (start < 0) throw new Error(`${path}: a style is not in the policy of the page`);
    const text = fresh.map((one) => `'${one}'`).join(" ");
    return { start, end: start + old.length + 2, text };
  });
  return [...texts, ...named];
}

/**
 * A line that says where the story was first published, at the foot of a page that has none: the
 * licence asks for it. A partner’s build has its own.
 */
function originalOf(all: readonly Element[]): Change[] {
  const of = (tagName: string) => all.find((one) => one.tagName === tagName);
  const canonical = all.find((one) => attribute(one, "rel") === "canonical");
  const href = canonical && attribute(canonical, "href");
  const at = of("footer")?.sourceCodeLocation?.endTag?.startOffset;
  if (!href || at === undefined || all.some((one) => leadsTo(one, href))) return [];
  return [{ start: at, end: at, text: originalLine(href) }];
}

const leadsTo = (one: Element, href: string) =>
  one.tagName === "a" && attribute(one, "href") === href;

/** What search engines are told, where the page does not say it yet. */
function robotsOf(all: readonly Element[], path: string, indexing: Indexing): Change[] {
  const has = (tagName: string, name: string, value: string) =>
    all.findLast((one) => one.tagName === tagName && attribute(one, name) === value);
  const canonical = has("link", "rel", "canonical");
  if (!canonical) throw new Error(`${path}: no <link rel="canonical"> names the original`);
  if (indexing !== "noindex" || has("meta", "name", "robots")) return [];
  const at = canonical.sourceCodeLocation!.endOffset;
  return [{ start: at, end: at, text: '<meta name="robots" content="noindex">' }];
}

/**
 * The changes that tell the addresses in an element anew.
 *
 * @param tell gives the new address for one that may begin at the root of the site
 * @throws Error at an address where none is known to be, and at what the policy would block
 */
export function readdressed(element: Element, tell: (url: string) => string): Change[] {
  const { attrs, tagName, sourceCodeLocation: at } = element;
  return attrs.flatMap((attr) => {
    const { name, value } = attr;
    if (name.startsWith("on") || name === "style")
      throw new Error(`<${tagName} ${name}>: the policy of the page forbids it`);
    const told = retold(name, value, tell);
    if (/^\/(?!\/)/.test(told)) throw new Error(`<${tagName} ${name}>: found the address ${value}`);
    if (told === value) return [];
    const { startOffset: start, endOffset: end } = at!.attrs![name]!;
    return [{ start, end, text: `${name}="${markup(told)}"` }];
  });
}

function retold(name: string, value: string, tell: (url: string) => string): string {
  if (ONE.has(name)) return tell(value);
  if (name === FOLDER) return tell(`${value}*`).slice(0, -1);
  if (!LIST.has(name)) return value;
  return value
    .split(",")
    .map((one) => one.trim().replace(/\S+/, tell))
    .join(", ");
}

/** A style sheet with its addresses told from where it stands. */
export const portableCss = (css: string, path: string): string =>
  css.replace(
    /url\(\s*(["']?)(\/[^)"'\s]*)\1\s*\)/g,
    (_, quote: string, url: string) => `url(${quote}${relative(url, path)}${quote})`,
  );

/** What a scene is drawn from, with the addresses of its readings told from the file. */
export function portablePlan(json: string, path: string): string {
  const plan = JSON.parse(json) as { readings: Record<string, { href: string }> };
  for (const told of Object.values(plan.readings)) told.href = relative(told.href, path);
  return JSON.stringify(plan);
}

/**
 * An address of the site as it is told from a page; others are left as they are.
 *
 * @param url such as `/facts/` or `/#caspian`
 * @param path where the page stands
 */
export function relative(url: string, path: string): string {
  const found = /^(\/(?!\/)[^?#]*)([?#].*)?$/.exec(url);
  if (!found) return url;
  const [, place = "", rest = ""] = found;
  const target = `${place.slice(1)}${place.endsWith("/") ? "index.html" : ""}`;
  if (target === path && rest.startsWith("#")) return rest;
  return `${posix.relative(posix.dirname(path), target)}${rest}`;
}

/**
 * A text with changes made to it; what is added at a place stands before what is changed there.
 *
 * @throws Error where two changes overlap
 */
export function changed(text: string, changes: readonly Change[]): string {
  let out = "";
  let from = 0;
  for (const { start, end, text: fresh } of [...changes].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start < from) throw new Error(`two changes overlap at ${text.slice(start, start + 40)}`);
    out += text.slice(from, start) + fresh;
    from = end;
  }
  return out + text.slice(from);
}
