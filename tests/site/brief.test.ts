import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const html = readFileSync("dist/brief/index.html", "utf8");
const body = /<div class="plain" data-brief>([^]*?)<\/main>/.exec(html)![1]!;
const parts = [...body.matchAll(/<section class="brief"[^]*?<\/section>/g)].map(([part]) => part);
const plain = (part: string) =>
  part
    .replace(/<(picture|h1|h2)\b[^]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();

test("seven chapters, each with its own picture, wide and narrow, that is there", () => {
  const pictures = parts.map((part) =>
    [...part.matchAll(/\/drawn\/[a-z-/]+\.[0-9a-f]{8}\.svg/g)].map(String),
  );
  expect(parts).toHaveLength(7);
  expect(new Set(pictures.flat()).size).toBe(14);
  for (const file of pictures.flat()) expect(existsSync(`dist${file}`), file).toBe(true);
});

test("it is read in two minutes", () => {
  const words = plain(body).split(" ").length;
  expect(words).toBeGreaterThanOrEqual(350);
  expect(words).toBeLessThanOrEqual(450);
});

test("each finding is the one of its chapter, word for word", () => {
  for (const part of parts) {
    const [, path] = /href="(\/chapters\/[a-z-]+\/)"/.exec(part)!;
    const [there, here] = [readFileSync(`dist${path}index.html`, "utf8"), part].map((text) =>
      plain(/<div class="finding"[^>]*>([^]*?)<\/div>/.exec(text)![1]!),
    );
    expect(here, path).toBe(there);
  }
});

test("every number leads to its receipt", () => {
  const digits = plain(body.replace(/<a class="fact[^]*?<\/a>/g, " "));
  expect(digits).not.toMatch(/\d/);
  const links = [...body.matchAll(/href="(\/facts\/[^"]+)"/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(4);
  for (const path of links) expect(existsSync(`dist${path}index.html`), path).toBe(true);
});

test("the ways to read, the chapters and the list of pages lead to it", () => {
  for (const page of ["index.html", "chapters/index.html"])
    expect(readFileSync(`dist/${page}`, "utf8"), page).toContain('href="/brief/"');
  expect(readFileSync("dist/sitemap.xml", "utf8")).toContain("/brief/</loc>");
  for (const feed of ["feed.xml", "feed.json"])
    expect(readFileSync(`dist/${feed}`, "utf8"), feed).toContain("/brief/");
});
