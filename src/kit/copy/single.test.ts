import { expect, test } from "vitest";
import { sha256 } from "../../engine/base/hash";
import { all, attribute, elements, parsePage, rawText, tag, textOf } from "../dom";
import { LIMITS } from "../legal/limits";
import type { Copy, Dist } from "./dist";
import { single } from "./single";
import { scenes } from "@story";

/* The story in one file, from a site that is built of one chapter with two pictures of one scene. */

const HOME = "https://a.example/";
const scene = Object.keys(scenes)[0]!;
const ground = { tag: "path", key: "coast", attrs: { d: "M0,0" }, children: [] };
const slot = { tag: "g", key: "land", attrs: {}, children: [], slot: true };
const mark = (key: string) => ({ tag: "circle", key, attrs: { id: key }, children: [] });
const words = (head: string) => ({ head: [head], sub: ["Unit"], alt: `Alt of ${head}` });

/** What the scenes are drawn from: pictures that fade, so that none of today’s is drawn. */
const plan = JSON.stringify({
  frame: { name: "narrow", width: 360, height: 320 },
  drawn: true,
  model: { one: [slot, mark("first")], two: [slot, mark("second")], three: [mark("third")] },
  states: Object.fromEntries(
    ["one", "two", "three"].map((name) => [
      name,
      { ...words(`Head ${name}`), state: { [name]: 1 } },
    ]),
  ),
  slots: { land: [ground] },
  readings: { a: { href: "/facts/gap/" }, b: { href: "/facts/lost/" } },
});
const still = (state: string) =>
  `<figure class="still"><picture><source srcset="/drawn/${scene}/${state}.1a2b3c4d.svg"><img src="/drawn/${scene}/${state}-narrow.1a2b3c4d.svg" alt="x"></picture></figure>`;

const page = `<!doctype html><html><head><meta charset="utf-8"><link rel="canonical" href="${HOME}"><link rel="stylesheet" href="/a.css"></head><body>
<main><aside class="house-slot"><p>Buy</p></aside><section id="opening" data-chapter="opening"><p><a id="fact" href="/facts/gap/">1</a>
<a id="table" href="/scenes/${scene}/#two">t</a><a id="other" href="/facts/lost/">2</a><a id="home" href="/">h</a><a id="chapter" href="/#opening">c</a>
<a id="out" href="https://b.example/">o</a><a id="twin" href="//b.example/">o</a></p>${["one", "two", "three", "one"].map(still).join("")}
<section data-scene-data="/scenes/"></section>
<section data-part="notes"><h3>Notes</h3><p><a href="/notes/#opening" data-notes>Elsewhere</a></p></section></section></main></body></html>`;
const receipt = (inner: string) =>
  `<html><body><main><section><h1>x</h1></section>${inner}<p>no part of it</p></main></body></html>`;

const files: Record<string, string> = {
  "index.html": page,
  "a.css": "p{color:red}",
  "notes/index.html": `<section class="other" id="x"><ol><li>no</li></ol></section><section class="notes" id="opening"><h2>Opening</h2><ol><li><a href="/facts/gap/">1</a>: note</li></ol></section>`,
  "facts/gap/index.html": `<html><body><article data-receipt><a href="/scenes/${scene}/">s</a> the gap</article><p>no part</p></body></html>`,
  "facts/gap/more/index.html": `<article data-receipt>no receipt</article>`,
  "facts/index.html": "<article data-receipt>no receipt</article>",
  "old/facts/gap/index.html": "<article data-receipt>no receipt</article>",
  "facts/lost/index.html.txt": "<article data-receipt>no receipt</article>",
  [`scenes/${scene}/index.html`]: receipt(
    `<section id="one"><table data-receipt><tr><td>one</td></tr></table></section><section id="two"><table data-receipt><tr><td>two</td></tr></table></section>`,
  ),
  ...Object.fromEntries(
    Object.keys(scenes).flatMap((name) =>
      ["wide", "narrow"].map((frame) => [`scenes/${name}/${frame}.json`, plan]),
    ),
  ),
};
const built = (change: Record<string, string> = {}): Dist =>
  new Map(
    Object.entries({ ...files, ...change }).map(([path, body]) => [
      path,
      new TextEncoder().encode(body),
    ]),
  );
const copy = { script: "run()", indexing: "noindex" } as Copy;
const made = (change = {}) => {
  const [item, ...more] = [...single(built(change), copy)];
  expect(more).toEqual([]);
  return item!;
};
const html = () => String(made().body);
const by = (id: string) => [...elements(html())].find((one) => attribute(one, "id") === id)!;

test("it is one file that asks for nothing: style, pictures, script and plans are in it", () => {
  expect(made()).toMatchObject({ path: "single/story.html", kind: "text" });
  const asked = [...elements(html())].filter(({ tagName, attrs }) =>
    attrs.some(
      ({ name, value }) =>
        ["src", "srcset"].includes(name) ||
        (tagName === "link" && name === "href" && value !== HOME),
    ),
  );
  expect(asked).toEqual([]);
  expect(html()).toContain("p{color:red}");
  expect(html()).toContain("<script>run()</script></body>");
  expect(html()).toContain(sha256("run()"));
  expect(html()).toContain('content="noindex"');
  const plans = all(parsePage(html()), tag("script")).filter((one) => attribute(one, "id"));
  expect(plans).toHaveLength(Object.keys(scenes).length * 2);
  for (const frame of ["wide", "narrow"]) expect(by(`scenes/${scene}/${frame}.json`)).toBeDefined();
  // Script finds a plan by what stands here and the name of its file.
  expect(html()).toContain('data-scene-data="scenes/"');
});

test("each step shows its picture, in words and looks of the page, and none is a stage", () => {
  const pictures = all(parsePage(html()), tag("svg"));
  expect(pictures.map((one) => attribute(one, "aria-label"))).toEqual(
    ["one", "two", "three", "one"].map((name) => `Alt of Head ${name}`),
  );
  expect(pictures.map((one) => textOf(one))).toEqual(
    ["one", "two", "three", "one"].map((name) => `Head ${name}Unit`),
  );
  expect(
    pictures.map((one) => all(one, tag("circle")).map((mark) => attribute(mark, "id"))),
  ).toEqual([["first"], ["second"], ["third"], ["first"]]);
  for (const one of pictures) {
    expect(attribute(one, "data-stage")).toBeUndefined();
    expect(attribute(one, "class")).toContain("stage narrow");
  }
});

test("what pictures share is in the page once, and used by the others", () => {
  const [first, second, third, fourth] = all(parsePage(html()), tag("svg"));
  expect(all(first!, tag("path"))).toHaveLength(1);
  const [kept] = all(first!, (one) => attribute(one, "id")?.startsWith("ground-") ?? false);
  expect(attribute(kept!, "class")).toBe("stage narrow");
  for (const one of [second, fourth]) {
    expect(all(one!, tag("path"))).toEqual([]);
    expect(all(one!, tag("use")).map((use) => attribute(use, "href"))).toEqual([
      `#${attribute(kept!, "id")}`,
    ]);
  }
  expect(all(third!, tag("use"))).toEqual([]);
});

test("a ground that the first picture does not show comes with the first that does", () => {
  const turned = page.replace(
    still("one") + still("two") + still("three"),
    still("three") + still("two"),
  );
  const [first, second] = all(parsePage(String(made({ "index.html": turned }).body)), tag("svg"));
  expect(all(first!, tag("path"))).toEqual([]);
  expect(all(second!, tag("path"))).toHaveLength(1);
});

test.each([
  ["fact", "#facts/gap"],
  ["table", `#scenes/${scene}/two`],
  ["home", "#content"],
  ["chapter", "#opening"],
  ["other", `${HOME}facts/lost/`],
  ["out", "https://b.example/"],
  ["twin", "//b.example/"],
])("the link #%s leads to %s: into the file where it holds that, else to the site", (id, href) => {
  expect(attribute(by(id), "href")).toBe(href);
});

test("receipts and tables stand folded at the end, each under the id that links name", () => {
  const [appendix] = all(parsePage(html()), tag("details"));
  expect(all(appendix!, tag("section")).map((one) => [attribute(one, "id"), textOf(one)])).toEqual([
    ["facts/gap", "s the gap"],
    [`scenes/${scene}/one`, "one"],
    [`scenes/${scene}/two`, "two"],
  ]);
  expect(attribute(appendix!, "open")).toBeUndefined();
  expect(textOf(all(appendix!, tag("summary"))[0]!)).not.toBe("");
  // What a receipt leads to is told anew too.
  expect(attribute(all(appendix!, tag("a"))[0]!, "href")).toBe(`${HOME}scenes/${scene}/`);
});

test("what marks tell leads to the receipts in the file, or to the site", () => {
  const { readings } = JSON.parse(rawText(by(`scenes/${scene}/wide.json`))) as {
    readings: Record<string, { href: string }>;
  };
  expect(readings).toEqual({ a: { href: "#facts/gap" }, b: { href: `${HOME}facts/lost/` } });
});

test("the notes of a chapter, which the site has on a page of their own, stand in it", () => {
  const [section] = all(parsePage(html()), (one) => attribute(one, "data-part") === "notes");
  expect(textOf(section!)).toBe("Notes1: note");
  expect(attribute(all(section!, tag("a"))[0]!, "href")).toBe("#facts/gap");
  expect(() => made({ "notes/index.html": "<p>none</p>" })).toThrow(/no notes for a chapter/);
});

test("a file that is passed on carries no advertisement", () => {
  expect(html()).not.toContain("house-slot");
  expect(html()).not.toContain("Buy");
  expect(html()).toContain('<main><section id="opening"');
});

test("it is the same in whatever order the site was read, with nothing between its parts", () => {
  const [turned] = single(new Map([...built()].reverse()), copy);
  expect(turned).toEqual(made());
  expect(html()).not.toMatch(/<\/(section|script|style)>(?!\s*<)/);
});

test("it has the looks of what the site has not, and on paper no appendix", () => {
  const styles = all(parsePage(html()), tag("style")).map(rawText).join("\n");
  expect(styles).toMatch(/^\.still \.stage\{/m);
  expect(styles).toMatch(/@media print\{.*\.appendix\{display:none\}/);
});

test("its fonts are in it", () => {
  const faces = "@font-face{font-family:S;src:url(/fonts/s.woff2)}";
  const { body } = made({
    "index.html": page.replace("/a.css", "/fonts/f.css"),
    "fonts/f.css": faces,
    "fonts/s.woff2": "font",
  });
  expect(body).toContain("font-family:S;src:url(data:font/woff2;base64,");
});

test("a file that is too large stops the pack, with what it weighs", () => {
  const large = page.replace("</main>", `<p>${"x".repeat(LIMITS.single)}</p></main>`);
  expect(() => made({ "index.html": large })).toThrow(
    new RegExp(`at most ${LIMITS.single} bytes; found \\d+`),
  );
});
