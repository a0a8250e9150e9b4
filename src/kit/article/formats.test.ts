import { parse, parseFragment } from "parse5";
import { expect, test } from "vitest";
import { all, attribute, tag, textOf } from "../dom";
import { appleNews } from "./apple";
import { captionOf, creditAndTerms, creditLink, creditWords } from "./captions";
import { ascii, inlineHtml } from "./html";
import { figuresOf, type Block, type Chapter, type Figure, type Inline, type Story } from "./model";
import { newsletter } from "./newsletter";
import { ninjs } from "./ninjs";
import { readme } from "./readme";
import { textOf as plainText } from "./text";
import { chapterHtml, chapterMarkdown, storyHtml, storyMarkdown, storyText } from "./whole";
import { wordpress } from "./wordpress";
import { site } from "@story";

/* One small story in each of the formats that newsrooms take: nothing is lost, and all is in order. */

const t = (text: string): Inline => ({ kind: "text", text });
const HOME = "https://a.example/";
const GAP = `${HOME}facts/gap/`;

const figure: Figure = {
  id: "cargo-record",
  scene: "cargo",
  state: "record",
  headline: "A record & more",
  alt: "Columns rise",
  credit: "Sources: a port.",
  width: 880,
  height: 690,
};
const chapter: Chapter = {
  id: "opening",
  label: "Opening",
  title: "First & last",
  summary: "A summary",
  published: "2026-11-21",
  modified: "2026-11-22",
  url: `${HOME}chapters/opening/`,
  blocks: [
    { kind: "heading", words: [t("A head")] },
    {
      kind: "paragraph",
      words: [
        t("One "),
        { kind: "link", href: GAP, fact: true, words: [t("42")] },
        t(", "),
        { kind: "em", words: [t("two")] },
        t(" & "),
        { kind: "strong", words: [t("three")] },
        t(" by "),
        { kind: "link", href: "https://b.example/", fact: false, words: [t("a port")] },
      ],
    },
    { kind: "quote", words: [t("Said")] },
    { kind: "list", ordered: false, items: [[t("a")], [t("b")]] },
    { kind: "list", ordered: true, items: [[t("c")], [t("d")]] },
    { kind: "table", rows: [[[t("x")], [t("y")]], [[t("1")], [t("2")]]] }, // prettier-ignore
    { kind: "figure", figure },
  ],
  notes: [
    [{ kind: "link", href: GAP, fact: false, words: [t("42")] }, t(": the gap.")],
    [t("7: the rest.")],
  ],
};
const second: Chapter = {
  ...chapter,
  id: "end",
  label: "Chapter 1",
  title: "The end",
  summary: "It ends",
  url: `${HOME}chapters/end/`,
  blocks: [{ kind: "paragraph", words: [t("Over.")] }],
  notes: [[t("8: all of it.")]],
};
const story: Story = {
  title: "The story",
  standfirst: "What it is",
  language: "en",
  published: "2026-11-23",
  modified: "2026-11-24",
  url: HOME,
  chapters: [chapter, second],
};
const picture = ({ scene, state }: Figure) => `${HOME}stills/${scene}/${state}.png`;
const shown = (one: Figure) => ({ src: picture(one), width: one.width, height: one.height });

const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;
const any = expect.stringMatching(/\S/) as unknown as string;
/** A line that credits us, and leads to where the story stands and to its licence. */
const credits = (url: string) =>
  expect.stringMatching(
    new RegExp(`^<p><em>.*<a href="${url}">[^]*<a href="${site.licence.url}">.*</em></p>$`),
  ) as unknown as string;

const BODY = [
  "<h3>A head</h3>",
  `<p>One ${link(GAP, "42")}, <em>two</em> &amp; <strong>three</strong> by ${link("https://b.example/", "a port")}</p>`,
  "<blockquote><p>Said</p></blockquote>",
  ...["<ul>", "<li>a</li>", "<li>b</li>", "</ul>"],
  ...["<ol>", "<li>c</li>", "<li>d</li>", "</ol>"],
  ...["<table>", "<tr><td>x</td><td>y</td></tr>", "<tr><td>1</td><td>2</td></tr>", "</table>"],
  `<figure><img src="${HOME}stills/cargo/record.png" alt="Columns rise" width="880" height="690" /><figcaption><strong>A record &amp; more.</strong> Sources: a port.</figcaption></figure>`,
];
const NOTES = ["<ol>", `<li>${link(GAP, "42")}: the gap.</li>`, "<li>7: the rest.</li>", "</ol>"];

test("HTML of a chapter: summary, text and pictures, notes, credit", () => {
  expect(chapterHtml(chapter, shown).split("\n")).toEqual([
    "<p><strong>A summary</strong></p>",
    ...BODY,
    expect.stringMatching(/^<h3>\S.*<\/h3>$/),
    ...NOTES,
    credits(chapter.url),
  ]);
});

test("HTML of the story: each chapter under its title, with its notes; one credit at the end", () => {
  const lines = storyHtml(story, shown).split("\n");
  expect(lines.slice(0, 3 + BODY.length)).toEqual([
    "<p><strong>What it is</strong></p>",
    "<h2>First &amp; last</h2>",
    "<p><em>A summary</em></p>",
    ...BODY,
  ]);
  expect(lines.slice(4 + BODY.length, 4 + BODY.length + 7)).toEqual([
    ...NOTES,
    "<h2>The end</h2>",
    "<p><em>It ends</em></p>",
    "<p>Over.</p>",
  ]);
  expect(lines.at(-1)).toEqual(credits(HOME));
  expect(lines.filter((line) => line.includes(site.licence.url))).toHaveLength(1);
});

test("HTML in ASCII says the same to a browser, and has no brackets that WordPress obeys", () => {
  const words = "Ağbənd [gallery] 🚂 <b>x</b>";
  const sent = ascii(`<p>${words}</p>`);
  expect(sent).toMatch(/^[\0-\x7f]*$/);
  expect(sent).not.toMatch(/[[\]]/);
  expect(textOf(parseFragment(sent))).toBe(textOf(parseFragment(`<p>${words}</p>`)));
  expect(inlineHtml([t("a<b")])).toBe("a&lt;b");
});

const MARKDOWN = [
  "### A head",
  `One [42](${GAP}), *two* & **three** by [a port](https://b.example/)`,
  "> Said",
  "- a\n- b",
  "1. c\n2. d",
  "| x | y |\n| --- | --- |\n| 1 | 2 |",
  `![Columns rise](${HOME}stills/cargo/record.png)`,
  "**A record & more.** Sources: a port.",
];
const markdownCredit = (url: string) =>
  expect.stringMatching(
    new RegExp(`^\\*.*\\]\\(${url}\\).*\\]\\(${site.licence.url}\\).*\\*$`),
  ) as unknown as string;
/** Markdown as it is read: without the signs before marks that only look like some. */
const parts = (markdown: string) =>
  markdown.replaceAll("\\", "").replaceAll("&amp;", "&").split("\n\n");

test("Markdown of a chapter and of the story", () => {
  const own = [
    "*A summary*",
    ...MARKDOWN,
    expect.stringMatching(/^### \S/),
    `1. [42](${GAP}): the gap.\n2. 7: the rest.`,
    markdownCredit(chapter.url),
  ];
  expect(parts(chapterMarkdown(chapter, picture))).toEqual(["# First & last", ...own]);
  const whole = parts(storyMarkdown(story, picture));
  const start = ["# The story", "**What it is**", "## First & last", ...own, "## The end"];
  expect(whole.slice(0, start.length + 2)).toEqual([...start, "*It ends*", "Over."]);
  expect(whole.at(-1)).toEqual(markdownCredit(second.url));
});

test("an address in Markdown ends where it ends", () => {
  const strange = { ...figure, state: "a (b) <c>\\d" };
  const one = { ...chapter, blocks: [{ kind: "figure", figure: strange } as const] };
  expect(chapterMarkdown(one, picture)).toContain(
    `(${HOME}stills/cargo/a%20%28b%29%20%3cc%3e%5cd.png)`,
  );
  const file = chapterMarkdown(one, () => "a\tb.png");
  expect(file).toContain("(a%09b.png)");
});

test("a table without rows and a list without items break nothing", () => {
  const blocks: Block[] = [
    { kind: "table", rows: [] },
    { kind: "list", ordered: true, items: [] },
  ];
  const none = { ...chapter, blocks };
  expect(chapterMarkdown(none, picture)).not.toMatch(/undefined/);
  expect(chapterHtml(none, shown)).not.toMatch(/undefined/);
});

test("plain text: lines for paragraphs and items, tabs for cells, pictures in brackets", () => {
  const text = plainText(chapter.blocks, () => "picture.png");
  expect(text.split("\n\n")).toEqual([
    "A HEAD",
    "One 42, two & three by a port",
    "“Said”",
    "- a\n- b",
    "1. c\n2. d",
    "x\ty\n1\t2",
    expect.stringMatching(
      /^\[.*A record & more.*\n.*Columns rise.*\nSources: a port\.\n.*picture\.png.*\]$/,
    ),
  ]);
});

test("plain text of the story: titles, text, notes and one credit, the file of each picture", () => {
  const lines = storyText(story).split("\n\n");
  const blocks = chapter.blocks.length;
  expect(lines.slice(0, 4)).toEqual([
    "THE STORY",
    "What it is",
    expect.stringMatching(/OPENING.*FIRST & LAST/),
    "A summary",
  ]);
  expect(lines[3 + blocks]).toContain("graphics/cargo/record/cargo-record-wide.png");
  expect(lines.slice(4 + blocks, 9 + blocks)).toEqual([
    expect.stringMatching(/^\S.*\n1\. 42: the gap\.\n2\. 7: the rest\.$/),
    expect.stringMatching(/CHAPTER 1.*THE END/),
    "It ends",
    "Over.",
    any,
  ]);
  expect(lines.at(-1)).toContain("a.example");
  expect(lines).toHaveLength(10 + blocks);
});

test("credits lead to the story and the licence; a mail has no second link to the same page", () => {
  const hrefs = (words: readonly Inline[]) =>
    words.flatMap((one) => (one.kind === "link" ? one.href : []));
  expect(hrefs(creditWords(HOME))).toEqual([HOME, site.licence.url]);
  expect(hrefs(creditAndTerms(HOME))).toEqual([site.licence.url]);
  const words = (runs: readonly Inline[]) => textOf(parseFragment(inlineHtml(runs)));
  expect(words(creditAndTerms(HOME))).toBe(words(creditWords(HOME)));
  expect(creditLink(HOME)).toEqual([
    {
      kind: "link",
      href: HOME,
      fact: false,
      words: [t(expect.stringContaining("a.example") as never)],
    },
  ]);
  expect(words(captionOf({ ...figure, headline: " A record " }))).toBe(
    "A record. Sources: a port.",
  );
});

const mail = (one: Chapter = chapter) => newsletter(story, one, shown);

test("a mail has the whole chapter: links of words stay, links of numbers are words", () => {
  const page = parse(mail());
  const words = (name: string) => all(page, tag(name)).map(textOf);
  expect(words("h1")).toEqual(["First & last"]);
  expect(words("title")).toEqual(["First & last"]);
  expect(words("h2")).toEqual(["A head"]);
  expect(words("blockquote")).toEqual(["Said"]);
  expect(all(page, tag("ul")).map(textOf)).toEqual(["ab"]);
  expect(all(page, tag("ol")).map(textOf)).toEqual(["cd"]);
  expect(words("li")).toEqual(["a", "b", "c", "d"]);
  expect(words("em")).toEqual(["two"]);
  expect(words("strong")).toEqual(["three", "A record & more."]);
  const said = words("p");
  expect(said[0]).toMatch(/The story.*Opening/);
  expect(said.slice(1, 4)).toEqual([
    "A summary",
    "One 42, two & three by a port",
    "A record & more. Sources: a port.",
  ]);
  expect(said).toHaveLength(6);
  expect(all(page, tag("a")).map((one) => attribute(one, "href"))).toEqual([
    "https://b.example/",
    chapter.url,
    site.licence.url,
  ]);
  const cells = all(page, tag("table")).at(-1)!;
  expect(all(cells, tag("tr")).map((row) => all(row, tag("td")).map(textOf))).toEqual([
    ["x", "y"],
    ["1", "2"],
  ]);
  const [image] = all(page, tag("img"));
  expect(image!.attrs.map(({ name, value }) => [name, value])).toEqual(
    expect.arrayContaining([
      ["src", picture(figure)],
      ["alt", "Columns rise"],
      ["width", "880"],
    ]),
  );
});

test("a mail has its looks on each element, for mail programs know no sheets", () => {
  const page = parse(mail());
  const looks = (name: string) => all(page, tag(name)).map((one) => attribute(one, "style"));
  for (const name of ["p", "h1", "h2", "blockquote", "ul", "ol", "a", "img", "body"])
    for (const style of looks(name)) expect(style, name).toMatch(/^[a-z-]+:.*\S/);
  for (const name of ["p", "h1", "h2", "blockquote", "ul", "ol"])
    for (const style of looks(name)) {
      expect(style, name).toMatch(/color:#[0-9a-f]{3,8}\b/);
      expect(style, name).toMatch(/font-family:[A-Z]/);
    }
  for (const style of looks("a")) expect(style).toMatch(/color:#.*underline/);
  const cells = all(all(page, tag("table")).at(-1)!, tag("td"));
  for (const cell of cells) expect(attribute(cell, "style")).toMatch(/padding:.*border-bottom:/);
  expect(attribute(all(page, tag("html"))[0]!, "lang")).toBe("en");
  expect(mail()).not.toMatch(/<style|<script|undefined/);
});

test("a mail that Gmail would cut off stops the pack, with the chapter that is too long", () => {
  const long = (letters: number): Chapter => ({
    ...chapter,
    blocks: [{ kind: "paragraph", words: [t("é".repeat(letters / 2))] }],
  });
  const rest = Buffer.byteLength(mail(long(0)));
  expect(Buffer.byteLength(mail(long(102_000 - rest)))).toBeGreaterThanOrEqual(101_999);
  expect(() => mail(long(102_002 - rest))).toThrow(/First & last.*102000.*Split the chapter/);
});

test("agencies get the story as ninjs, with each picture, its words and its rights", () => {
  const { bodies, associations, ...item } = ninjs(story, { html: "<p>x</p>", text: "x", picture });
  expect(item).toMatchObject({
    uri: HOME,
    standard: { name: "ninjs", version: "3.1", schema: expect.stringContaining("3.1") as string },
    type: "text",
    representationType: "full",
    pubStatus: "usable",
    version: "2026-11-24",
    language: "en",
    title: "The story",
    headlines: [{ role: "main", value: "The story" }],
    descriptions: [{ role: "summary", contentType: "text/plain", value: "What it is" }],
    by: site.publisher,
    slugline: site.kit,
    copyrightHolder: site.publisher,
    infoSources: [{ name: site.publisher, role: "originator", uri: HOME }],
  });
  expect(item.firstCreated).toMatch(/^2026-11-23T/);
  expect(item.versionCreated).toMatch(/^2026-11-24T/);
  expect(item.copyrightNotice).toContain("2026");
  expect(item.usageTerms).toContain(site.licence.name);
  expect(item.rightsInfo).toEqual({ linkedRights: site.licence.url });
  // What is counted is the text of the chapters, without titles and pictures.
  const counted = "A head One 42, two & three by a port Said a b c d x y 1 2 Over.";
  const count = { charCount: counted.length, wordCount: counted.split(" ").length };
  expect(bodies).toEqual([
    { role: "main", contentType: "text/html", value: "<p>x</p>" },
    { role: "main", contentType: "text/plain", ...count, value: "x" },
  ]);
  expect(associations).toHaveLength(1);
  expect(associations[0]).toMatchObject({
    name: "cargo-record",
    rel: "figure",
    uri: `${HOME}#cargo-record`,
    type: "graphic",
    pubStatus: "usable",
    language: "en",
    headlines: [{ value: figure.headline }],
    descriptions: [
      { role: "caption", contentType: "text/plain", value: figure.credit },
      { role: "altText", contentType: "text/plain", value: figure.alt },
    ],
    by: site.publisher,
    copyrightHolder: site.publisher,
    firstCreated: item.firstCreated,
    renditions: [
      { name: "wide", href: picture(figure), contentType: "image/png", width: 1760, height: 1380 },
    ],
  });
});

test("Apple News gets all of it as components, in order", () => {
  const { components, metadata, ...document } = appleNews(story, picture);
  const body = (text: string) => ({ role: "body", format: "html", text });
  expect(components).toEqual([
    { role: "title", text: "The story" },
    { role: "intro", text: "What it is" },
    { role: "heading1", identifier: "opening", text: "First & last" },
    { role: "intro", text: "A summary" },
    { role: "heading2", format: "html", text: "A head" },
    body(BODY[1]!),
    { role: "quote", format: "html", text: "Said" },
    body("<ul><li>a</li><li>b</li></ul>"),
    body("<ol><li>c</li><li>d</li></ol>"),
    {
      role: "htmltable",
      html: "<table><tr><td>x</td><td>y</td></tr><tr><td>1</td><td>2</td></tr></table>",
    },
    {
      role: "figure",
      identifier: "cargo-record",
      URL: picture(figure),
      caption: { text: "A record & more. Sources: a port." },
      accessibilityCaption: "Columns rise",
    },
    { role: "heading1", identifier: "end", text: "The end" },
    { role: "intro", text: "It ends" },
    body("<p>Over.</p>"),
    body(expect.stringMatching(new RegExp(`^<p><a href="${HOME}">.+</a></p>$`)) as never),
  ]);
  expect(metadata).toMatchObject({
    authors: [site.publisher],
    canonicalURL: HOME,
    excerpt: "What it is",
    thumbnailURL: picture(figure),
  });
  expect(metadata.datePublished).toMatch(/^2026-11-23T/);
  expect(metadata.dateModified).toMatch(/^2026-11-24T/);
  // What the format asks for: version, layout and a text style called default.
  expect(document).toMatchObject({
    version: "1.7",
    identifier: site.kit,
    title: "The story",
    subtitle: "What it is",
    language: "en",
  });
  for (const value of Object.values(document.layout)) expect(value).toBeGreaterThan(0);
  expect(Object.keys(document.layout)).toEqual(expect.arrayContaining(["columns", "width"]));
  expect(document.componentTextStyles.default).toMatchObject({
    fontName: expect.stringMatching(/\S/) as string,
    fontSize: expect.any(Number) as number,
  });
});

test("the paper beside the text has its fields, its files and its chapters", () => {
  const text = readme(story);
  expect(text).toMatch(/\S\n$/);
  for (const field of ["The story", "What it is", "2026-11-23", "2026-11-24"])
    expect(text).toMatch(new RegExp(`^\\S.*: +${field}$`, "m"));
  const named = text.match(/^[\w.-]+(\.[a-z]+|\/)(?= )/gm)!;
  for (const file of ["article.html", "wordpress.xml", "article.md", "newsletter/"])
    expect(named).toContain(file);
  expect(new Set(named).size).toBe(named.length);
  expect(text).toContain(
    "\n\nopening\n  First & last\n  A summary\n\nend\n  The end\n  It ends\n\n",
  );
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(98);
});

test("WordPress knows a draft from a picture, and writes both under one author", () => {
  const xml = wordpress(story, picture);
  expect(xml).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<rss version="2.0" xmlns:excerpt=/,
  );
  const uses = new Set([...xml.matchAll(/<\/?(\w+):/g)].map(([, name]) => name));
  for (const name of uses) expect(xml).toMatch(new RegExp(`xmlns:${name}="http://[^"]+"`));
  const ids = [...xml.matchAll(/<wp:post_id>(\d+)</g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(3);
  const channel = xml.slice(0, xml.indexOf("<item>"));
  expect(channel).toContain("<title>The story</title>");
  expect(channel).toContain(`<link>${HOME}</link>`);
  expect(channel).toContain("<description>What it is</description>");
  expect(channel).toContain("<language>en</language>");
  expect(channel).toContain("<wp:wxr_version>1.2</wp:wxr_version>");
  const [, author] = /<wp:author_login>(.+?)<\/wp:author_login>/.exec(channel)!;
  expect(xml.split(`<dc:creator>${author}</dc:creator>`)).toHaveLength(4);
  expect(channel).toContain(`<![CDATA[${site.publisher}]]></wp:author_display_name>`);
  const [, post, photo] = xml.split("<item>");
  expect(post).toContain("<title>First &amp; last</title>");
  expect(post).toContain("<excerpt:encoded><![CDATA[A summary]]>");
  expect(post).toContain("<wp:post_parent>0<");
  expect(post).toContain("<wp:post_date><![CDATA[2026-11-21 00:00:00]]>");
  expect(post).toContain("<wp:post_date_gmt><![CDATA[2026-11-21 00:00:00]]>");
  expect(photo).toContain("<title>A record &amp; more</title>");
  expect(photo).toContain("<wp:post_name><![CDATA[cargo-record]]>");
  expect(photo).toContain("<wp:status><![CDATA[inherit]]>");
  expect(photo).toContain("<content:encoded><![CDATA[]]>");
  for (const one of [post, photo]) {
    expect(one).toContain("<wp:comment_status><![CDATA[closed]]>");
    expect(one).toContain("<wp:ping_status><![CDATA[closed]]>");
    expect(one).toContain("<wp:post_password><![CDATA[]]>");
    expect(one).toContain("<wp:menu_order>0<");
    expect(one).toContain("<wp:is_sticky>0<");
    expect(one).toMatch(/<link>https:\/\/a\.example\/\S+<\/link>/);
  }
});

test("figures are found in their order", () => {
  expect(figuresOf(chapter.blocks)).toEqual([figure]);
});
