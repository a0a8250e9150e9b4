import { partner } from "../../brand/partner";
import { markup } from "../../engine/base/escape";
import type { StoryScene as Scene } from "../../engine/story";
import { foot } from "../../engine/stills/still";
import { html, say } from "../words";
import { words, type State } from "./captions";
import { tallest } from "./heights";
import { hosted } from "./host";
import { site } from "@story";

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
  const at = (path: string) => new URL(path, hosted(base)).href;
  const framed = frame(scene, base);
  const ways = {
    A: ["address", at(`scenes/${scene.name}/`)],
    B: ["figure", figure(scene, words(scene, base).states[0]!, base)],
    C: ["frame", framed],
    D: ["fitted", `${framed}\n<script src="${at("embed/loader.js")}" async></script>`],
    E: ["inline", at(inlineOf(scene.name))],
  } as const;
  return Object.entries(ways).map(([letter, [way, code]]) => ({
    letter,
    name: say(`embed.code.${way}.name`),
    who: say(`embed.code.${way}.who`),
    code,
  }));
}

/** The frame as it is pasted, and as oEmbed answers it. */
export const frame = (scene: Scene, base: URL): string =>
  `<iframe src="${new URL(pathOf(scene.name), hosted(base)).href}" title="${markup(say("embed.title", { title: scene.title }))}" width="100%" height="${tallest(scene, base)}" loading="lazy" frameborder="0"></iframe>`;

/** A state as a picture with its caption. @param base where the story is published */
export function figure(scene: Scene, { name, headline, alt, credit }: State, base: URL): string {
  const at = (path: string) => new URL(path, hosted(base)).href;
  // A partner's copy has its stills as SVG alone.
  const kind = partner ? "svg" : "png";
  const file = at(`stills/${scene.name}/${name}`);
  const [wide, narrow] = (["wide", "narrow"] as const).map((one) => {
    const { width, height } = foot(scene, name, one);
    return `width="${width}" height="${Math.round(height)}"`;
  });
  const links = {
    page: (inner: string) => `<a href="${at(`scenes/${scene.name}/#${name}`)}">${inner}</a>`,
    licence: (inner: string) => `<a href="${site.licence.url}" rel="license">${inner}</a>`,
  };
  const { publisher, licence } = site;
  const params = { headline, credit, publisher, licence: licence.name };
  return `<figure>
  <picture>
    <source media="(min-width: 44rem)" srcset="${file}.${kind}" ${wide}>
    <img src="${file}-narrow.${kind}" ${narrow} style="max-width:100%;height:auto" loading="lazy" alt="${markup(alt)}">
  </picture>
  <figcaption>${html("embed.caption", params, links)}</figcaption>
</figure>`;
}
