import tokens from "@root/styles/tokens.css?raw";
import readmeCss from "./readme.css?raw";
import { markup } from "../../engine/base/escape";
import { underlined, wrapped } from "../../engine/text/paper";
import { ownPage } from "../own-page";
import { html, plainly, say } from "../words";
import { canonical, type Dist } from "./dist";
import type { Part } from "../parts/part";
import { foldersOf, leadOf, notes, steps, type Section } from "./readme-parts";
import { site } from "@story";

/** The most letters of a line of README.txt. */
const WIDTH = 76;

/** README.html: how to use the kit, on one page that looks like the story. */
export function readmeHtml(dist: Dist, version: string, of: Part): string {
  const base = canonical(dist);
  const part = ({ title, texts }: Section, tag: string) =>
    `<${tag}><h2>${markup(say(title))}</h2>${texts.map(([key, params]) => `<p>${html(key, params)}</p>`).join("")}</${tag}>`;
  const folders = foldersOf(of).map(
    ([name, key]) => `<div><dt><code>${name}</code></dt><dd>${markup(say(key))}</dd></div>`,
  );
  return ownPage({
    title: say("kit.readme.title", { title: of.title }),
    robots: "noindex",
    style: paperCss(dist, of),
    allowed: { "font-src": "'self' file:" },
    body: `<main>
<h1>${markup(of.title)}</h1>
<p class="lead">${html(...leadOf(of, version))}</p>
<ol>
${steps(base, of)
  .map((step) => part(step, "li"))
  .join("\n")}
</ol>
<div class="notes">
${notes(base, of)
  .map((note) => part(note, "section"))
  .join("\n")}
<section><h2>${markup(say("kit.readme.folders"))}</h2>
<dl>${folders.join("")}</dl>
</section>
</div>
</main>`,
  });
}

/** README.txt: the same as plain text. */
export function readmeTxt(dist: Dist, version: string, of: Part): string {
  const base = canonical(dist);
  const part = (title: string, { texts }: Pick<Section, "texts">) =>
    [underlined(title), ...texts.map(([key, params]) => wrapped(plainly(key, params), WIDTH))].join(
      "\n\n",
    );
  const folders = foldersOf(of).map(([name, key]) =>
    wrapped(say("kit.readme.folder", { name, says: say(key) }), WIDTH),
  );
  return `${[
    underlined(of.title, "="),
    wrapped(plainly(...leadOf(of, version)), WIDTH),
    ...steps(base, of).map((step, i) =>
      part(say("kit.readme.step", { n: i + 1, title: say(step.title) }), step),
    ),
    ...notes(base, of).map((note) => part(say(note.title), note)),
    [underlined(say("kit.readme.folders")), ...folders].join("\n\n"),
  ].join("\n\n")}\n`;
}

/**
 * The style of the pages that lie in a kit beside its site: the tokens of that, the fonts of its
 * copy if the kit holds one, and rules of their own.
 */
export function paperCss(dist: Dist, of: Part): string {
  const face = (family: string, name: string) => {
    const file = [...dist.keys()].find((path) => path.startsWith(`fonts/${name}-latin.`));
    if (!file) throw new Error(`The built site has no font ${name}-latin.`);
    return `@font-face{font-family:"${family}";font-weight:400 600;src:url(site/${file}) format("woff2")}`;
  };
  const fonts = [
    face("Source Serif Text", "text"),
    face("Source Serif Display", "display"),
    face("Plex Narrow", "label"),
  ];
  return [
    ...(of.kind === "story" || of.page ? fonts : []),
    tokens,
    `:root{--accent:var(--${site.palette.accent})}`,
    readmeCss,
  ].join("\n");
}
