import { existsSync } from "node:fs";
import { join } from "node:path";
import { markup } from "../../engine/base/escape";
import { drawnIn } from "../../engine/stills/drawn";
import { all, attribute, tag, textOf, type Element } from "../dom";
import { hosted } from "../embed/host";
import { inlineHtml } from "./html";
import { inline } from "./inline";
import { need, readPage, type Context } from "./page";

/** The story in brief, as feeds give it. */
export interface Brief {
  url: string;
  title: string;
  summary: string;
  /** HTML, with whole addresses. */
  content: string;
}

/** Reads the page in brief from the built site; none where there is no such page. */
export function briefOf(dist: string, base: URL): Brief[] {
  const file = join(dist, "brief", "index.html");
  const context: Context = { file, dist, base, home: hosted(base) };
  if (!existsSync(context.file)) return [];
  const page = readPage(context.file);
  const told = need(page, (one) => attribute(one, "data-brief") !== undefined, context, "a brief");
  const about = need(page, (one) => attribute(one, "name") === "description", context, "its line");
  const parts = all(told, ({ tagName }) => ["h2", "img", "p"].includes(tagName));
  return [
    {
      url: new URL("/brief/", base).href,
      title: textOf(need(told, tag("h1"), context, "a title")),
      summary: attribute(about, "content") ?? "",
      content: parts.map((one) => written(one, context)).join("\n"),
    },
  ];
}

function written(one: Element, context: Context): string {
  if (one.tagName === "img") {
    const src = attribute(one, "src") ?? "";
    const shown = drawnIn(src);
    // A feed is kept and read elsewhere: it names the picture by its permanent address.
    const still = shown ? `/stills/${shown.scene}/${shown.state}.png` : src;
    const alt = markup(attribute(one, "alt") ?? "");
    return `<p><img src="${new URL(still, context.base).href}" alt="${alt}"></p>`;
  }
  const name = one.tagName === "h2" ? "h3" : "p";
  return `<${name}>${inlineHtml(inline(one, context))}</${name}>`;
}
