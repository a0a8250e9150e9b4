import { markup } from "../../engine/base/escape";
import { sha256 } from "../../engine/base/hash";
import { underlined, wrapped } from "../../engine/text/paper";
import { changed, type Change } from "../copy/portable";
import { attribute, elements } from "../dom";
import { ownPage } from "../own-page";
import { say } from "../words";
import { atHome, hosted, leadsNowhere } from "./host";
import { framedLinks, HEIGHT, wholeChild } from "./whole-child";
import { site } from "@story";

/** The frame that holds the whole story, the story in it, and what is answered by oEmbed. */
export const WHOLE = "embed/story/";
const INNER = `${WHOLE}page/`;
export const WHOLE_OEMBED = "oembed/story.json";

const WIDTH = 600;
/** The most letters of a line of prose. */
const WIDE = 80;
const DAY = 86_400;
const CARD = { width: 1200, height: 630 };

/**
 * The code for the whole story on a page of any host: a frame in which readers scroll. One as high
 * as the story would leave its pictures behind, for they stay in sight of the frame and not of the
 * window.
 *
 * @param home where the story is, ending in a slash
 */
export const wholeFrame = (home: URL): string =>
  `<iframe src="${new URL(WHOLE, home).href}" title="${markup(site.title)}" width="100%" height="${HEIGHT}" style="max-height:90vh" loading="lazy" frameborder="0"></iframe>`;

/** What the story’s address answers by oEmbed 1.0. @param base where the story is published */
export function wholeOembed(base: URL): Record<string, string | number> {
  return {
    version: "1.0",
    type: "rich",
    title: site.title,
    author_name: site.publisher,
    author_url: base.href,
    provider_name: site.publisher,
    provider_url: base.href,
    cache_age: DAY,
    thumbnail_url: atHome("/cards/story.png", hosted(base)).href,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    html: wholeFrame(hosted(base)),
    width: WIDTH,
    height: HEIGHT,
  };
}

/**
 * The pages of that frame. The story is in a second one, because pym, WordPress and others let no
 * reader scroll the frame that they make; what stands around it says whose it is.
 *
 * @param index the page of the story, as it was built
 * @param base where the story is published
 * @returns the text of each file, by its path in the site
 */
export const wholePages = (index: string, base: URL): Record<string, string> => ({
  [`${WHOLE}index.html`]: around(base),
  [`${INNER}index.html`]: framed(index),
});

/** What is said of that code: a warning first, where it leads nowhere. */
export function wholeWords(home: URL): { warning?: string; how: string[] } {
  const how = [
    say("embed.whole.how", { height: HEIGHT }),
    say("embed.whole.who", { address: home.href }),
    say("embed.whole.phone"),
  ];
  return leadsNowhere(home)
    ? { warning: say("embed.whole.nowhere", { host: home.hostname }), how }
    : { how };
}

/** EMBED.txt of the whole story. @param base where the story is published */
export function wholePaper(base: URL): string {
  const home = hosted(base);
  const { warning, how } = wholeWords(home);
  return `${[
    underlined(say("embed.whole.title", { title: site.title }), "="),
    ...(warning ? [wrapped(warning, WIDE)] : []),
    wholeFrame(home),
    ...how.map((one) => wrapped(one, WIDE)),
    underlined(say("embed.paper.policy.title")) +
      `\n${say("embed.paper.policy.text", { directive: `frame-src ${home.origin}` })}`,
  ].join("\n\n")}\n`;
}

const STYLE = `:root{color-scheme:light dark}body{margin:0;height:100vh;display:flex;flex-direction:column;font:14px/20px system-ui,sans-serif}iframe{flex:1;width:100%;border:0}p{margin:0;padding:8px 12px;border-top:1px solid}`;

function around(base: URL): string {
  const script = `(${String(wholeChild)})(${HEIGHT})`;
  const home = hosted(base);
  const shown = `${home.host}${home.pathname.replace(/\/$/, "")}`;
  const licence = say("embed.foot.licence", {
    publisher: site.publisher,
    licence: site.licence.name,
  });
  return ownPage({
    title: site.title,
    robots: "noindex, indexifembedded",
    style: STYLE,
    allowed: { "script-src": `'${sha256(script)}'`, "frame-src": "'self'" },
    head: [
      `<link rel="canonical" href="${base.href}">`,
      `<link rel="license" href="${site.licence.url}">`,
      `<link rel="alternate" type="application/json+oembed" href="${new URL(WHOLE_OEMBED, home).href}" title="${markup(site.title)}">`,
    ],
    body: `<iframe src="/${INNER}" title="${markup(site.title)}"></iframe>
<p><a href="${home.href}" target="_blank">${markup(say("embed.whole.foot", { address: shown }))}</a> · ${markup(licence)}</p>
<script>${script}</script>`,
  });
}

/**
 * The story as it stands in the frame. What it leads to opens outside: no other page of the site may
 * be framed by strangers.
 */
function framed(index: string): string {
  const script = `(${String(framedLinks)})()`;
  const changes: Change[] = [];
  for (const element of elements(index)) {
    const at = element.sourceCodeLocation!;
    if (element.tagName === "a") {
      const end = at.startTag!.endOffset - 1;
      const here = attribute(element, "href")?.startsWith("#");
      if (here) changes.push({ start: end, end, text: ' target="_self"' });
      // Script follows this one, and knows no base.
      else if (attribute(element, "data-note"))
        changes.push({ start: end, end, text: ' target="_blank"' });
    }
    if (attribute(element, "rel") === "canonical" && element.tagName === "link")
      changes.push({
        start: at.endOffset,
        end: at.endOffset,
        text: `<meta name="robots" content="noindex, indexifembedded"><base target="_blank"><script>${script}</script>`,
      });
  }
  return changed(index, changes).replace("script-src 'self'", `$& '${sha256(script)}'`);
}
