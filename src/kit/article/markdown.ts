import { markdown } from "../../engine/base/escape";
import { captionOf } from "./captions";
import type { Block, Figure, Inline } from "./model";

/**
 * Blocks as Markdown (CommonMark; tables as in GitHub’s).
 *
 * @param src where a figure’s picture stands, seen from the file
 */
export const markdownOf = (blocks: readonly Block[], src: (figure: Figure) => string): string =>
  blocks.map((block) => written(block, src)).join("\n\n");

function written(block: Block, src: (figure: Figure) => string): string {
  switch (block.kind) {
    case "heading":
      return `### ${inlineMarkdown(block.words)}`;
    case "paragraph":
      return inlineMarkdown(block.words);
    case "quote":
      return `> ${inlineMarkdown(block.words)}`;
    case "list":
      return block.items
        .map((item, i) => `${block.ordered ? `${i + 1}.` : "-"} ${inlineMarkdown(item)}`)
        .join("\n");
    case "table": {
      const [head = [], ...rows] = block.rows.map((row) => row.map(inlineMarkdown).join(" | "));
      const rule = (block.rows[0] ?? []).map(() => "---").join(" | ");
      return [head, rule, ...rows].map((row) => `| ${row} |`).join("\n");
    }
    case "figure": {
      const { alt } = block.figure;
      const caption = inlineMarkdown(captionOf(block.figure));
      return `![${markdown(alt)}](${address(src(block.figure))})\n\n${caption}`;
    }
  }
}

/** Words as Markdown, with their links. */
export const inlineMarkdown = (words: readonly Inline[]): string =>
  words
    .map((one) => {
      switch (one.kind) {
        case "text":
          return markdown(one.text);
        case "em":
          return `*${inlineMarkdown(one.words)}*`;
        case "strong":
          return `**${inlineMarkdown(one.words)}**`;
        case "link":
          return `[${inlineMarkdown(one.words)}](${address(one.href)})`;
      }
    })
    .join("");

/** An address as Markdown holds it between round brackets. */
const address = (url: string): string =>
  url.replace(/[\s()<>\\]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
