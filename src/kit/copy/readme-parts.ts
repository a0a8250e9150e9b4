import type { Params } from "../../engine/words";
import { names } from "../../brand/tokens";
import { site } from "@story";

/** A part of the README: the message of its title, and those of its paragraphs. */
export interface Part {
  title: string;
  texts: readonly (readonly [key: string, params: Params])[];
}

/** A part whose messages are called `kit.readme.<name>.<paragraph>`. */
const part = (name: string, texts: Readonly<Record<string, Params>>): Part => ({
  title: `kit.readme.${name}.title`,
  texts: Object.entries(texts).map(([text, params]) => [`kit.readme.${name}.${text}`, params]),
});

/** The five steps. @param base where the story was first published */
export const steps = (base: URL): readonly Part[] => [
  part("look", {
    open: { file: "single/story.html" },
    disk: { file: "site/index.html" },
  }),
  part("brand", {
    edit: { css: "site/brand/brand.css", logo: "site/brand/logo.svg", n: names.length },
    leave: {},
  }),
  part("upload", {
    folder: { folder: "site", address: `https://news.example/2026/${site.kit}/` },
    copies: { folder: "site", file: "_headers" },
  }),
  part("take", {
    picture: {
      folder: "graphics",
      caption: "caption.txt",
      alt: "alt.txt",
      credit: "credit.txt",
      embed: "EMBED.txt",
    },
    text: { folder: "article" },
  }),
  part("keep", {
    feed: { feed: new URL("corrections/feed.xml", base).href },
    update: { folder: "site", brand: "brand", file: "CHANGES.txt" },
  }),
];

/** What else is to be known. @param base where the story was first published */
export const notes = (base: URL): readonly Part[] => [
  part("may", {
    publish: {
      publisher: site.publisher,
      url: base.href,
      licence: "LICENCE.txt",
      rights: "RIGHTS.csv",
    },
  }),
  part("readers", {
    get: {},
    script: { folder: "site", tag: "<script src>", directive: "script-src" },
  }),
  part("whole", {
    sums: {
      command: "sha256sum -c SHA256SUMS",
      brand: "brand",
      manifest: "manifest.json",
      sbom: "sbom.json",
    },
  }),
];

/** The folders of the kit, and the message that says what each holds. */
export const FOLDERS: readonly (readonly [name: string, key: string])[] = [
  ["site/", "kit.readme.folder.site"],
  ["single/story.html", "kit.readme.folder.single"],
  ["article/", "kit.readme.folder.article"],
  ["graphics/", "kit.readme.folder.graphics"],
  ["data/", "kit.readme.folder.data"],
];
