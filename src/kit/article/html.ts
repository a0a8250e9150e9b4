import { markup } from "../../engine/base/escape";
import { captionOf } from "./captions";
import type { Block, Figure, Inline } from "./model";

/** A picture as a format shows it. */
export interface Shown {
  src: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/**
 * Blocks as HTML of the few elements that content systems keep: h2, h3, p, ul, ol, li, a, em,
 * strong, blockquote, figure, img, figcaption, table.
 *
 * @param shown where a figure’s picture stands, seen from the page
 */
export const html = (blocks: readonly Block[], shown: (figure: Figure) => Shown): string =>
  blocks.map((block) => written(block, shown)).join("\n");

function written(block: Block, shown: (figure: Figure) => Shown): string {
  switch (block.kind) {
    case "heading":
      return `<h3>${inlineHtml(block.words)}</h3>`;
    case "paragraph":
      return `<p>${inlineHtml(block.words)}</p>`;
    case "quote":
      return `<blockquote><p>${inlineHtml(block.words)}</p></blockquote>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>\n${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join("\n")}\n</${tag}>`;
    }
    case "table": {
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${inlineHtml(cell)}</td>`).join("")}</tr>`,
      );
      return `<table>\n${rows.join("\n")}\n</table>`;
    }
    case "figure": {
      const { alt } = block.figure;
      const { src, width, height } = shown(block.figure);
      return (
        `<figure><img src="${markup(src)}" alt="${markup(alt)}" width="${width}" height="${height}" />` +
        `<figcaption>${inlineHtml(captionOf(block.figure))}</figcaption></figure>`
      );
    }
  }
}

/** Words as HTML, with their links. */
export const inlineHtml = (words: readonly Inline[]): string =>
  words
    .map((one) => {
      switch (one.kind) {
        case "text":
          return markup(one.text);
        case "link":
          return `<a href="${markup(one.href)}">${inlineHtml(one.words)}</a>`;
        default:
          return `<${one.kind}>${inlineHtml(one.words)}</${one.kind}>`;
      }
    })
    .join("");

/**
 * HTML in ASCII alone, all else as references, so that no system that takes it for another
 * encoding can spoil it; square brackets too, between which WordPress looks for commands.
 */
export const ascii = (html: string): string =>
  html.replace(/[^\0-\x7f]|[[\]]/gu, (char) => `&#${char.codePointAt(0)};`);
