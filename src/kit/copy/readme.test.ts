import { expect, test } from "vitest";
import { all, attribute, children, elements, parsePage, rawText, tag, textOf } from "../dom";
import type { Part } from "../parts/part";
import { paperCss, readmeHtml, readmeTxt } from "./readme";
import { foldersOf } from "./readme-parts";
import { say } from "../words";
import { site } from "@story";

/* README of a kit: what a producer reads who has just unzipped it. */

const HOME = "https://a.example/";
const bytes = (words: string) => new TextEncoder().encode(words);
const dist = new Map(
  ["text", "display", "label"].map((name) => [`fonts/${name}-latin.1a.woff2`, bytes("")]),
).set("index.html", bytes(`<link rel="canonical" href="${HOME}">`));

const part = (kind: Part["kind"], page?: string): Part => ({
  kind,
  name: "a",
  title: "A & b",
  pictures: [],
  ...(page && { page }),
});
const story = part("story");
const chapter = part("chapter", "chapters/a/index.html");
const picture = part("picture");
const every = [story, chapter, part("page", "brief/index.html"), part("scene"), picture];

const html = (of: Part) => parsePage(readmeHtml(dist, "4.5.6", of));
const words = (of: Part) => textOf(all(html(of), tag("main"))[0]!);
const titles = (of: Part, name: string) =>
  all(html(of), tag(name)).flatMap((one) => all(one, tag("h2")).map(textOf));

test.each(every)("the page and the text of $kind say the same, in the same order", (of) => {
  const text = readmeTxt(dist, "4.5.6", of).replace(/\s+/g, " ");
  const steps = titles(of, "ol");
  expect(steps.length).toBeGreaterThan(1);
  const heads = all(html(of), tag("h2")).map(textOf);
  const places = heads.map((one) => text.indexOf(one));
  expect(places.every((at) => at >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  // Steps are counted.
  steps.forEach((step, i) =>
    expect(text).toMatch(new RegExp(`${i + 1}\\W+${step.replace(/\W/g, ".")}`)),
  );
  for (const paragraph of all(html(of), tag("p")).map(textOf)) expect(text).toContain(paragraph);
});

test.each(every)("the text of $kind fits a window of letters, and has no tags", (of) => {
  const text = readmeTxt(dist, "4.5.6", of);
  expect(text).toMatch(/^A & b\n=====\n\n/);
  expect(text).toMatch(/\S\n$/);
  expect(text).not.toMatch(/<\/(?!iframe)|<(code|file|url)\b|undefined|\n\n\n/);
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(76);
  expect(text.match(/^-+$/gm)!.length).toBe(all(html(of), tag("h2")).length);
});

test.each(every)("the page of $kind is a page by itself, which search engines leave out", (of) => {
  const page = html(of);
  expect(textOf(all(page, tag("h1"))[0]!)).toBe("A & b");
  expect(textOf(all(page, tag("title"))[0]!)).toContain("A & b");
  expect(readmeHtml(dist, "4.5.6", of)).toContain('<meta name="robots" content="noindex">');
  expect(words(of)).toContain("4.5.6");
  expect(words(of)).not.toMatch(/undefined|[{}]/);
  const policy = [...elements(readmeHtml(dist, "4.5.6", of))].find((one) => attribute(one, "http-equiv"))!; // prettier-ignore
  // It is opened from a disk, where its fonts lie beside it.
  expect(attribute(policy, "content")).toMatch(/font-src 'self' file:/);
});

/** What the step or note of a name names: files, folders, addresses and codes, as they stand there. */
const named = (of: Part, name: string) => {
  const title = say(`kit.readme.${name}.title`);
  const places = all(html(of), (one) => {
    const [head] = children(one);
    return head?.tagName === "h2" && textOf(head) === title;
  });
  return places.flatMap((one) => all(one, tag("code")).map(textOf));
};

test("each step of the story names what it is about", () => {
  const address = `https://news.example/2026/${site.kit}/`;
  expect(named(story, "look")).toEqual(["single/story.html", "site/index.html"]);
  expect(named(story, "upload")).toEqual(["site", address, "site", "_headers"]);
  const [folder, ...files] = named(story, "take");
  expect(folder).toBe("graphics");
  expect(files.slice(0, 4)).toEqual(["caption.txt", "alt.txt", "credit.txt", "EMBED.txt"]);
  expect(files[4]).toMatch(/^<iframe [^]*https:\/\/news\.example\//);
  expect(files.slice(5)).toEqual(["article"]);
  expect(named(story, "keep")).toEqual(["site", "brand", "CHANGES.txt"]);
});

test("each step of a part names what it is about", () => {
  for (const of of [chapter, picture]) {
    expect(named(of, "place").slice(0, 2)).toEqual(["graphics", "graphics/README.txt"]);
    expect(named(of, "frame")).toEqual(["EMBED.txt", "site/embed"]);
  }
  const address = "https://news.example/2026/chapters/a/";
  expect(named(chapter, "page")).toEqual(["site/chapters/a/index.html", "site", address]);
  expect(named(chapter, "words")).toEqual(["article"]);
});

test("the first words say what kit it is", () => {
  const lead = (of: Part) => textOf(all(html(of), (one) => attribute(one, "class") === "lead")[0]!);
  expect(lead(story)).toContain(site.standfirst);
  for (const of of [chapter, picture]) {
    expect(lead(of)).not.toContain(site.standfirst);
    expect(lead(of)).toContain(site.title);
  }
});

test.each(every)("the page of $kind is its heads and paragraphs, and nothing between", (of) => {
  const page = html(of);
  const letters = (words: string) => words.replaceAll(" ", "");
  const [list] = all(page, tag("ol"));
  const steps = children(list!);
  expect(steps.map(({ tagName }) => tagName)).toEqual(titles(of, "ol").map(() => "li"));
  for (const one of [list!, ...steps, ...all(page, tag("section"))]) {
    const parts = all(one, ({ tagName }) => ["h2", "p", "dt", "dd"].includes(tagName));
    expect(letters(textOf(one))).toBe(letters(parts.map(textOf).join("")));
  }
});

test("the whole story is uploaded, a chapter too, and a picture is placed", () => {
  for (const file of [
    "single/story.html",
    "site/index.html",
    "site/brand/brand.css",
    "site/brand/logo.svg",
    "logo.png",
    "site/brand/index.html",
    "site/brand/counter.js",
    "CHANGES.txt",
  ])
    // prettier-ignore
    expect(words(story)).toContain(file);
  expect(words(story)).toContain(`https://news.example/2026/${site.kit}/`);
  expect(readmeHtml(dist, "1", story)).toContain("&lt;iframe");
  expect(words(chapter)).toContain("site/chapters/a/index.html");
  expect(words(chapter)).toContain("https://news.example/2026/chapters/a/");
  expect(words(picture)).not.toContain("news.example");
  for (const of of [chapter, picture]) {
    for (const file of ["caption.txt", "alt.txt", "credit.txt", "EMBED.txt", "site/embed"])
      expect(words(of)).toContain(file);
    expect(words(of)).not.toContain("brand.css");
    expect(words(of)).toContain(site.title);
  }
});

test("only what has text tells where its text is, and only the story what readers get", () => {
  const steps = every.map((of) => titles(of, "ol").length);
  const [, ofChapter, ofPage, ofScene, ofPicture] = steps;
  expect(ofChapter).toBe(ofPage! + 1);
  expect(ofPage).toBe(ofScene! + 1);
  expect(ofScene).toBe(ofPicture);
  expect(words(chapter)).toContain("article");
  expect(titles(story, "section").length).toBe(titles(chapter, "section").length + 1);
  expect(words(story)).toContain("storystep");
  expect(words(story)).toContain("storyend");
});

test.each(every)("$kind tells what to keep up with, and how to see that it is whole", (of) => {
  for (const said of [
    `${HOME}corrections/feed.xml`,
    `${HOME}kits/latest.json`,
    `${HOME}kits/feed.xml`,
    `${HOME}republish/`,
    HOME,
    "LICENCE.txt",
    "RIGHTS.csv",
    "CHECK.html",
    "sha256sum -c SHA256SUMS",
    "manifest.json",
    site.publisher,
  ])
    // prettier-ignore
    expect(words(of)).toContain(said);
});

test("folders are those that the kit has", () => {
  const names = (of: Part) => foldersOf(of).map(([name]) => name);
  expect(every.map(names)).toEqual([
    ["site/", "single/story.html", "article/", "graphics/", "fonts/", "data/"],
    ["site/", "article/", "graphics/", "fonts/"],
    ["site/", "graphics/", "fonts/"],
    ["site/", "graphics/", "fonts/"],
    ["site/", "graphics/"],
  ]);
  // What is in the first differs: the site, a page, or frames.
  const first = every.map((of) => textOf(all(html(of), tag("dd"))[0]!));
  expect(new Set(first).size).toBe(3);
  expect(first[1]).toBe(first[2]);
  expect(first[3]).toBe(first[4]);
  for (const of of every) {
    expect(all(html(of), tag("dt")).map(textOf)).toEqual(names(of));
    const text = readmeTxt(dist, "1", of);
    for (const name of names(of)) expect(text).toMatch(new RegExp(`^${name}: \\S`, "m"));
  }
});

test("papers are set in the fonts of the copy beside them, where there is one", () => {
  const fonts = (of: Part) => [...paperCss(dist, of).matchAll(/url\((site\/[^)]+)\)/g)];
  expect(fonts(story).map(([, url]) => url)).toEqual(
    ["text", "display", "label"].map((name) => `site/fonts/${name}-latin.1a.woff2`),
  );
  expect(fonts(chapter)).toHaveLength(3);
  expect(fonts(picture)).toEqual([]);
  const families = [...paperCss(dist, story).matchAll(/@font-face\{font-family:"([^"]+)"/g)];
  const style = rawText(all(html(story), tag("style"))[0]!);
  expect(families).toHaveLength(3);
  // Without them the rest is the same.
  expect(paperCss(dist, picture)).toBe(paperCss(dist, story).split("\n").slice(3).join("\n"));
  // Each is a family that the style asks for.
  for (const [, family] of families) expect(style.split(family!).length).toBeGreaterThan(2);
  expect(style).toMatch(/--accent:var\(--[\w-]+\)/);
  const none = new Map([...dist].filter(([path]) => !path.includes("label")));
  expect(() => paperCss(none, story)).toThrow("label-latin");
});
