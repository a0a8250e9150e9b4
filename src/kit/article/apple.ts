import { startOfDay } from "../../engine/base/day";
import { captionOf, creditLink } from "./captions";
import { inlineHtml } from "./html";
import { figuresOf, plain, type Block, type Figure, type Story } from "./model";
import { site } from "@story";

/**
 * The story in Apple News Format 1.7: text as HTML of a few elements, figures with caption and
 * accessible caption, on a plain layout whose looks are for the publisher to choose.
 *
 * @param picture where a figure’s narrow picture stands, with scheme and host
 */
export function appleNews(story: Story, picture: (figure: Figure) => string) {
  const { title, standfirst, language, published, modified, url, chapters } = story;
  const first = figuresOf(chapters.flatMap(({ blocks }) => blocks))[0]!;
  return {
    version: "1.7",
    identifier: site.kit,
    title,
    subtitle: standfirst,
    language,
    layout: { columns: 7, width: 1024, margin: 60, gutter: 20 },
    componentTextStyles: { default: { fontName: "Georgia", fontSize: 18, lineHeight: 27 } },
    components: [
      { role: "title", text: title },
      { role: "intro", text: standfirst },
      ...chapters.flatMap((chapter) => [
        { role: "heading1", identifier: chapter.id, text: chapter.title },
        { role: "intro", text: chapter.summary },
        ...chapter.blocks.map((block) => component(block, picture)),
      ]),
      { role: "body", format: "html", text: `<p>${inlineHtml(creditLink(url))}</p>` },
    ],
    metadata: {
      authors: [site.publisher],
      canonicalURL: url,
      datePublished: startOfDay(published),
      dateModified: startOfDay(modified),
      excerpt: standfirst,
      thumbnailURL: picture(first),
    },
  };
}

function component(block: Block, picture: (figure: Figure) => string) {
  const body = (text: string) => ({ role: "body", format: "html", text });
  switch (block.kind) {
    case "heading":
      return { role: "heading2", format: "html", text: inlineHtml(block.words) };
    case "paragraph":
      return body(`<p>${inlineHtml(block.words)}</p>`);
    case "quote":
      return { role: "quote", format: "html", text: inlineHtml(block.words) };
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return body(
        `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join("")}</${tag}>`,
      );
    }
    case "table": {
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${inlineHtml(cell)}</td>`).join("")}</tr>`,
      );
      return { role: "htmltable", html: `<table>${rows.join("")}</table>` };
    }
    case "figure": {
      const { id, alt } = block.figure;
      return {
        role: "figure",
        identifier: id,
        URL: picture(block.figure),
        caption: { text: plain(captionOf(block.figure)) },
        accessibilityCaption: alt,
      };
    }
  }
}
