import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { feeds } from "./after-build";

/* What the build does before its pages and after them, with modules that say what they were asked. */

const policy = `<meta http-equiv="content-security-policy" content="x">`;
const home = `<meta charset="utf-8"><link href="a.css">${policy}`;
const first = `<meta charset="utf-8">${policy}<link href="a.css">`;

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "built-"));
  for (const folder of ["", "facts"]) {
    mkdirSync(join(dist, folder), { recursive: true });
    writeFileSync(join(dist, folder, "index.html"), home);
  }
  writeFileSync(join(dist, "done.html"), first);
  writeFileSync(join(dist, "a.txt"), home);
});
afterEach(() => rmSync(dist, { recursive: true }));

/** The modules that the build loads, and what they were asked. */
function modules(pages: Record<string, string>) {
  const asked: string[] = [];
  const refuseUnusedWords = () => asked.push("words");
  const made = (at: string, base: URL) => ({
    "feed.xml": `${at} ${base.href}`,
    "a/b/map.xml": "m",
  });
  const wholePages = (html: string, base: URL) => {
    asked.push(html, base.href);
    return pages;
  };
  const all: Record<string, object> = {
    "/src/site/unused-words.ts": { refuseUnusedWords },
    "/src/kit/article/feeds.ts": { feeds: made },
    "/src/kit/embed/whole.ts": { wholePages },
  };
  const load = <T>(path: string) => Promise.resolve(all[path] as T);
  return { asked, load };
}

/** The build, hook by hook. */
async function build(pages: Record<string, string> = { "embed/story/index.html": "w" }) {
  const { asked, load } = modules(pages);
  const { name, hooks } = feeds(load);
  const said: string[] = [];
  const run = async (hook: keyof typeof hooks, given: object): Promise<void> => {
    const begin: unknown = hooks[hook];
    if (typeof begin !== "function") throw new Error(hook);
    await Reflect.apply(begin, undefined, [given]);
  };
  await run("astro:config:done", { config: { site: "https://a.example/" } });
  await run("astro:build:start", {});
  const before = [...asked];
  const logger = { info: (text: string) => said.push(text) };
  await run("astro:build:done", { dir: pathToFileURL(`${dist}/`), logger });
  return { name, before, asked, said };
}
const read = (path: string) => readFileSync(join(dist, path), "utf8");

test("words that nothing says stop the build before its pages are made", async () => {
  const { name, before } = await build();
  expect(name).not.toBe("");
  expect(before).toEqual(["words"]);
});

test("each page has its policy first, and no other file is touched", async () => {
  const time = new Date("2026-01-01");
  utimesSync(join(dist, "done.html"), time, time);
  await build();
  for (const path of ["index.html", "facts/index.html", "done.html"])
    expect(read(path), path).toBe(first);
  expect(read("a.txt")).toBe(home);
  expect(statSync(join(dist, "done.html")).mtime).toEqual(time);
});

test("feeds and pages for frames are made of the pages as they are then, and named", async () => {
  const { asked, said } = await build();
  expect(asked.slice(1)).toEqual([first, "https://a.example/"]);
  expect(read("feed.xml")).toBe(`${dist}/ https://a.example/`);
  expect(read("a/b/map.xml")).toBe("m");
  expect(read("embed/story/index.html")).toBe("w");
  expect(said).toEqual(["feed.xml, a/b/map.xml, embed/story/index.html"]);
});

test("a feed may take a file’s place, and a page none", async () => {
  writeFileSync(join(dist, "feed.xml"), "old");
  await build();
  expect(read("feed.xml")).not.toBe("old");
  await expect(build({ "facts/index.html": "w" })).rejects.toThrow("EEXIST");
});
