import type { Indexing } from "../../brand/theme";
import { markup } from "../../engine/base/escape";
import { sha256 } from "../../engine/base/hash";
import { posix } from "node:path";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

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
  const changes: Change[] = [];
  const hashes = new Map<string, readonly string[]>();
  let robots = false;
  let canonical = 0;
  for (const element of elements(html)) {
    const { tagName, sourceCodeLocation: at } = element;
    if (tagName === "meta" && attribute(element, "name") === "robots") robots = true;
    if (tagName === "link" && attribute(element, "rel") === "canonical") canonical = at!.endOffset;
    try {
      changes.push(...readdressed(element, (url) => relative(url, path)));
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
    }
    if (tagName !== "style") continue;
    const text = textOf(element);
    const told = portableCss(text, path);
    if (told === text) continue;
    // Script reads receipts from pages of other depths, and the policy of the page that reads
    // judges their styles: so each names the text that a style has at every depth.
    hashes.set(
      sha256(text),
      DEPTHS.map((deep) => sha256(portableCss(text, deep))),
    );
    changes.push({ start: at!.startTag!.endOffset, end: at!.endTag!.startOffset, text: told });
  }
  for (const [old, fresh] of hashes) {
    const at = html.indexOf(`'${old}'`);
    if (at < 0) throw new Error(`${path}: a style is not in the policy of the page`);
    changes.push({
      start: at,
      end: at + old.length + 2,
      text: fresh.map((one) => `'${one}'`).join(" "),
    });
  }
  if (!canonical) throw new Error(`${path}: no <link rel="canonical"> names the original`);
  if (indexing === "noindex" && !robots) {
    const text = '<meta name="robots" content="noindex">';
    changes.push({ start: canonical, end: canonical, text });
  }
  return changed(html, changes);
}

/**
 * The changes that tell the addresses in an element anew.
 *
 * @param tell gives the new address for one that may begin at the root of the site
 * @throws Error at an address where none is known to be, and at what the policy would block
 */
export function readdressed(element: Tree.Element, tell: (url: string) => string): Change[] {
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
    .map((one) => one.trim().replace(/^\S+/, tell))
    .join(", ");
}

/** The value of an attribute of an element. */
export const attribute = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value;

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

/** All elements of a page, in the order they stand, templates' too. */
export function* elements(html: string): Generator<Tree.Element> {
  const queue: Tree.Node[] = [parse(html, { sourceCodeLocationInfo: true })];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if ("tagName" in node) yield node;
    if ("content" in node) queue.push(node.content);
    if ("childNodes" in node) queue.push(...[...node.childNodes].reverse());
  }
}

/** The text of a script or style, as it stands between its tags. */
export const textOf = ({ childNodes }: Tree.Element): string =>
  childNodes.map((node) => ("value" in node ? node.value : "")).join("");

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
