import { sha256 } from "../../engine/base/hash";
import { attribute, changed, elements, readdressed, textOf, type Change } from "./portable";
import type { Dist } from "./dist";

/** How a page is made to stand alone. */
interface Alone {
  /** Where an address of the site leads from here. */
  address: (url: string) => string;
  /** What stands in the place of a picture, given the address of its file; else it stays out. */
  picture?: (file: string) => string;
  /** What is added to the style of the page. */
  style?: string;
  /** Whether the fonts are in the page too; without them the reader’s own stand in. */
  fonts?: boolean;
  /** What is added at the end of the main part, as HTML. */
  end?: string;
  /** What runs when the page is there, as one classic script; without it nothing runs. */
  script?: string;
}

/**
 * A page of the built site as one file that asks for nothing: style, fonts, pictures and script
 * are in it, and its policy allows these and no others.
 */
export function alone(
  html: string,
  dist: Dist,
  { address, picture, style, fonts, end, script }: Alone,
): string {
  const changes: Change[] = [];
  const hashes: Record<"script" | "style", string[]> = { script: [], style: [] };
  const insert = (at: number, text: string) => changes.push({ start: at, end: at, text });
  const inline = (tag: "script" | "style", text: string) => {
    if (text.includes(`</${tag}`)) throw new Error(`what is put into the page ends its ${tag}`);
    hashes[tag].push(`'${sha256(text)}'`);
    return `<${tag}>${text}</${tag}>`;
  };
  let first = 0;
  let gone = 0;
  for (const element of elements(html)) {
    const { tagName, sourceCodeLocation: at } = element;
    if (!at || at.startOffset < gone) continue;
    const value = (name: string) => attribute(element, name);
    const replace = (text: string) => {
      changes.push({ start: at.startOffset, end: at.endOffset, text });
      gone = at.endOffset;
    };
    if (tagName === "meta" && value("charset")) first = at.endOffset;
    else if (tagName === "meta" && value("http-equiv")) replace("");
    else if (tagName === "link" && value("rel") === "stylesheet")
      replace(inline("style", file(dist, value("href")!)));
    else if (tagName === "link" && value("rel") === "preload") replace("");
    else if (tagName === "link" && value("rel") === "icon")
      replace(`<link rel="icon" href="${dataOf(dist, value("href")!)}">`);
    else if (tagName === "style") replace(inline("style", faces(textOf(element), dist, fonts)));
    else if (tagName === "script" && !/json$/.test(value("type") ?? ""))
      replace(script && !value("src") ? inline("script", textOf(element)) : "");
    else if (tagName === "picture" && picture) {
      const image = element.childNodes.find((node) => node.nodeName === "img");
      replace(picture(attribute(image as typeof element, "src")!));
    } else {
      // A picture that is no part of a scene, such as a logo, is put into the page as it is.
      const embedded = (url: string) => (url.startsWith("/") ? dataOf(dist, url) : url);
      changes.push(...readdressed(element, tagName === "img" ? embedded : address));
      if (tagName === "head" && style) insert(at.endTag!.startOffset, inline("style", style));
      if (tagName === "main" && end) insert(at.endTag!.startOffset, end);
      if (tagName === "body" && script) insert(at.endTag!.startOffset, inline("script", script));
    }
  }
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.script.join(" ") || "'none'"}`,
    `style-src ${hashes.style.join(" ")}`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  insert(first, `<meta http-equiv="content-security-policy" content="${policy.join("; ")}">`);
  return changed(html, changes);
}

const file = (dist: Dist, url: string): string => new TextDecoder().decode(bytes(dist, url));

function bytes(dist: Dist, url: string): Uint8Array {
  const found = dist.get(url.slice(1));
  if (!found) throw new Error(`The built site has no ${url}.`);
  return found;
}

const TYPES: Record<string, string> = {
  woff2: "font/woff2",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
};

function dataOf(dist: Dist, url: string): string {
  const type = TYPES[url.split(".").at(-1)!]!;
  return `data:${type};base64,${Buffer.from(bytes(dist, url)).toString("base64")}`;
}

/** The rules of fonts: with the files in them, or only those for the reader’s own fonts. */
const faces = (css: string, dist: Dist, fonts = false) =>
  fonts
    ? css
        .replaceAll(/url\((\/fonts\/[^)]+)\)/g, (_, url: string) => `url(${dataOf(dist, url)})`)
        .replaceAll("font-display:optional", "font-display:block")
    : css.replaceAll(/@font-face\{[^}]*url\([^}]*\}/g, "");
