import { expect, test } from "vitest";
import { KITS_BLOCK, withoutKits } from "../copy/kits-block";
import type { Manifest } from "../legal/manifest";
import { changesOf, compared } from "./changes";
import { filled, kitFeed, latest, newest, put, type Shelved } from "./shelf";

const base = new URL("https://news.example/story/");
const kit = (file: string, more: Partial<Shelved> = {}): Shelved => ({
  file,
  part: { kind: "story", name: "", title: "The <story>" },
  edition: "2.0.0",
  data: { version: "v9", date: "2026-12-01" },
  language: "en",
  bytes: 22_480_000,
  sha256: "a".repeat(64),
  ...more,
});
const old = kit("old.zip", { edition: "1.0.0", data: { version: "v1", date: "2026-11-23" } });
const chapter = kit("chapter.zip", { part: { kind: "chapter", name: "a", title: "A" } });
const whole = kit("whole.zip", { changes: "whole.changes.txt" });
const shelf = [old, chapter, whole];

test("the newest kits are those of the last edition and data, the whole first", () => {
  expect(newest(shelf).map(({ file }) => file)).toEqual(["whole.zip", "chapter.zip"]);
  expect(newest([])).toEqual([]);
  // Neither an older edition of these data, nor this edition with older data.
  const likely = [
    kit("edition.zip", { edition: "1.9.0" }),
    kit("data.zip", { data: { version: "v8", date: "2026-11-30" } }),
  ];
  expect(newest([...likely, whole])).toEqual([whole]);
  expect(put(shelf, kit("old.zip")).map(({ file }) => file)).toEqual([
    "chapter.zip",
    "whole.zip",
    "old.zip",
  ]);
});

test("latest.json says of each kit where it is, how large, and its sum", () => {
  expect(JSON.parse(latest(shelf, base))).toMatchObject({
    edition: "2.0.0",
    data: {
      version: "v9",
      date: "2026-12-01",
      url: "https://news.example/story/data/v9/datapackage.json",
    },
    older: [
      {
        version: "v1",
        date: "2026-11-23",
        url: "https://news.example/story/data/v1/datapackage.json",
      },
    ],
    feed: "https://news.example/story/kits/feed.xml",
    kits: [
      {
        url: "https://news.example/story/kits/whole.zip",
        bytes: 22_480_000,
        sha256: "a".repeat(64),
        changes: "https://news.example/story/kits/whole.changes.txt",
      },
      { url: "https://news.example/story/kits/chapter.zip" },
    ],
  });
});

test("the feed has an entry for each kit of the whole, the newest first", () => {
  const feed = kitFeed(shelf, base);
  const ids = [...feed.matchAll(/<entry>\s*<id>([^<]*)/g)].map(([, id]) => id);
  expect(ids).toEqual(["https://news.example/story/kits/whole.zip", `${base.href}kits/old.zip`]);
  expect(feed).toContain("<updated>2026-12-01T00:00:00Z</updated>");
  expect(feed).toMatch(/22\.5.MB\. SHA-256: a{64}\. What changed since the last kit/);
  expect(feed).toContain("https://news.example/story/data/v9/facts.csv");
  expect(feed).toMatch(
    /<link rel="self" [^>]*href="https:\/\/news\.example\/story\/kits\/feed\.xml"/,
  );
  expect(feed).toMatch(/<link [^>]*href="https:\/\/news\.example\/story\/republish\/"/);
  expect(feed).toMatch(
    /<author>\s*<name>[^<]+<\/name>\s*<uri>https:\/\/news\.example\/story\/<\/uri>/,
  );
});

test("the page lists kits once they lie beside it, and a copy leads to the original", () => {
  const page = '<main><div class="kits"><p>none</p></div></main>';
  const said = filled(page, shelf);
  expect(said).toContain('<a href="/kits/whole.zip" download>The &lt;story&gt;</a>');
  expect(said).toContain(`<code data-copy>${"a".repeat(64)}</code>`);
  expect(said.match(/<a href="\/kits\/whole\.changes\.txt">/g)).toHaveLength(1);
  // Only of pictures and scenes there are so many that they are folded.
  expect(said).toMatch(/<h3>[^<]+<\/h3><table><thead><tr><th scope="col">/);
  expect(said).not.toContain("<details>");
  const scene = kit("scene.zip", { part: { kind: "scene", name: "b", title: "B" } });
  expect(filled(page, [...shelf, scene])).toMatch(
    /<details><summary>[^<]+<\/summary><table>.*scene\.zip.*<\/table><\/details><\/div>/,
  );
  expect(filled(page, [whole, scene, chapter]).match(/<\/(h3|summary)>/g)).toEqual([
    "</h3>",
    "</h3>",
    "</summary>",
  ]);
  expect(said.match(KITS_BLOCK)).not.toBeNull();
  expect(filled(said, [whole])).toBe(filled(page, [whole]));
  expect(withoutKits(said, base)).toBe(withoutKits(page, base));
  expect(withoutKits(said, base)).toContain('href="https://news.example/story/republish/"');
  expect(filled(page, [])).toBe(page);
  expect(() => filled("<main></main>", shelf)).toThrow(/no place/);
});

const listed = (version: string, files: Record<string, string>) =>
  ({
    version,
    data: { version: "v1", date: "2026-11-23" },
    files: Object.entries(files).map(([path, sha256]) => ({ path, sha256 })),
  }) as Manifest;

test("two kits are compared file by file, and a brand is left alone", () => {
  const before = listed("1.0.0", { a: "1", b: "1", "site/brand/brand.css": "1" });
  const after = listed("2.0.0", { b: "2", c: "1", "site/brand/brand.css": "2" });
  expect(compared(before, after)).toEqual({
    changed: ["b", "site/brand/brand.css"],
    added: ["c"],
    removed: ["a"],
  });
  const said = changesOf(before, after);
  expect(said).toMatch(/^From edition 1\.0\.0[^\n]*\n=+\n\n[^]+\n\n2 files/);
  expect(said).toMatch(/2 files changed\n-+\nb\nsite\/brand\/brand\.css \(keep yours\)/);
  expect(said).toMatch(/1 file is new\n-+\nc/);
  expect(said).toMatch(/1 file was removed\n-+\na/);
  expect(changesOf(after, after)).toContain("No file differs.");
});
