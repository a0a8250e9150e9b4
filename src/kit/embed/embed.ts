import { markup, scriptJson } from "../../engine/base/escape";
import { sha256 } from "../../engine/base/hash";
import { policy } from "../../engine/base/policy";
import type { StoryScene as Scene } from "../../engine/story";
import { rights } from "../../site/article";
import { firstPublished } from "../../site/credit";
import { say } from "../words";
import { parts, WIDE } from "./body";
import { words, type Words } from "./captions";
import { child } from "./child";
import { oembedOf } from "./codes";
import { hosted } from "./host";
import { site } from "@story";

/**
 * A scene as a page for a frame: all its states, drawn, with the words around them, in one file
 * that asks for nothing. It is read without its script; the script tells the frame its height.
 *
 * @param base where the story is published; what the page links to is there
 * @throws Error when the scene has too many states
 */
export async function embed(scene: Scene, base: URL): Promise<string> {
  const said = words(scene, base);
  const { style, body } = await parts(scene, said, ":root");
  const script = `(${String(child)})()`;
  const own = policy({
    "script-src": `'${sha256(script)}'`,
    "style-src": `'${sha256(style)}'`,
    "font-src": "data:",
    "connect-src": "'none'",
  });
  return `<!doctype html>
<html lang="${site.language}" data-scene="${scene.name}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${own}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markup(say("embed.page", { title: said.title, story: site.title }))}</title>
<meta name="description" content="${markup(said.states[0]!.alt)}">
<meta name="robots" content="noindex, indexifembedded">
<meta name="referrer" content="no-referrer">
<link rel="canonical" href="${new URL(`scenes/${scene.name}/`, base).href}">
<link rel="license" href="${site.licence.url}">
<link rel="alternate" type="application/json+oembed" href="${new URL(oembedOf(scene.name), hosted(base)).href}" title="${markup(said.title)}">
<script type="application/ld+json">${scriptJson({ "@context": "https://schema.org", ...about(scene, said, base) })}</script>
<style>${style}</style>
<script>${script}</script>
</head>
<body>
${body}
</body>
</html>
`;
}

/**
 * A scene as markup for a page, with no frame: a shadow root in HTML, whose looks neither leave
 * nor enter it. Where a browser knows no such roots its first picture is shown.
 */
export async function inline(scene: Scene, base: URL): Promise<string> {
  const said = words(scene, base);
  const { style, body } = await parts(scene, said, ":host");
  const { name, alt } = said.states[0]!;
  const picture = new URL(`stills/${scene.name}/${name}.png`, base).href;
  const { element } = site;
  return `<${element}><template shadowrootmode="open"><style>${style}</style>${body}</template><img src="${picture}" alt="${markup(alt)}" width="${WIDE}" loading="lazy"></${element}>\n`;
}

/** What search engines and pictures' users are told: whose each picture is, and its licence. */
function about(scene: Scene, said: Words, base: URL): Record<string, unknown> {
  const page = new URL(`scenes/${scene.name}/`, base).href;
  const owner = { "@type": "Organization", name: site.publisher, url: base.href };
  return {
    "@graph": said.states.map(({ name, headline, alt, credit }) => ({
      "@type": "ImageObject",
      name: headline,
      description: alt,
      caption: credit,
      contentUrl: new URL(`stills/${scene.name}/${name}.png`, base).href,
      url: `${page}#${name}`,
      creator: owner,
      ...rights(base, firstPublished),
      acquireLicensePage: page,
      isPartOf: { "@type": "WebPage", url: base.href, name: site.title },
    })),
  };
}
