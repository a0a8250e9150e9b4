import { expect, test } from "vitest";
import { attribute, elements } from "../dom";
import { COUNTER, counted, counterScript } from "./counter";
import { canonical, itemOf, site, text, type Copy, type Dist } from "./dist";
import { withoutKits } from "./kits-block";
import { say } from "../words";

/* The site as a newsroom uploads it, from a small one as it was built. */

const HOME = "https://a.example/";
const page = (at: string, body: string, head = "") =>
  `<!doctype html><html><head><meta charset="utf-8"><link rel="canonical" href="${HOME}${at}">${head}</head><body><main>${body}</main></body></html>`;

const files: Record<string, string> = {
  "index.html": page("", `<a href="/facts/">x</a><a href="/stills/cargo/record.png">p</a>`),
  "brief/index.html": page("brief/", "x"),
  "chapters/a/index.html": page("chapters/a/", "x"),
  "embed/story/page/index.html": page("", "x"),
  "facts/index.html": page("facts/", "x"),
  "data/index.html": page("data/", `<div class="older"><a href="/data/v1/">v1</a></div>`),
  "republish/index.html": page(
    "republish/",
    `<div class="kits"><a href="/kits/story.zip">ZIP</a></div><p>after</p>`,
  ),
  "404.html": page("404.html", `<a href="/">x</a><img src="/logo.svg" alt="L">`, `<link rel="stylesheet" href="/_astro/a.css">`), // prettier-ignore
  "_astro/a.css": "p{background:url(/logo.svg)}",
  "_astro/a.js": "import('./b.js');fetch('https://b.example/facts/');x('/unknown/')",
  "scenes/cargo/wide.json": '{"readings":{"a":{"href":"/facts/"}}}',
  "logo.svg": "<svg/>",
  "stills/cargo/record.png": "png",
  // What only looks like what is left out, or told anew.
  "a/stills/record.png": "png",
  "stills/cargo/record.png.txt": "x",
  "a/scenes/cargo/wide.json": '{"readings":{"a":{"href":"/facts/"}}}',
  "scenes/cargo/wide.json.txt": '{"readings":{"a":{"href":"/facts/"}}}',
  "_astro/a.txt": "x('/facts/a/')",
  "stills/cargo/record.svg": "<svg/>",
  "cards/story.png": "png",
  "feed.xml": "<feed/>",
  "robots.txt": "x",
  "data/facts.csv": "id\r\n",
  "data/datapackage.json": "{}",
};
const bytes = (words: string) => new TextEncoder().encode(words);
const built = (change: Record<string, string> = {}): Dist =>
  new Map(Object.entries({ ...files, ...change }).map(([path, body]) => [path, bytes(body)]));
const copy = { indexing: "noindex" } as Copy;
const made = (change = {}) =>
  new Map(
    [...site(built(change), copy)].map(({ path, body }) => [
      path.replace(/^site\//, ""),
      typeof body === "string" ? body : new TextDecoder().decode(body),
    ]),
  );

test("a copy has the files of the site, without its stills as PNG and what would stand still", () => {
  const without = ["stills/cargo/record.png", "feed.xml", "robots.txt"];
  expect([...made().keys()]).toEqual([
    ...Object.keys(files)
      .filter((path) => !without.includes(path))
      .sort(),
    COUNTER,
  ]);
  for (const { path } of site(built(), copy)) expect(path).toMatch(/^site\//);
  expect([...site(built(), copy)].at(-1)).toMatchObject({ path: `site/${COUNTER}`, kind: "code" });
});

test("pages, sheets and plans are told from where they stand, and name stills as SVG", () => {
  const read = made();
  expect(read.get("index.html")).toContain('href="facts/index.html"');
  expect(read.get("index.html")).toContain('href="stills/cargo/record.svg"');
  expect(read.get("_astro/a.css")).toContain("url(../logo.svg)");
  expect(read.get("scenes/cargo/wide.json")).toContain('"../../facts/index.html"');
  for (const path of ["_astro/a.js", "a/scenes/cargo/wide.json", "scenes/cargo/wide.json.txt"])
    expect(read.get(path), path).toBe(files[path]);
  expect(read.get("index.html")).toContain('content="noindex"');
});

test("a page that is shown for a wrong address stands alone, at any depth", () => {
  const page = made().get("404.html")!;
  const addresses = [...elements(page)].flatMap((one) =>
    ["href", "src"].flatMap((name) => attribute(one, name) ?? []),
  );
  expect(addresses).toContain(HOME);
  for (const one of addresses) expect(one).toMatch(/^(https:|data:)/);
  expect(page).toContain("p{background");
  expect(page).toContain('content="noindex"');
});

test("a script that holds an address of the site stops the pack, with that address", () => {
  for (const quote of ['"', "'", "`"])
    expect(() => made({ "_astro/b.js": `x(${quote}/facts/a/${quote})` })).toThrow(
      `_astro/b.js: the script holds the address ${quote}/facts/a/${quote}`,
    );
  expect(made({ "_astro/b.js": "x('/unknown/a/')" }).has("_astro/b.js")).toBe(true);
  // What is no script of the page may name what it likes.
  expect(made({ "other/b.js": "x('/facts/a/')" }).has("other/b.js")).toBe(true);
});

test("no kits and no older versions lie beside a copy, so it leads to those of the original", () => {
  const page = made().get("republish/index.html")!;
  expect(page).not.toContain(".zip");
  expect(page).toMatch(/<div class="kits"><p>.+<\/p><\/div><p>after<\/p>/);
  expect(page).toMatch(new RegExp(`<a href="${HOME}republish/">[^<]+</a>`));
  expect(made().get("data/index.html")).toContain('<div class="older"></div>');
  expect(withoutKits("<p>x</p>", new URL(HOME))).toBe("<p>x</p>");
});

test("the partner’s script is on the pages that tell the story, and on no others", () => {
  const read = made();
  const told = [...read].filter(([, body]) => body.includes("counter.js")).map(([path]) => path);
  expect(told).toEqual([
    "brief/index.html",
    "chapters/a/index.html",
    "embed/story/page/index.html",
    "index.html",
  ]);
  expect(read.get("chapters/a/index.html")).toMatch(
    /<script src="\.\.\/\.\.\/brand\/counter\.js" defer><\/script><\/body>/,
  );
  for (const path of [
    "a/index.html",
    "index.html.txt",
    "chapters/a/b/index.html",
    "chapters/index.html",
    "a/brief/index.html",
  ])
    // prettier-ignore
    expect(counted("<body></body>", path), path).toBe("<body></body>");
});

test("it is the last that such a page loads, and says what it is for", () => {
  for (const path of ["index.html", "chapters/caspian/index.html"])
    expect(counted("<body><p>a</p></body>", path)).toBe(
      `<body><p>a</p><script src="/${COUNTER}" defer></script></body>`,
    );
  const words = counterScript().replace(/\s*\n\/\/ ?/g, " ");
  for (const key of ["what", "how", "host"]) expect(words).toContain(say(`kit.counter.${key}`));
  expect(counterScript()).toMatch(/\S\n$/);
});

test("that script does nothing until its lines are freed, and then counts what readers do", () => {
  const lines = counterScript().trimEnd().split("\n");
  for (const line of lines) {
    expect(line).toMatch(/^\/\/( \S|$)/);
    expect(line.length).toBeLessThanOrEqual(120);
  }
  const sent: string[] = [];
  const heard: Record<string, (event: object) => void> = {};
  const code = lines.slice(lines.findIndex((line) => line.startsWith("// const")));
  const run = new Function("navigator", "location", "document", code.map((line) => line.slice(3)).join("\n")); // prettier-ignore
  run(
    { sendBeacon: (url: string) => sent.push(url) },
    { pathname: "/a/" },
    { addEventListener: (name: string, listen: () => void) => (heard[name] = listen) },
  );
  heard["storystep"]!({ detail: { scene: "cargo", step: "record" } });
  heard["storyend"]!({});
  expect(sent).toEqual(["/count?page=/a/", "/count?step=cargo/record", "/count?end"]);
});

test.each([
  ["a.woff2", "font"],
  ["a.png", "graphic"],
  ["a.jpg", "graphic"],
  ["a.svg", "graphic"],
  ["a.pdf", "graphic"],
  ["a.csv", "data"],
  ["a.json", "data"],
  ["a.html", "text"],
  ["a.txt", "text"],
  ["a.xml", "text"],
  ["a.md", "text"],
  ["a.js", "code"],
  ["a.css", "code"],
  ["svg/a.js", "code"],
  ["a.png.js", "code"],
  ["a.csv.js", "code"],
  ["a.txt.js", "code"],
  ["apng", "code"],
  ["ajson", "code"],
  ["amd", "code"],
])("%s is a file of the kind %s", (path, kind) => {
  expect(itemOf(path, "")).toEqual({ path: `site/${path}`, body: "", kind });
});

test("a partner’s own file says whose it is, and no other says anything of that", () => {
  const own = { holder: "Post Foundry", licence: "Theirs" };
  expect(itemOf("brand/a.woff2", "", own)).toEqual({
    path: "site/brand/a.woff2",
    body: "",
    kind: "font",
    own,
  });
  expect(itemOf("brand/a.woff2", "")).not.toHaveProperty("own");
});

test("a site that was not built, or does not say where it is, says so", () => {
  expect(() => text(new Map(), "index.html")).toThrow(/index\.html.*npm run build/);
  expect(() => canonical(new Map([["index.html", bytes("<p>x</p>")]]))).toThrow("canonical");
  expect(canonical(built()).href).toBe(HOME);
});
