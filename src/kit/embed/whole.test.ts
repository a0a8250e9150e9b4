import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { sha256 } from "../../engine/base/hash";
import { all, attribute, parsePage, rawText, tag, textOf } from "../dom";
import { leadsNowhere } from "./host";
import { wholeFrame, wholeOembed, wholePages, wholePaper, wholeWords } from "./whole";
import { site } from "@story";

/* The whole story in a frame: the code, the page around the story, and the story in it. */

const base = new URL("https://a.example/");
const live = new URL("https://news.org/2026/story/");
const index = `<!doctype html><html><head><meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-x'">
<link rel="canonical" href="${base.href}"><a rel="canonical">no</a></head><body>
<a id="within" href="#a">a</a><a id="out" href="/facts/">b</a><a id="fact" data-note="1" href="/facts/gap/">1</a><a id="none">c</a><p href="#x" data-note="2">d</p></body></html>`;

const pages = (at = base) => {
  const made = wholePages(index, at);
  return { around: made["embed/story/index.html"]!, framed: made["embed/story/page/index.html"]! };
};
const by = (html: string, name: string) => all(parsePage(html), tag(name));
const id = (html: string, name: string) =>
  all(parsePage(html), (one) => attribute(one, "id") === name)[0]!;
const iframe = (html: string) => all(parseFragment(html), tag("iframe"))[0]!;

test("the code is a frame that is no higher than the window, with a title and no border", () => {
  const frame = iframe(wholeFrame(live));
  expect(attribute(frame, "src")).toBe(`${live.href}embed/story/`);
  expect(attribute(frame, "title")).toBe(site.title);
  expect(attribute(frame, "style")).toBe("max-height:90vh");
  expect(Number(attribute(frame, "height"))).toBeGreaterThan(500);
  expect(attribute(frame, "width")).toBe("100%");
  expect(attribute(frame, "loading")).toBe("lazy");
});

test("oEmbed answers with that code, as a rich thing of a size, and whose it is", () => {
  const said = wholeOembed(live);
  expect(said).toMatchObject({
    version: "1.0",
    type: "rich",
    title: site.title,
    author_name: site.publisher,
    author_url: live.href,
    provider_name: site.publisher,
    provider_url: live.href,
    thumbnail_url: `${live.href}cards/story.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: wholeFrame(live),
    width: 600,
  });
  expect(said["height"]).toBe(Number(attribute(iframe(wholeFrame(live)), "height")));
  expect(said["cache_age"]).toBe(24 * 60 * 60);
});

test("the page in the frame holds the story, says whose it is, and runs its own script alone", () => {
  const { around } = pages(live);
  const [frame] = by(around, "iframe");
  expect(attribute(frame!, "src")).toBe("/embed/story/page/");
  expect(attribute(frame!, "title")).toBe(site.title);
  const [script] = by(around, "script");
  const [policy] = all(parsePage(around), (one) => attribute(one, "http-equiv") !== undefined);
  const allowed = attribute(policy!, "content")!;
  expect(allowed).toContain(`script-src '${sha256(rawText(script!))}'`);
  expect(allowed).toContain("frame-src 'self'");
  const [style] = by(around, "style");
  expect(allowed).toContain(sha256(rawText(style!)));
  // The story fills what the line under it leaves.
  expect(rawText(style!)).toMatch(/iframe\{flex:1/);
  const [line] = by(around, "p");
  const [link] = all(line!, tag("a"));
  expect(attribute(link!, "href")).toBe(live.href);
  expect(attribute(link!, "target")).toBe("_blank");
  expect(textOf(link!)).toContain("news.org/2026/story");
  expect(textOf(link!)).not.toContain("story/");
  expect(textOf(line!)).toContain(site.publisher);
  expect(textOf(line!)).toContain(site.licence.name);
  expect(around).toContain('content="noindex, indexifembedded"');
  const links = Object.fromEntries(
    by(around, "link").map((one) => [attribute(one, "rel"), attribute(one, "href")]),
  );
  expect(links).toEqual({
    canonical: live.href,
    license: site.licence.url,
    alternate: `${live.href}oembed/story.json`,
  });
  expect(textOf(by(around, "title")[0]!)).toBe(site.title);
});

test("its script runs where it stands, with nothing from outside", () => {
  const [script] = by(pages().around, "script");
  const said: { type?: string; height?: number }[] = [];
  const parent = { postMessage: (what: object) => said.push(what) };
  const run = new Function("parent", "window", "location", "screen", "document", "addEventListener", rawText(script!)); // prettier-ignore
  run(parent, {}, { search: "", hash: "" }, { availHeight: 5000 }, { querySelector: () => null }, () => undefined); // prettier-ignore
  const height = Number(attribute(iframe(wholeFrame(live)), "height"));
  expect(said).toEqual([{ sentinel: "amp", type: "embed-size", height }]);
});

test("in the framed story, links within it stay in the frame, and all others open outside", () => {
  const { framed } = pages();
  expect(attribute(id(framed, "within"), "target")).toBe("_self");
  // Script follows the links of numbers, and knows no base.
  expect(attribute(id(framed, "fact"), "target")).toBe("_blank");
  for (const name of ["out", "none"]) expect(attribute(id(framed, name), "target")).toBeUndefined();
  expect(by(framed, "base").map((one) => attribute(one, "target"))).toEqual(["_blank"]);
  expect(attribute(by(framed, "p")[0]!, "target")).toBeUndefined();
});

test("the framed story is not listed, and may run one script more", () => {
  const { framed } = pages();
  expect(framed.split('content="noindex, indexifembedded"')).toHaveLength(2);
  const [script, ...more] = by(framed, "script");
  expect(more).toEqual([]);
  expect(framed).toContain(`script-src 'self' '${sha256(rawText(script!))}' 'sha256-x'`);
  const heard: string[] = [];
  const listen = (name: string) => heard.push(name);
  new Function("addEventListener", rawText(script!))(listen);
  expect(heard).toEqual(["click"]);
});

test("where nobody gave an address, a warning comes first, with that address", () => {
  expect(wholeWords(live).warning).toBeUndefined();
  expect(wholeWords(base).warning).toContain("a.example");
  const text = wholePaper(base).replace(/\s+/g, " ");
  expect(text.indexOf(wholeWords(base).warning!)).toBeGreaterThan(0);
  expect(text.indexOf(wholeWords(base).warning!)).toBeLessThan(text.indexOf("<iframe"));
});

test.each([
  ["https://road.example/", true],
  ["https://example/", true],
  ["https://a.invalid/", true],
  ["https://a.test/x/", true],
  ["https://example.org/", false],
  ["https://my-example/", false],
  ["https://test.news.org/", false],
])("%s leads nowhere: %s", (url, nowhere) => {
  expect(leadsNowhere(new URL(url))).toBe(nowhere);
});

test("EMBED.txt has the code, how to use it, and what a policy has to allow", () => {
  const text = wholePaper(live);
  expect(text).toContain(`\n\n${wholeFrame(live)}\n\n`);
  expect(text).toMatch(new RegExp(`^.*${site.title}.*\n=+\n\n`));
  const { how } = wholeWords(live);
  expect(how).toHaveLength(3);
  for (const one of how) expect(text.replace(/\s+/g, " ")).toContain(one);
  expect(how[0]).toContain(attribute(iframe(wholeFrame(live)), "height"));
  expect(how[1]).toContain(live.href);
  expect(text).toContain("frame-src https://news.org");
  expect(text).toMatch(/\n-+\n/);
  expect(text).toMatch(/\S\n$/);
  for (const line of text.split("\n"))
    if (!line.includes("<iframe") && line.includes(" "))
      expect(line.length).toBeLessThanOrEqual(110);
});
