import { line } from "../../engine/base/escape";
import { quote } from "../../engine/words";
import { say } from "../words";
import { plain, type Block, type Figure } from "./model";
import { site } from "@story";

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
      return line(plain(block.words)).toLocaleUpperCase(site.language);
    case "paragraph":
      return line(plain(block.words));
    case "quote":
      return quote(site.locale, line(plain(block.words)));
    case "list":
      return block.items
        .map((item, i) => `${block.ordered ? `${i + 1}.` : "-"} ${line(plain(item))}`)
        .join("\n");
    case "table":
      return block.rows.map((row) => row.map((cell) => line(plain(cell))).join("\t")).join("\n");
    case "figure": {
      const { headline, alt, credit } = block.figure;
      const words = [
        say("kit.article.text.picture", { headline: line(headline) }),
        say("kit.article.text.shows", { alt: line(alt) }),
        line(credit),
        say("kit.article.text.file", { file: file(block.figure) }),
      ];
      return `[${words.join("\n")}]`;
    }
  }
}
