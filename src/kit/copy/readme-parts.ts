import { partner, siteLogo } from "../../brand/partner";
import { names } from "../../brand/tokens";
import type { Params } from "../../engine/words";
import { hosted } from "../embed/host";
import { wholeFrame } from "../embed/whole";
import { COUNTER } from "./counter";
import type { Part } from "../parts/part";
import { data, site, story } from "@story";

/** A section of the README: the message of its title, and those of its paragraphs. */
export interface Section {
  title: string;
  texts: readonly (readonly [key: string, params: Params])[];
}

/** A section whose messages are called `kit.readme.<name>.<paragraph>`. */
const section = (name: string, texts: Readonly<Record<string, Params>>): Section => ({
  title: `kit.readme.${name}.title`,
  texts: Object.entries(texts).map(([text, params]) => [`kit.readme.${name}.${text}`, params]),
});

/** The first words, and what kit it is. @param version of the edition */
export const leadOf = (part: Part, version: string): readonly [key: string, params: Params] => {
  const edition = { version, data: data.version.id };
  return part.kind === "story"
    ? [
        "kit.readme.lead",
        {
          question: story.words.say("cover.kicker"),
          standfirst: site.standfirst,
          ...edition,
        },
      ]
    : ["kit.readme.lead.part", { kind: part.kind, story: site.title, ...edition }];
};

const FILES = {
  folder: "graphics",
  caption: "caption.txt",
  alt: "alt.txt",
  credit: "credit.txt",
  embed: "EMBED.txt",
};

/** What to do, in order. @param base where the story was first published */
export const steps = (base: URL, part: Part): readonly Section[] =>
  part.kind === "story" ? stepsOfStory(base) : stepsOfPart(base, part);

/** Where a copy might be. */
const COPY = `https://news.example/2026/${site.kit}/`;

const stepsOfStory = (base: URL): readonly Section[] => [
  section("look", { open: { file: "single/story.html" }, disk: { file: "site/index.html" } }),
  section("brand", {
    edit: {
      css: "site/brand/brand.css",
      logo: `site/brand/logo.${siteLogo.kind}`,
      png: "logo.png",
      n: names.length,
    },
    page: { file: "site/brand/index.html" },
    leave: {},
  }),
  section("upload", {
    folder: { folder: "site", address: COPY },
    copies: { folder: "site", file: "_headers" },
  }),
  section("take", {
    picture: FILES,
    whole: { code: wholeFrame(hosted(new URL(COPY))) },
    text: { folder: "article" },
  }),
  section("keep", {
    feed: { feed: new URL("corrections/feed.xml", base).href },
    update: { folder: "site", brand: "brand", file: "CHANGES.txt" },
  }),
];

const pageOf = (page: string): Section => {
  const address = `https://news.example/2026/${page.replace("index.html", "")}`;
  return section("page", { open: { file: `site/${page}` }, upload: { folder: "site", address } });
};

function stepsOfPart(base: URL, { kind, page }: Part): readonly Section[] {
  return [
    ...(page ? [pageOf(page)] : []),
    section("place", { files: { ...FILES, file: "graphics/README.txt" }, words: FILES }),
    section("frame", { codes: FILES, own: { folder: "site/embed" } }),
    ...(kind === "chapter" ? [section("words", { text: { folder: "article" } })] : []),
    section("keep", { feed: { feed: new URL("corrections/feed.xml", base).href } }),
  ];
}

/** What else is to be known. @param base where the story was first published */
export function notes(base: URL, part: Part): readonly Section[] {
  const at = (path: string) => new URL(path, base).href;
  const own = partner ? "yes" : "no";
  return [
    section("follow", {
      follows: { own },
      stays: { own, latest: at("kits/latest.json"), feed: at("kits/feed.xml") },
    }),
    section("may", {
      publish: {
        publisher: site.publisher,
        url: base.href,
        licence: "LICENCE.txt",
        rights: "RIGHTS.csv",
      },
    }),
    ...(part.kind === "story"
      ? [
          section("readers", {
            get: {},
            script: { file: `site/${COUNTER}`, step: "storystep", end: "storyend" },
          }),
        ]
      : []),
    section("whole", {
      page: { file: "CHECK.html" },
      sums: { command: "sha256sum -c SHA256SUMS", manifest: "manifest.json" },
      digest: { address: at("republish/") },
    }),
  ];
}

/** The folders of a kit, and the message that says what each holds. */
export const foldersOf = ({
  kind,
  page,
}: Part): readonly (readonly [name: string, key: string])[] =>
  (
    [
      ["site/", kind === "story" ? "site" : page ? "page" : "frames"],
      ["single/story.html", "single", kind === "story"],
      ["article/", "article", kind === "story" || kind === "chapter"],
      ["graphics/", "graphics"],
      ["fonts/", "fonts", kind !== "picture"],
      ["data/", "data", kind === "story"],
    ] as const
  )
    .filter(([, , held = true]) => held)
    .map(([name, key]) => [name, `kit.readme.folder.${key}`]);
