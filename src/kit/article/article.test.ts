import { parse, parseFragment } from "parse5";
import { expect, test } from "vitest";
import { built, step } from "../../../tests/built-story";
import { all, attribute, tag, textOf } from "../dom";
import { article, chapterArticle } from "./article";
import { briefOf } from "./brief";
import { atom, feeds, jsonFeed } from "./feeds";
import type { Chapter, Story } from "./model";
import { site } from "@story";

/* The files of the text, from a built site of one chapter with one picture. */

const HOME = "https://a.example/";
const base = new URL(HOME);
const dist = () => built(`<p data-part="prose">Ağbənd [x].</p>${step}`);

const STILL = `${HOME}stills/kars/even`;
const FILE = "graphics/kars/even/kars-even";

const files = () =>
  new Map([...article(dist(), base)].map(({ path, body }) => [path, String(body)]));
/** Where the pictures of a page are. */
const pictures = (html: string) =>
  all(parseFragment(html), tag("img")).map((one) =>
    ["src", "width", "height"].map((name) => attribute(one, name)),
  );

test("a desk finds the story in every form, and each chapter by itself", () => {
  const items = [...article(dist(), base)];
  expect(items.map(({ path }) => path).sort()).toEqual(
    [
      "EMBED.txt",
      "README.txt",
      "apple-news/article.json",
      "apple-news/images.txt",
      "article-online.html",
      "article.html",
      "article.md",
      "article.ninjs.json",
      "article.txt",
      "chapters/opening-online.html",
      "chapters/opening.html",
      "chapters/opening.md",
      "newsletter/opening.html",
      "wordpress.xml",
    ].map((path) => `article/${path}`),
  );
  for (const { path, kind, body } of items) {
    expect(kind, path).toBe("text");
    expect(body, path).toMatch(/[^\n]\n$/);
    expect(body, path).not.toMatch(/undefined|\[object/);
  }
});

test("pages lead to the pictures of the kit from where they lie, or to those of the site", () => {
  const size = ["880", "798"];
  for (const [path, src] of [
    ["article.html", `../${FILE}-wide.png`],
    ["article-online.html", `${STILL}.png`],
    ["chapters/opening.html", `../../${FILE}-wide.png`],
    ["chapters/opening-online.html", `${STILL}.png`],
  ])
    expect(pictures(files().get(`article/${path}`)!), path).toEqual([[src, ...size]]);
  expect(files().get("article/article.md")).toContain(`](../${FILE}-wide.png)`);
  expect(files().get("article/chapters/opening.md")).toContain(`](../../${FILE}-wide.png)`);
  expect(files().get("article/wordpress.xml")).toContain(`${STILL}.png`);
});

test("pages are ASCII, whatever their words are", () => {
  for (const [path, body] of files())
    if (/^article\/(article|chapters\/).*html$/.test(path)) {
      expect(body, path).toMatch(/^[\0-\x7f]*$/);
      expect(textOf(parseFragment(body)), path).toContain("Ağbənd [x].");
    }
});

test("mails and Apple News take the narrow picture of the site, each in its size", () => {
  const mail = files().get("article/newsletter/opening.html")!;
  const [image, ...more] = all(parse(mail), tag("img"));
  expect(more).toEqual([]);
  expect(attribute(image!, "src")).toBe(`${STILL}-narrow.png`);
  // Mails are 600 pixels wide, with margins.
  expect(Number(attribute(image!, "width"))).toBeLessThan(600);
  expect(Number(attribute(image!, "width"))).toBeGreaterThan(500);
  expect(files().get("article/apple-news/article.json")).toContain(`"${STILL}-narrow.png"`);
  // A bundle has the pictures in it: the list says which of the kit each is.
  expect(files().get("article/apple-news/images.txt")).toBe(
    `${STILL}-narrow.png\t../../${FILE}-narrow.png\n`,
  );
});

test("agencies get the text as it is read on the site, and as plain text", () => {
  const said = JSON.parse(files().get("article/article.ninjs.json")!) as {
    bodies: { value: string }[];
    associations: { renditions: { href: string }[] }[];
  };
  const [html, text] = said.bodies.map(({ value }) => value);
  expect(pictures(html!)[0]![0]).toBe(`${STILL}.png`);
  expect(files().get("article/article.txt")).toBe(`${text}\n`);
  expect(said.associations[0]!.renditions[0]!.href).toBe(`${STILL}.png`);
});

test("a chapter is taken alone, with an import of itself", () => {
  const items = [...chapterArticle(dist(), base, "opening")];
  expect(items.map(({ path }) => path)).toEqual([
    "article/chapters/opening.html",
    "article/chapters/opening-online.html",
    "article/chapters/opening.md",
    "article/newsletter/opening.html",
    "article/wordpress.xml",
  ]);
  expect(String(items.at(-1)!.body)).toContain(`${STILL}.png`);
  expect(() => [...chapterArticle(dist(), base, "closing")]).toThrow('"closing"');
});

/* Feeds. */

const about = '<meta name="description" content="In one line">';
const brief = `<!doctype html><head>${about}</head><body><h1>No</h1><article data-brief>
<h1>In brief</h1><h2>First</h2><p>One <a href="/facts/gap/">42</a>.</p>
<img src="/drawn/kars/even.1a2b3c4d.svg" alt="Seen & said"><img src="/map.svg"><ul><li>no</li></ul></article><p>No</p></body>`;

test("the story in brief is read with whole addresses, and pictures by those that stay", () => {
  const [one, ...more] = briefOf(built("", { "brief/index.html": brief }), base);
  expect(more).toEqual([]);
  expect(one).toEqual({
    url: `${HOME}brief/`,
    title: "In brief",
    summary: "In one line",
    content: [
      "<h3>First</h3>",
      `<p>One <a href="${HOME}facts/gap/">42</a>.</p>`,
      `<p><img src="${STILL}.png" alt="Seen &amp; said"></p>`,
      `<p><img src="${HOME}map.svg" alt=""></p>`,
    ].join("\n"),
  });
});

test("a site without it has none, and one that is not as it should be stops the build", () => {
  expect(briefOf(built(""), base)).toEqual([]);
  const read = (html: string) => () => briefOf(built("", { "brief/index.html": html }), base);
  expect(read(brief.replace("data-brief", ""))).toThrow(/brief/);
  expect(read(brief.replace(about, ""))).toThrow(/line/);
  expect(read(brief.replace("<h1>In brief</h1>", ""))).toThrow(/title/);
});

const named = (id: string, published: string): Chapter => ({
  id,
  label: id,
  title: `Title of ${id}`,
  summary: `Summary of ${id}`,
  published,
  modified: "2026-12-02",
  url: `${HOME}chapters/${id}/`,
  blocks: [
    {
      kind: "figure",
      figure: { id: "x", scene: "kars", state: "even", headline: "H", alt: "A", credit: "C", width: 880, height: 798 }, // prettier-ignore
    },
  ],
  notes: [],
});
const story: Story = {
  title: "The story",
  standfirst: "What it is",
  language: "en",
  published: "2026-11-23",
  modified: "2026-12-01",
  url: HOME,
  chapters: [
    named("a", "2026-11-23"),
    named("b", "2026-11-25"),
    named("c", "2026-11-23"),
    named("d", "2026-11-24"),
  ],
};
const inBrief = { url: `${HOME}brief/`, title: "In brief", summary: "A line", content: "<p>x</p>" };

interface Item {
  id: string;
  url: string;
  title: string;
  summary: string;
  content_html: string;
  image: string;
  date_published: string;
  date_modified: string;
  language: string;
  authors: unknown;
}

test("a JSON feed has what is newest first; of one day, as the story goes", () => {
  const text = jsonFeed(story, base, [inBrief]);
  expect(text).toMatch(/\}\n$/);
  const { items, ...feed } = JSON.parse(text) as { items: Item[] };
  const authors = [{ name: site.publisher, url: HOME }];
  expect(feed).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "The story",
    description: "What it is",
    home_page_url: HOME,
    feed_url: `${HOME}feed.json`,
    language: "en",
    authors,
  });
  expect(items.map(({ url }) => url)).toEqual(
    ["brief/", ...["b", "d", "a", "c"].map((id) => `chapters/${id}/`)].map((at) => HOME + at),
  );
  for (const item of items) {
    expect(item.id).toBe(item.url);
    expect(item).toMatchObject({ language: "en", authors });
  }
  const [first, second] = items;
  expect(first).toMatchObject({
    title: "In brief",
    summary: "A line",
    content_html: "<p>x</p>",
    image: `${HOME}cards/story.png`,
  });
  expect(first!.date_published).toMatch(/^2026-11-23T/);
  expect(first!.date_modified).toMatch(/^2026-12-01T/);
  expect(second).toMatchObject({
    title: "Title of b",
    summary: "Summary of b",
    image: `${HOME}cards/b.png`,
  });
  expect(pictures(second!.content_html)).toEqual([[`${STILL}.png`, "880", "798"]]);
  expect(second!.date_published).toMatch(/^2026-11-25T/);
  expect(second!.date_modified).toMatch(/^2026-12-02T/);
  expect((JSON.parse(jsonFeed(story, base)) as { items: Item[] }).items).toHaveLength(4);
});

test("an Atom feed says the same, who may do what with it, and where corrections are", () => {
  const html = atom(story, base);
  const head = html.slice(0, html.indexOf("<entry>"));
  expect(head).toContain(`<id>${HOME}</id>`);
  expect(head).toContain("<title>The story</title>");
  expect(head).toContain("<subtitle>What it is</subtitle>");
  expect(head).toContain('xml:lang="en"');
  const links = [...head.matchAll(/<link (?:rel="(\w+)" )?href="([^"]+)"/g)];
  expect(links.map(([, rel, href]) => [rel, href])).toEqual([
    ["self", `${HOME}feed.xml`],
    [undefined, HOME],
    ["license", site.licence.url],
    ["related", `${HOME}corrections/feed.xml`],
  ]);
  expect(html).toMatch(/<link[^>]*corrections[^>]*title="\S/);
  expect(html).toMatch(new RegExp(`<rights[^>]*>.*2026.*${site.licence.name}`));
  expect(html).toContain("2026-12-01T");
  expect(html).toContain(`<name>${site.publisher}</name>`);
  expect(html).toContain(`<uri>${HOME}</uri>`);
  const ids = (xml: string) =>
    [...xml.matchAll(/<entry>[^]*?<id>(.*?)<\/id>/g)].map(([, id]) => id!.slice(HOME.length));
  expect(ids(atom(story, base, [inBrief]))).toEqual(["brief/", "chapters/b/", "chapters/d/", "chapters/a/", "chapters/c/"]); // prettier-ignore
  expect(ids(html)).toHaveLength(4);
  const [, first = "", second = ""] = atom(story, base, [inBrief]).split("<entry>");
  expect(first).toContain("2026-11-23T");
  expect(first).toContain("2026-12-01T");
  expect(first).toContain("In brief");
  expect(second).toContain("2026-11-25T");
  expect(second).toContain("2026-12-02T");
  expect(second).toContain("Title of b");
  expect(second).toContain("Summary of b");
  expect(second).toContain(`${STILL}.png`);
});

const paged = (at: string, more = "") =>
  `<head><link rel="canonical" href="${HOME}${at}">${more}</head>`;

test("feeds and the list of pages are written from the built site", () => {
  const dated = '<script type="application/ld+json">{"dateModified":"2026-11-20"}</script>';
  const made = feeds(
    built(step, {
      "brief/index.html": brief,
      "b/index.html": paged("b/?x&amp;y", dated),
      "a/index.html": paged("a/"),
      "frame/index.html": paged(
        "frame/",
        '<meta name="robots" content="noindex, indexifembedded">',
      ),
      "404.html": "<p>none</p>",
    }),
    base,
  );
  expect(Object.keys(made)).toEqual(["feed.xml", "feed.json", "sitemap.xml"]);
  expect(made["feed.xml"]).toContain(`${HOME}brief/`);
  expect(made["feed.json"]).toContain(`${HOME}brief/`);
  const list = made["sitemap.xml"]!;
  expect(list).toMatch(
    /^<\?xml version="1.0" encoding="utf-8"\?>\n<urlset xmlns="[^"]+">\n[^]*<\/urlset>\n$/,
  );
  const pages = [...list.matchAll(/<url><loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod><\/url>/g)];
  expect(pages.map(([, url]) => url)).toEqual([`${HOME}a/`, `${HOME}b/?x&amp;y`]);
  // A page that says no day shows data, and is as old as those.
  expect(pages[0]![2]).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(pages[1]![2]).toBe("2026-11-20");
});
