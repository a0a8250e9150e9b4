import { expect, test } from "vitest";
import type { Partner } from "../../brand/partner";
import { current, isStale } from "./stale";

const base = new URL("https://home.example/story/");

test("a copy holds no feed that stands still, no list of another host, nothing that is never read", () => {
  for (const path of ["feed.xml", "feed.json", "corrections/feed.xml", "robots.txt", "sitemap.xml"])
    expect(isStale(path, "noindex"), path).toBe(true);
  for (const path of ["index.html", "data/facts.csv", "corrections/index.html"])
    expect(isStale(path, "noindex"), path).toBe(false);
});

const whose = { name: "Post Foundry" } as unknown as Partner;

test("a partner’s copy that may be listed has a list of its pages, and still no feed", () => {
  expect(isStale("sitemap.xml", "index", whose)).toBe(false);
  expect(isStale("sitemap.xml", "index")).toBe(true);
  expect(isStale("sitemap.xml", "noindex", whose)).toBe(true);
  expect(isStale("feed.xml", "index", whose)).toBe(true);
  expect(isStale("robots.txt", "index", whose)).toBe(true);
  const page = `<meta property="og:url" content="https://post.example/"><link href="/feed.json">`;
  expect(current(page, base, whose)).toBe(
    `<meta property="og:url" content="https://post.example/"><link href="${base.href}feed.json">`,
  );
});

test("its pages lead to the feeds of the original, and claim no address", () => {
  const page = `<meta property="og:url" content="${base.href}"><link rel="alternate" href="/feed.xml"><a href="/corrections/feed.xml">x</a><a href="/corrections/">y</a>`;
  expect(current(page, base)).toBe(
    `<link rel="alternate" href="${base.href}feed.xml"><a href="${base.href}corrections/feed.xml">x</a><a href="/corrections/">y</a>`,
  );
});
