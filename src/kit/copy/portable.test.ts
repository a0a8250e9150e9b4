import { describe, expect, test } from "vitest";
import { sha256 } from "../../engine/base/hash";
import { portable, portableCss, portablePlan, relative } from "./portable";

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

test("check 1: an address where none is known to be stops the pack", () => {
  expect(() => portable(page(canonical, '<p data-x="/facts/">'), "index.html", free)).toThrow(
    "index.html: <p data-x>: found the address /facts/",
  );
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
    expect(() => portable(page(""), "index.html", { indexing: "noindex" })).toThrow("canonical");
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

test("a page that leads to the original says it once", () => {
  const own = '<footer><a href="https://road-around.example/">x</a></footer>';
  expect(portable(page(canonical, own), "index.html", free)).not.toContain('class="original"');
});
