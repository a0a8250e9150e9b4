import { describe, expect, test } from "vitest";
import { sha256 } from "../../engine/base/hash";
import { changed, portable, portableCss, portablePlan, relative } from "./portable";

const page = (head: string, body = "") =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const canonical = '<link rel="canonical" href="https://road-around.example/">';
const free = { indexing: "canonical-only" } as const;

test.each([
  ["/", "index.html", "index.html"],
  ["/#caspian", "index.html", "#caspian"],
  ["/?read=article", "index.html", "index.html?read=article"],
  ["/#caspian", "chapters/caspian/index.html", "../../index.html#caspian"],
  ["/facts/", "facts/oil/index.html", "../index.html"],
  ["/facts/oil/#x", "facts/oil/index.html", "#x"],
  ["/data/facts.csv", "facts/oil/index.html", "../../data/facts.csv"],
  ["/fonts/a.woff2?v=1", "index.html", "fonts/a.woff2?v=1"],
  ["#x", "a/index.html", "#x"],
  ["", "a/index.html", ""],
  ["//elsewhere.example/x", "index.html", "//elsewhere.example/x"],
  ["https://road-around.example/", "index.html", "https://road-around.example/"],
  ["mailto:a@b.example", "index.html", "mailto:a@b.example"],
])("check 1: %j, told from %s, is %j", (url, path, told) => {
  expect(relative(url, path)).toBe(told);
});

test("check 1: every attribute that holds addresses is told from the page", () => {
  const html = page(
    `${canonical}<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/b.js"></script>`,
    `<a href='/facts/?a=1&amp;b=2'>x</a><img srcset="/a.png 1x, /b.png 2x" src=/c.png><svg><a href="/facts/">y</a></svg>` +
      `<template><a href="/t/">t</a></template><section data-scene-data="/scenes/cargo/"></section>`,
  );
  const told = portable(html, "chapters/oil/index.html", free);
  expect(told).not.toMatch(/="\/|='\/|=\//);
  expect(told).toContain('href="../../facts/index.html?a=1&amp;b=2"');
  expect(told).toContain('srcset="../../a.png 1x, ../../b.png 2x" src="../../c.png"');
  expect(told).toContain('<template><a href="../../t/index.html">');
  expect(told).toContain('data-scene-data="../../scenes/cargo/"');
  expect(told).toContain(canonical);
});

test.each([
  ['<video poster="/a.png"></video>', '<video poster="../a.png"></video>'],
  ['<form action="/a/"></form>', '<form action="../a/index.html"></form>'],
  ['<q cite="/a/">x</q>', '<q cite="../a/index.html">x</q>'],
  ['<link imagesrcset="/a.png 1x,/b.png 2x">', '<link imagesrcset="../a.png 1x, ../b.png 2x">'],
])("check 1: %s is told from the page", (one, told) => {
  expect(portable(page(canonical, one), "facts/index.html", free)).toBe(page(canonical, told));
});

test("check 1: what script says is no style, whatever it looks like", () => {
  const script = page(`${canonical}<script>x("url(/a.png)")</script>`);
  expect(portable(script, "facts/index.html", free)).toBe(script);
});

test("check 1: an address where none is known to be stops the pack", () => {
  expect(() => portable(page(canonical, '<p data-x="/facts/">'), "index.html", free)).toThrow(
    "index.html: <p data-x>: found the address /facts/",
  );
  const twice = [
    { start: 0, end: 4, text: "x" },
    { start: 2, end: 5, text: "y" },
  ];
  const text = `one two ${"three ".repeat(20)}`;
  expect(() => changed(text, twice)).toThrow(new Error(`two changes overlap at ${text.slice(2, 42)}`)); // prettier-ignore
  expect(changed("abcdef", [{ start: 2, end: 4, text: "y" }, { start: 0, end: 2, text: "x" }])).toBe("xyef"); // prettier-ignore
});

test.each(["<p style='color:red'>", "<img onerror=alert(1)>", "<svg><g onload=x></g></svg>"])(
  "check 12: what the policy would block stops the pack: %s",
  (bad) => {
    expect(() => portable(page(canonical, bad), "index.html", free)).toThrow("policy");
  },
);

describe("check 12: the hash of a style follows its text", () => {
  const css = "@font-face{src:url(/fonts/a.woff2)}";
  const html = (text: string, hashed: string) =>
    page(
      `<meta http-equiv="content-security-policy" content="style-src 'self' '${sha256(hashed)}'"><style>${text}</style>${canonical}`,
    );
  test("where it changes", () => {
    const told = portable(html(css, css), "a/index.html", free);
    expect(told).toContain("url(../fonts/a.woff2)");
    expect(told).toContain(`'${sha256("@font-face{src:url(../fonts/a.woff2)}")}'`);
    expect(told).not.toContain(sha256(css));
    const hashes = ["", "../", "../../"].map((up) => `'${sha256(`@font-face{src:url(${up}fonts/a.woff2)}`)}'`); // prettier-ignore
    expect(told).toContain(`content="style-src 'self' ${hashes.join(" ")}"><style>`);
    // What script reads from a page of another depth has the style of that depth.
    for (const up of ["", "../", "../../"])
      expect(told).toContain(`'${sha256(`@font-face{src:url(${up}fonts/a.woff2)}`)}'`);
  });
  test("and a style that the policy does not name stops the pack", () => {
    expect(() => portable(html(css, "other"), "a/index.html", free)).toThrow("not in the policy");
  });
});

describe("check 26: copies are not listed unless their partner asks", () => {
  test("noindex is added once, behind the canonical", () => {
    const told = portable(page(canonical), "index.html", { indexing: "noindex" });
    expect(told).toContain(`${canonical}<meta name="robots" content="noindex">`);
    expect(portable(told, "index.html", { indexing: "noindex" })).toBe(told);
  });
  test("a page without a canonical stops the pack", () => {
    for (const none of ["", '<a rel="canonical" href="https://a.example/">x</a>'])
      expect(() => portable(page(none), "index.html", { indexing: "noindex" })).toThrow(
        "canonical",
      );
  });
  test("canonical-only leaves the page as it is", () => {
    expect(portable(page(canonical), "index.html", free)).toBe(page(canonical));
  });
});

test("style sheets and plans are told from where they stand", () => {
  expect(portableCss('a{b:url("/x.svg")}c{d:url( /y.png )}', "_astro/a.css")).toBe(
    'a{b:url("../x.svg")}c{d:url(../y.png)}',
  );
  expect(portableCss("a{b:url(data:x)}", "_astro/a.css")).toBe("a{b:url(data:x)}");
  const plan = '{"model":"/x/","readings":{"a":{"href":"/facts/a/"}}}';
  expect(portablePlan(plan, "scenes/oil/wide.json")).toBe(
    '{"model":"/x/","readings":{"a":{"href":"../../facts/a/index.html"}}}',
  );
});

const foot = "<footer><p>x</p></footer>";

test("a copy says where the story was first published, at the foot of each page", () => {
  const told = portable(page(canonical, foot), "facts/oil/index.html", free);
  expect(told).toMatch(
    /<p>x<\/p><p class="original">.*<a href="https:\/\/road-around\.example\/">.*rel="license".*<\/p><\/footer>/,
  );
});

test("a foot that leads elsewhere says it too; one without an end has no place for it", () => {
  const other = '<footer><a href="https://b.example/">x</a></footer>';
  expect(portable(page(canonical, other), "index.html", free)).toContain('class="original"');
  const open = page(canonical, "<footer>x");
  expect(portable(open, "index.html", free)).toBe(open);
});

test("a page that leads to the original says it once", () => {
  const own = '<footer><a href="https://road-around.example/">x</a></footer>';
  expect(portable(page(canonical, own), "index.html", free)).not.toContain('class="original"');
});
