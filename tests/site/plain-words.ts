import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { isPseudo } from "../../src/engine/words";

/** Attributes that readers meet as words. */
const SPOKEN = new Set(["alt", "aria-label", "title", "placeholder"]);
/** What holds no words of ours: code, and the texts that systems copy. */
const SILENT = new Set(["script", "style", "code", "textarea", "template"]);

/**
 * The texts of a page in the accented language that came from no message: those with a word in plain
 * letters, once what the data say, names and addresses are taken out.
 *
 * @param known what may stand in plain letters, the longest first
 */
export function plainTexts(html: string, known: readonly string[]): string[] {
  const found: string[] = [];
  const look = (text: string) => {
    if (isPseudo(text) || !/\p{L}{3}/u.test(text) || /^\s*\S+\.\S+\s*$/u.test(text)) return;
    const own = known
      .reduce(without, text)
      .replace(ADDRESS, " ")
      .replace(/https?:\S*/gu, " ");
    if (/\p{L}{3}/u.test(own) && !isPseudo(own)) found.push(own.replace(/\s+/g, " ").trim());
  };
  const visit = (node: Tree.Node, ours: boolean): void => {
    if (SILENT.has(node.nodeName)) return;
    if (node.nodeName === "#text") {
      if (ours) look((node as Tree.TextNode).value);
      return;
    }
    const attrs = "attrs" in node ? node.attrs : [];
    const lang = attrs.find(({ name }) => name === "lang")?.value;
    const still = lang === undefined ? ours : lang === "en-XA";
    if (still) for (const { name, value } of attrs) if (SPOKEN.has(name)) look(value);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child, still);
  };
  visit(parse(html), false);
  return found;
}

/** A text without a name or cell where it stands by itself, not as a part of a word. */
function without(text: string, one: string): string {
  if (!text.includes(one)) return text;
  return text.replace(new RegExp(`(?<!\\p{L})${RegExp.escape(one)}(?!\\p{L})`, "gu"), " ");
}

/** What reads as an address or a file name. */
const ADDRESS = /(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/[^\s“”"]*)?/gu;
