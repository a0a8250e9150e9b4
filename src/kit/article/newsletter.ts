import { markup } from "../../engine/base/escape";
import { resolve } from "../../engine/style/style";
import { captionOf, creditAndTerms } from "./captions";
import { say } from "../words";
import type { Shown } from "./html";
import type { Block, Chapter, Figure, Inline, Story } from "./model";
import { story } from "@story";

/** Gmail hides what comes after this many bytes of HTML. */
const MOST = 102_000;

/** The colours of the site on paper; mail programs darken them as they like. */
const colour = (role: string): string => resolve(story.looks, `var(--${role})`, "light");
const [INK, MUTED, RULE, PAPER] = [colour("ink"), colour("muted"), colour("rule"), colour("paper")];
const SERIF = "font-family:Georgia,'Times New Roman',serif";
const SANS = "font-family:Arial,Helvetica,sans-serif";
const look = {
  p: `margin:0 0 18px;${SERIF};font-size:18px;line-height:28px;color:${INK}`,
  h2: `margin:0 0 12px;${SERIF};font-size:30px;line-height:36px;font-weight:bold;color:${INK}`,
  h3: `margin:12px 0;${SERIF};font-size:22px;line-height:28px;font-weight:bold;color:${INK}`,
  summary: `margin:0 0 24px;${SERIF};font-size:20px;line-height:30px;color:${MUTED}`,
  quote: `margin:0 0 18px;padding:0 0 0 16px;border-left:3px solid ${RULE};${SERIF};font-size:18px;line-height:28px;color:${INK}`,
  list: `margin:0 0 18px;padding:0 0 0 24px;${SERIF};font-size:18px;line-height:28px;color:${INK}`,
  cell: `padding:4px 12px 4px 0;${SANS};font-size:15px;line-height:22px;color:${INK};border-bottom:1px solid ${RULE}`,
  caption: `margin:8px 0 28px;${SANS};font-size:13px;line-height:19px;color:${MUTED}`,
  small: `margin:0 0 10px;${SANS};font-size:13px;line-height:19px;color:${MUTED}`,
  link: `color:${colour(story.config.palette.accent)};text-decoration:underline`,
  image: "display:block;width:100%;max-width:552px;height:auto;border:0",
} as const;

/**
 * A chapter as an e-mail: 600 pixels, tables and inline styles, because mail programs know no
 * others; no script, no style sheet, nothing that counts readers. Numbers are words here:
 * hundreds of links would be more than the mail, and notes stand on the page.
 *
 * @param shown where a figure’s picture stands, with scheme and host
 * @throws Error when it is so long that Gmail would cut it off
 */
export function newsletter(
  { title: whole, language }: Story,
  { label, title, summary, url, blocks }: Chapter,
  shown: (figure: Figure) => Shown,
): string {
  const text = `<!doctype html>
<html lang="${markup(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markup(title)}</title>
</head>
<body style="margin:0;padding:0;background-color:${colour("land-quiet")}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:${colour("land-quiet")}"><tr><td align="center">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;background-color:${PAPER}"><tr><td style="padding:32px 24px">
<p style="${look.small}">${markup(say("kit.mail.over", { title: whole, label }))}</p>
<h1 style="${look.h2}">${markup(title)}</h1>
<p style="${look.summary}">${markup(summary)}</p>
${blocks.map((block) => written(block, shown)).join("\n")}
<p style="${look.small}"><a href="${markup(url)}" style="${look.link}">${markup(say("kit.mail.sources"))}</a></p>
<p style="${look.small}">${words(creditAndTerms(url))}</p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
  const size = Buffer.byteLength(text);
  if (size > MOST)
    throw new Error(
      `newsletter of “${title}”: expected at most ${MOST} bytes, or Gmail cuts it off; found ${size}. Split the chapter.`,
    );
  return text;
}

function written(block: Block, shown: (figure: Figure) => Shown): string {
  switch (block.kind) {
    case "heading":
      return `<h2 style="${look.h3}">${words(block.words)}</h2>`;
    case "paragraph":
      return `<p style="${look.p}">${words(block.words)}</p>`;
    case "quote":
      return `<blockquote style="${look.quote}">${words(block.words)}</blockquote>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      const items = block.items.map((item) => `<li>${words(item)}</li>`);
      return `<${tag} style="${look.list}">${items.join("")}</${tag}>`;
    }
    case "table": {
      const rows = block.rows.map(
        (row) =>
          `<tr>${row.map((cell) => `<td style="${look.cell}">${words(cell)}</td>`).join("")}</tr>`,
      );
      return `<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 18px">${rows.join("")}</table>`;
    }
    case "figure": {
      const { alt } = block.figure;
      const { src, width } = shown(block.figure);
      return (
        `<img src="${markup(src)}" alt="${markup(alt)}" width="${width}" style="${look.image}">` +
        `<p style="${look.caption}">${words(captionOf(block.figure))}</p>`
      );
    }
  }
}

const words = (runs: readonly Inline[]): string =>
  runs
    .map((one) => {
      if (one.kind === "text") return markup(one.text);
      if (one.kind !== "link") return `<${one.kind}>${words(one.words)}</${one.kind}>`;
      if (one.fact) return words(one.words);
      return `<a href="${markup(one.href)}" style="${look.link}">${words(one.words)}</a>`;
    })
    .join("");
