import { tokens } from "../../brand/partner";
import { markup, scriptJson } from "../../engine/base/escape";
import { sha256 } from "../../engine/base/hash";
import { compose, filled } from "../../engine/scene/compose";
import type { StoryScene as Scene } from "../../engine/story";
import { Inliner } from "../../engine/stills/inline";
import { group, mark, type Mark } from "../../engine/svg/mark";
import { toString } from "../../engine/svg/string";
import { cut, faces, scripts } from "../../engine/text/faces";
import { child } from "./child";
import layout from "./embed.css?inline";
import { oembedOf } from "./codes";
import { fits } from "./heights";
import { words, type Words } from "./captions";
import { site } from "@story";

const FRAMES = ["narrow", "wide"] as const;

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
  const policy = [
    "default-src 'none'",
    `script-src '${sha256(script)}'`,
    `style-src '${sha256(style)}'`,
    "font-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${site.language}" data-scene="${scene.name}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markup(`${said.title} · ${site.title}`)}</title>
<meta name="description" content="${markup(said.states[0]!.alt)}">
<meta name="robots" content="noindex, indexifembedded">
<meta name="referrer" content="no-referrer">
<link rel="canonical" href="${new URL(`scenes/${scene.name}/`, base).href}">
<link rel="license" href="${site.licence.url}">
<link rel="alternate" type="application/json+oembed" href="${new URL(oembedOf(scene.name), base).href}" title="${markup(said.title)}">
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
  const picture = new URL(`stills/${scene.name}/${said.states[0]!.name}.png`, base).href;
  return `<road-around-picture><template shadowrootmode="open"><style>${style}</style>${body}</template><img src="${picture}" alt="${markup(said.states[0]!.alt)}" width="880" loading="lazy"></road-around-picture>\n`;
}

async function parts(scene: Scene, said: Words, root: ":root" | ":host") {
  fits(scene);
  const outlines = new Map<string, string>();
  const frames = FRAMES.map((name) => {
    const { frame, backdrop, picture, steps } = compose(scene, name);
    const inliner = new Inliner(scene.story.looks, { frame: name, prefix: name[0]!, outlines });
    const grounds = Object.entries(filled(backdrop, (one) => inliner.inline(bare(one, name)))).map(
      ([key, text]) => `<g id="${name}-${key}">${text}</g>`,
    );
    const { width, height } = frame;
    const pictures = said.states.map(({ name: state }) =>
      mark(
        "svg",
        state,
        {
          class: name,
          viewBox: `0 0 ${width} ${height}`,
          role: "img",
          "aria-label": steps[state]!.alt,
        },
        picture(state).children.map((one) => inliner.inline(bare(one, name))),
      ),
    );
    const { kept, drawn } = shared(pictures, name);
    return { ground: grounds.join("") + kept, drawn, sheet: inliner.sheet() };
  });

  const glyphs = [...outlines].map(([id, d]) => `<path id="${id}" d="${d}"></path>`).join("");
  const ground = frames.map((one) => one.ground).join("");
  const stops = said.states.map(
    ({ headline }, i) =>
      `<input type="radio" name="state" id="s${i}"${i ? "" : " checked"}>` +
      `<label class="stop" for="s${i}"><b aria-hidden="true">${i + 1}</b><span>${markup(headline)}</span></label>`,
  );
  const figures = said.states.map(({ headline, sub, credit, numbers, href }, i) => {
    const last = i + 1 === said.states.length;
    return (
      `<figure class="f${i}"><h2 class="unseen">${markup(headline)}</h2><p class="unseen">${markup(sub)}</p>` +
      frames.map(({ drawn }) => drawn[i]!).join("") +
      `<figcaption><p class="credit">${markup(credit)}</p><p>${link(href, numbers)}</p></figcaption>` +
      `<label class="next" for="s${last ? 0 : i + 1}" aria-hidden="true">${last ? "First" : "Next"}</label></figure>`
    );
  });
  const [story, licence] = said.foot;
  const body =
    `<main class="embed"><svg class="glyphs" aria-hidden="true"><defs>${glyphs}${ground}</defs></svg>` +
    `<div class="deck" role="radiogroup" aria-labelledby="title"><h1 id="title">${markup(said.title)}</h1>` +
    `${stops.join("")}${figures.join("")}` +
    `<div class="foot"><p>${link(said.story.href, story)}</p><p>${link(site.licence.url, licence, ' rel="license noopener"')}</p></div></div></main>`;
  const text = body.replace(/<svg.*?<\/svg>|<[^>]*>/g, "");
  const open = said.states.map((_, i) => `#s${i}:checked~.f${i}`).join();
  const style = [
    // Fonts cannot be brought into a shadow root.
    ...(root === ":root" ? [await font(text)] : []),
    colours(root),
    `${root}{display:block;background:var(--paper)}`,
    layout.trim(),
    `${open}{visibility:visible}`,
    ...frames.map(({ sheet }) => sheet),
  ];
  return { style: style.join(""), body };
}

/**
 * A mark without what only the live page needs, its slot filled by what all states share. What
 * says that it is visible would be so in a state that is not shown.
 */
function bare(one: Mark, frame: string): Mark {
  const attrs = Object.fromEntries(
    Object.entries(one.attrs).filter(
      ([name, value]) => name !== "data-row" && !(name === "visibility" && value === "visible"),
    ),
  );
  return one.slot
    ? group(one.key, attrs, [mark("use", "ground", { href: `#${frame}-${one.key}` })])
    : { ...one, attrs, children: one.children.map((child) => bare(child, frame)) };
}

/** An outline shorter than this costs no more where it stands. */
const WORTH = 60;

/**
 * Writes pictures that share outlines: one that is drawn more than once is kept once, and used
 * under whatever looks a state gives it.
 *
 * @returns what is kept, for the definitions of the page, and each picture
 */
function shared(pictures: readonly Mark[], prefix: string): { kept: string; drawn: string[] } {
  const counts = new Map<string, number>();
  const count = ({ attrs: { d = "" }, children }: Mark): void => {
    counts.set(String(d), (counts.get(String(d)) ?? 0) + 1);
    children.forEach(count);
  };
  pictures.forEach(count);
  const kept = new Map<string, string>();
  const lent = (one: Mark): Mark => {
    const { d, ...attrs } = one.attrs;
    if (d === undefined || String(d).length < WORTH || counts.get(String(d)) === 1)
      return { ...one, children: one.children.map(lent) };
    const id = kept.get(String(d)) ?? `${prefix}${kept.size}`;
    kept.set(String(d), id);
    return mark("use", one.key, { ...attrs, href: `#${id}` });
  };
  const drawn = pictures.map((one) => toString(lent(one)));
  const defined = [...kept].map(([d, id]) => `<path id="${id}" d="${d}"></path>`);
  return { kept: defined.join(""), drawn };
}

/** The sandbox of WordPress lets no link open: addresses that matter are also there to be read. */
const link = (href: string, text: string, rel = ' rel="noopener"') =>
  `<a href="${markup(href)}" target="_blank"${rel}>${markup(text)}</a>`;

/**
 * The label face, cut to the letters of an embed and held in it. A font file of its own would
 * not load in a sandbox, and with this one the height is known when the embed is built.
 */
async function font(text: string): Promise<string> {
  const { family, weight } = faces.label;
  const letters = [...new Set(text)].sort();
  const rules = await Promise.all(
    scripts(faces.label).map(async ({ name, range, holds }) => {
      const own = letters.filter((char) => holds(char.codePointAt(0)!));
      if (!own.length) return "";
      const body = await cut(faces.label, name, own.join(""));
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${body.toString("base64")})format("woff2");unicode-range:${range}}`;
    }),
  );
  return rules.join("");
}

/** The colours of both schemes: the system's, unless the root says which. */
function colours(root: ":root" | ":host"): string {
  const that = (state: string) => (root === ":host" ? `:host(${state})` : `:root${state}`);
  const of = (scheme: "light" | "dark") =>
    Object.entries(tokens[scheme])
      .filter(([, value]) => value.startsWith("#"))
      .map(([name, value]) => `${name}:${value};`)
      .join("");
  return (
    `${root}{color-scheme:light dark;${of("light")}}` +
    `@media (prefers-color-scheme:dark){${that(":not([data-theme=light])")}{${of("dark")}}}` +
    `${that("[data-theme=dark]")}{color-scheme:dark;${of("dark")}}` +
    `${that("[data-theme=light]")}{color-scheme:light}`
  );
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
      creditText: site.publisher,
      copyrightNotice: `${site.publisher}, ${site.licence.name}`,
      license: site.licence.url,
      acquireLicensePage: page,
      isPartOf: { "@type": "WebPage", url: base.href, name: site.title },
    })),
  };
}
