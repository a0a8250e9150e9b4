import type { StoryScene as Scene } from "../../engine/story";
import { markup } from "../../engine/base/escape";
import { foot } from "../../engine/stills/still";
import { heights, tallest } from "./heights";
import { words, type State } from "./captions";
import { sceneOf, site } from "@story";

/** One way to put a scene on a page. */
export interface Code {
  letter: string;
  name: string;
  /** Who may paste it, and what becomes of it. */
  who: string;
  code: string;
}

/** Where the files of a scene are, from where the story is published. */
export const pathOf = (scene: string) => `embed/${scene}/`;
export const oembedOf = (scene: string) => `oembed/${scene}.json`;
export const inlineOf = (scene: string) => `embed/${scene}/inline.txt`;

/**
 * The five ways to put a scene on a page, those that the weakest system takes first.
 *
 * @param base where the story is published, ending in a slash
 */
export function codes(scene: Scene, base: URL): Code[] {
  const at = (path: string) => new URL(path, base).href;
  const framed = frame(scene, base);
  return [
    {
      letter: "A",
      name: "The address alone",
      who: "Anyone. Put it on a line of its own. WordPress and Ghost look the page up and show the picture with all its steps; other systems may need a module for oEmbed. Where none is there it stays a link.",
      code: at(`scenes/${scene.name}/`),
    },
    {
      letter: "B",
      name: "A picture with its caption",
      who: "Anyone who may write HTML. In WordPress, the Custom HTML block in any role; where picture and source are filtered out, the image that is left can be read at any width. No steps.",
      code: figure(scene, words(scene, base).states[0]!, base),
    },
    {
      letter: "C",
      name: "A frame",
      who: "Whoever may paste an iframe: in WordPress that needs unfiltered_html, which editors and administrators have, and on a network of sites the network’s administrator alone. The height cuts nothing at any width; in a column whose width you know, take the height for it from the list.",
      code: framed,
    },
    {
      letter: "D",
      name: "A frame that fits",
      who: "Whoever may paste an iframe and a script: in WordPress that needs unfiltered_html. The script, which is needed once on a page, sets each frame’s height to what is in it, and does nothing else. Without it the frame is as in C.",
      code: `${framed}\n<script src="${at("embed/loader.js")}" async></script>`,
    },
    {
      letter: "E",
      name: "In the page, without a frame",
      who: "Whoever edits the page’s template. Copy all that is in this file to where the picture is to stand. Your page’s looks do not touch it, nor it yours; your policy must allow its style element. Markup added by a script shows the first picture only.",
      code: at(inlineOf(scene.name)),
    },
  ];
}

/** The frame as it is pasted, and as oEmbed answers it. */
export const frame = (scene: Scene, base: URL): string =>
  `<iframe src="${new URL(pathOf(scene.name), base).href}" title="${markup(`${scene.title}: a graphic in steps`)}" width="100%" height="${tallest(scene, base)}" loading="lazy" frameborder="0"></iframe>`;

function figure(scene: Scene, { name, headline, alt, credit }: State, base: URL): string {
  const at = (path: string) => new URL(path, base).href;
  const file = at(`stills/${scene.name}/${name}`);
  const [wide, narrow] = (["wide", "narrow"] as const).map((one) => {
    const { width, height } = foot(scene, name, one);
    return `width="${width}" height="${Math.round(height)}"`;
  });
  return `<figure>
  <picture>
    <source media="(min-width: 44rem)" srcset="${file}.png" ${wide}>
    <img src="${file}-narrow.png" ${narrow} loading="lazy" alt="${markup(alt)}">
  </picture>
  <figcaption>${markup(headline)}. ${markup(credit)} Graphic: <a href="${at(`scenes/${scene.name}/#${name}`)}">${markup(site.publisher)}</a>, <a href="${site.licence.url}" rel="license">${site.licence.name}</a></figcaption>
</figure>`;
}

/**
 * The text of EMBED.txt: the codes of a scene and who may paste each, the heights of its frame,
 * and code B for its other states.
 *
 * @param scene the name of a scene
 * @param base where the story is published, ending in a slash
 * @throws Error when there is no such scene
 */
export function embedCodes(scene: string, base: URL): string {
  const one = sceneOf(scene);
  const said = words(one, base);
  const [, ...others] = said.states;
  const listed = heights(one, base).map(
    ({ width, height }) =>
      `${String(width).padStart(6)} px wide: ${String(height).padStart(5)} px high`,
  );
  return `${[
    `${one.title}\n${"=".repeat(one.title.length)}`,
    folded(
      "Five ways to put this picture on your page. Take the first that does what you need: further down the list a code does more, and fewer systems accept it.",
    ),
    ...codes(one, base).map(
      ({ letter, name, who, code }) => `${head(`${letter}. ${name}`)}\n${folded(who)}\n\n${code}`,
    ),
    `${head("How high the frame is")}\n${listed.join("\n")}`,
    `${head("Dark pages")}\nThe frame follows the reader’s system. To fix its colours, add ?theme=light or ?theme=dark to its address.`,
    `${head("If nothing shows")}\nA page with a content security policy must allow the frame: frame-src ${base.origin}`,
    ...(others.length
      ? [
          `${head("Code B for the other steps")}\n${others.map((state) => figure(one, state, base)).join("\n\n")}`,
        ]
      : []),
    `${head("Credit")}\n${site.publisher}, ${site.licence.name}, ${site.licence.url}\nKeep the credit line, and the link where your system allows one.`,
  ].join("\n\n")}\n`;
}

/** Prose in lines of at most 80 letters. */
const folded = (text: string) => text.replace(/(.{1,80})(?: |$)/g, "$1\n").trimEnd();

const head = (text: string) => `${text}\n${"-".repeat(text.length)}`;
