import { sha256 } from "../../engine/base/hash";
import { mimeOf } from "../../engine/base/mime";
import { policy } from "../../engine/base/policy";
import { attribute, children, elements, rawText, type Element } from "../dom";
import type { Dist } from "./dist";
import { changed, readdressed, type Change } from "./portable";

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
export function alone(html: string, dist: Dist, how: Alone): string {
  const inlined = new Inlined(dist, how);
  const changes: Change[] = [];
  let first = 0;
  let gone = 0;
  for (const element of elements(html)) {
    const { tagName, sourceCodeLocation: at } = element;
    if (!at || at.startOffset < gone) continue;
    if (tagName === "meta" && attribute(element, "charset")) first = at.endOffset;
    const text = inlined.insteadOf(element);
    if (text === undefined) changes.push(...readdressed(element, inlined.addressFor(tagName)));
    else changes.push({ start: at.startOffset, end: (gone = at.endOffset), text });
    const end = at.endTag?.startOffset ?? 0;
    const added = inlined.addedTo(tagName);
    if (added) changes.push({ start: end, end, text: added });
  }
  const meta = `<meta http-equiv="content-security-policy" content="${inlined.policy()}">`;
  return changed(html, [...changes, { start: first, end: first, text: meta }]);
}

/** What a page gets in place of what it asks for; remembers the hashes of all that it gets. */
class Inlined {
  private readonly hashes: Record<"script" | "style", string[]> = { script: [], style: [] };

  constructor(
    private readonly dist: Dist,
    private readonly how: Alone,
  ) {}

  policy = (): string =>
    policy({
      "script-src": this.hashes.script.join(" ") || "'none'",
      "style-src": this.hashes.style.join(" "),
      "img-src": "data:",
      "font-src": "data:",
    });

  /** A picture that is no part of a scene, such as a logo, is put into the page as it is. */
  addressFor = (tagName: string) =>
    tagName === "img"
      ? (url: string) => (url.startsWith("/") ? this.data(url) : url)
      : this.how.address;

  /** What stands at the end of an element. */
  addedTo(tagName: string): string {
    const { style, end, script } = this.how;
    if (tagName === "head" && style) return this.inline("style", style);
    if (tagName === "main" && end) return end;
    if (tagName === "body" && script) return this.inline("script", script);
    return "";
  }

  /** What stands in the place of an element; nothing where it stays. */
  insteadOf(element: Element): string | undefined {
    const value = (name: string) => attribute(element, name);
    const { picture, script, fonts } = this.how;
    switch (element.tagName) {
      case "meta":
        return value("http-equiv") ? "" : undefined;
      case "link":
        return this.link(value("rel"), value("href") ?? "");
      case "style":
        return this.inline("style", this.faces(rawText(element), fonts));
      case "script":
        if (value("type")?.endsWith("json")) return undefined;
        return script && !value("src") ? this.inline("script", rawText(element)) : "";
      case "picture": {
        const image = children(element).find(({ tagName }) => tagName === "img");
        return picture && image ? picture(attribute(image, "src")!) : undefined;
      }
      default:
        return undefined;
    }
  }

  private link(rel: string | undefined, href: string): string | undefined {
    if (rel === "stylesheet") {
      // Fonts that a partner’s sheet names lie beside it, and this file has to stay small: others
      // stand in. Ours have a sheet of their own.
      const fonts = this.how.fonts && href.startsWith("/fonts/");
      return this.inline("style", this.faces(new TextDecoder().decode(this.bytes(href)), fonts));
    }
    if (rel === "icon") return `<link rel="icon" href="${this.data(href)}">`;
    return rel === "preload" ? "" : undefined;
  }

  private inline(tag: "script" | "style", text: string): string {
    if (text.includes(`</${tag}`)) throw new Error(`what is put into the page ends its ${tag}`);
    this.hashes[tag].push(`'${sha256(text)}'`);
    return `<${tag}>${text}</${tag}>`;
  }

  /** The rules of fonts: with the files in them, or only those for the reader’s own fonts. */
  private faces = (css: string, fonts = false): string =>
    fonts
      ? css
          .replaceAll(/url\((\/fonts\/[^)]+)\)/g, (_, url: string) => `url(${this.data(url)})`)
          .replaceAll(/font-display:(?:optional|fallback)/g, "font-display:block")
      : css.replaceAll(/@font-face\s*\{[^}]*url\([^}]*\}/g, "");

  private bytes(url: string): Uint8Array {
    const found = this.dist.get(url.slice(1));
    if (!found) throw new Error(`The built site has no ${url}.`);
    return found;
  }

  private data(url: string): string {
    const type = mimeOf(url);
    if (!type) throw new Error(`${url}: a file of a type that src/engine/base/mime.ts has not`);
    return `data:${type};base64,${Buffer.from(this.bytes(url)).toString("base64")}`;
  }
}
