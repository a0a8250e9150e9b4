import { line } from "../../engine/base/escape";
import { plain, type Block, type Figure } from "./story";

/**
 * Blocks as plain text: a paragraph on a line, figures in brackets where they stand.
 *
 * @param file where a figure’s picture stands
 */
export const textOf = (blocks: readonly Block[], file: (figure: Figure) => string): string =>
  blocks.map((block) => written(block, file)).join("\n\n");

function written(block: Block, file: (figure: Figure) => string): string {
  switch (block.kind) {
    case "heading":
      return line(plain(block.words)).toUpperCase();
    case "paragraph":
      return line(plain(block.words));
    case "quote":
      return `“${line(plain(block.words))}”`;
    case "list":
      return block.items
        .map((item, i) => `${block.ordered ? `${i + 1}.` : "-"} ${line(plain(item))}`)
        .join("\n");
    case "table":
      return block.rows.map((row) => row.map((cell) => line(plain(cell))).join("\t")).join("\n");
    case "figure": {
      const { headline, alt, credit } = block.figure;
      return [
        `[Picture: ${line(headline)}.`,
        `What it shows: ${line(alt)}`,
        line(credit),
        `File: ${file(block.figure)}]`,
      ].join("\n");
    }
  }
}
