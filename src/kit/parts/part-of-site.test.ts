import { expect, test } from "vitest";
import type { Copy, Dist } from "../copy/dist";
import { COUNTER } from "../copy/counter";
import { attribute, elements } from "../dom";
import type { Part } from "./part";
import { partOfSite } from "./part-of-site";

const HOME = "https://a.example/";

/** A page of a small site. @param head what is in its head behind its address */
const page = (at: string, body: string, head = "") =>
  `<!doctype html><html><head><link rel="canonical" href="${HOME}${at}">${head}</head><body>${body}</body></html>`;

const files = {
  "index.html": page("", "<p>The story</p>"),
  "chapters/a/index.html": page(
    "chapters/a/",
    `<a id="fact" href="/facts/one/">1</a><a id="other" href="/chapters/b/">b</a><a id="home" href="/#a">top</a>
    <a id="here" href="/chapters/a/#x">x</a><a id="there" href="https://b.example/y">y</a><a id="twin" href="//b.example/z">z</a>
    <a id="asks" href="/facts/one/?a=1#b">1</a><a id="still" href="/stills/cargo/record.png">as a picture</a><a id="data" href="/data/facts.csv">data</a>
    <picture><source srcset="/drawn/cargo/wide.svg, /drawn/cargo/double.svg 2x"><img src="/drawn/cargo/narrow.svg" alt="Seen"></picture>
    <img src="../up.svg" alt="Up"><img src="/lost.svg?v=2" alt="Lost"><iframe src="#top"></iframe>
    <section data-scene-data="/scenes/"></section>`,
    `<link rel="stylesheet" href="/_astro/a.css"><link rel="icon" href="/icon.svg"><link rel="preload" href="/fonts/a.woff2?v=1#x" as="font">
    <link rel="alternate" href="/feed.xml"><link rel="next" href="/chapters/b/"><script type="module" src="/_astro/a.js"></script>`,
  ),
  "chapters/b/index.html": page("chapters/b/", "<p>Another</p>"),
  "chapters/up.svg": "<svg/>",
  "facts/one/index.html": page(
    "facts/one/",
    `<a href="/facts/two/">2</a><img src="/facts.svg" alt="F">`,
  ),
  "facts/two/index.html": page("facts/two/", "<p>two</p>"),
  "facts/three/index.html": page("facts/three/", "<p>three</p>"),
  "facts/four/index.html": page("facts/four/", "<p>four</p>"),
  "facts.svg": "<svg/>",
  "lost.svg": "<svg/>",
  "icon.svg": "<svg/>",
  "up.svg": "<svg/>",
  "_astro/a.css": "p{background:url(/ground.svg)}@font-face{src:url(/fonts/b.woff2)}",
  "_astro/a.js": "import('./b.js')",
  "_astro/b.js": "1",
  "ground.svg": "<svg/>",
  "fonts/a.woff2": "a",
  "fonts/b.woff2": "b",
  "drawn/cargo/wide.svg": "<svg/>",
  "drawn/cargo/double.svg": "<svg/>",
  "drawn/cargo/narrow.svg": "<svg/>",
  "drawn/cargo/unused.svg": "<svg/>",
  "stills/cargo/record.svg": "<svg/>",
  "stills/cargo/record.png": "png",
  "stills/cargo/record-narrow.svg": "<svg/>",
  "stills/oil/flow.svg": "<svg/>",
  "scenes/cargo/wide.json": '{"model":{},"readings":{"a":{"href":"/facts/three/"}}}',
  "scenes/cargo/narrow.json": '{"model":{},"readings":{"a":{"href":"/facts/five/"}}}',
  "scenes/cargo/index.html": page("scenes/cargo/", "<p>cargo</p>"),
  "scenes/oil/wide.json": '{"model":{},"readings":{"a":{"href":"/facts/four/"}}}',
  "embed/loader.js": "load()",
  "embed/cargo/index.html": page("scenes/cargo/", `<a href="/scenes/cargo/">more</a>`),
  "embed/oil/index.html": page("scenes/oil/", "<p>oil</p>"),
  "data/facts.csv": "id\r\n",
  "feed.xml": "<feed/>",
};
const dist: Dist = new Map(
  Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]),
);
const scene: Part = {
  kind: "scene",
  name: "cargo",
  title: "Cargo",
  pictures: [
    { scene: "cargo", state: "record" },
    { scene: "cargo", state: "fall" },
  ],
};
const chapter: Part = { ...scene, kind: "chapter", name: "a", page: "chapters/a/index.html" };
const copy = { indexing: "noindex" } as Copy;

const taken = (part: Part) => [...partOfSite(dist, copy, part)];
const paths = (part: Part) => taken(part).map(({ path }) => path);
/** The text of a file of the part. */
function read(path: string, part = chapter): string {
  const { body } = taken(part).find((one) => one.path === `site/${path}`)!;
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}
/** Where a link of the chapter leads in the kit. */
const leads = (id: string) =>
  attribute([...elements(read("chapters/a/index.html"))].find((one) => attribute(one, "id") === id)!, "href"); // prettier-ignore

test("a chapter comes with all that its page asks for, its receipts and theirs, and no more", () => {
  expect(paths(chapter)).toEqual(
    [
      "_astro/a.css",
      "_astro/a.js",
      "_astro/b.js",
      "chapters/a/index.html",
      "chapters/up.svg",
      "drawn/cargo/double.svg",
      "drawn/cargo/narrow.svg",
      "drawn/cargo/wide.svg",
      "embed/cargo/index.html",
      "embed/loader.js",
      "facts.svg",
      "facts/one/index.html",
      "facts/three/index.html",
      "facts/two/index.html",
      "fonts/a.woff2",
      "fonts/b.woff2",
      "ground.svg",
      "icon.svg",
      "lost.svg",
      "scenes/cargo/narrow.json",
      "scenes/cargo/wide.json",
      "stills/cargo/record-narrow.svg",
      "stills/cargo/record.svg",
      COUNTER,
    ].map((path) => `site/${path}`),
  );
});

test("a scene comes as its frame and the script that fits it, and nothing else", () => {
  expect(paths(scene)).toEqual(["site/embed/cargo/index.html", "site/embed/loader.js"]);
});

test.each([
  ["fact", "../../facts/one/index.html"],
  ["asks", "../../facts/one/index.html?a=1#b"],
  ["here", "#x"],
  ["other", `${HOME}chapters/b/`],
  ["home", `${HOME}#a`],
  ["data", `${HOME}data/facts.csv`],
  ["there", "https://b.example/y"],
  ["twin", "//b.example/z"],
  ["still", "../../stills/cargo/record.svg"],
])("the link #%s leads to %s: into the kit where it holds that, else to the original", (id, to) => {
  expect(leads(id)).toBe(to);
});

test("pages, sheets and plans of a part are told from where they stand", () => {
  const html = read("chapters/a/index.html");
  expect(html).toContain('href="../../_astro/a.css"');
  expect(html).toContain('srcset="../../drawn/cargo/wide.svg, ../../drawn/cargo/double.svg 2x"');
  // Script adds the name of a file to this one.
  expect(html).toContain('data-scene-data="../../scenes/"');
  expect(read("_astro/a.css")).toContain("url(../ground.svg)");
  expect(JSON.parse(read("scenes/cargo/wide.json"))).toEqual({
    model: {},
    readings: { a: { href: "../../facts/three/index.html" } },
  });
  // A receipt that the site does not hold is looked for at the original.
  expect(read("scenes/cargo/narrow.json")).toContain(`${HOME}facts/five/`);
  expect(read("_astro/a.js")).toBe(files["_astro/a.js"]);
});

test("its page loads the partner’s script, which a frame does not", () => {
  expect(read("chapters/a/index.html")).toContain(`<script src="../../${COUNTER}" defer>`);
  expect(read("embed/cargo/index.html")).not.toContain(COUNTER);
  expect(taken(chapter).at(-1)).toMatchObject({ path: `site/${COUNTER}`, kind: "code" });
  expect(read(COUNTER)).toMatch(/^\/\/ /);
});

test("search engines are told what the copy was asked to tell, and feeds are the original’s", () => {
  const html = read("chapters/a/index.html");
  expect(html).toContain('content="noindex"');
  expect(html).toContain(`href="${HOME}feed.xml"`);
  const [open] = partOfSite(dist, { ...copy, indexing: "canonical-only" }, scene);
  expect(String(open!.body)).not.toContain("noindex");
});

test("each file says what kind it is", () => {
  const kinds = Object.fromEntries(taken(chapter).map(({ path, kind }) => [path, kind]));
  expect(kinds).toMatchObject({
    "site/chapters/a/index.html": "text",
    "site/fonts/a.woff2": "font",
    "site/icon.svg": "graphic",
    "site/scenes/cargo/wide.json": "data",
    "site/_astro/a.js": "code",
  });
});
