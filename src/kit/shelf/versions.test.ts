import { expect, test } from "vitest";
import type { Shelved } from "./shelf";
import { olderVersions, tablesIn, withOlder, withoutOlder } from "./versions";

const kit = (file: string, version: string, kind = "story"): Shelved => ({
  file,
  part: { kind: kind as "story", name: "", title: "T" },
  edition: "2.0.0",
  data: { version, date: "2026-12-01" },
  language: "en",
  bytes: 1,
  sha256: "a".repeat(64),
});
const body = new Uint8Array([1]);

test("of each older version the last whole kit counts, and none of the newest", () => {
  const shelf = [
    kit("a.zip", "v1"),
    kit("b.zip", "v1"),
    kit("c.zip", "v2", "chapter"),
    kit("d.zip", "v3"),
  ];
  expect(olderVersions(shelf).map(({ file }) => file)).toEqual(["b.zip"]);
  expect(olderVersions([])).toEqual([]);
});

test("the tables of a kit keep their bytes in a folder of their version, and nothing else is laid", () => {
  const found = tablesIn(
    [
      "story/site/data/facts.csv",
      "story/site/data/datapackage.json",
      "story/site/data/index.html",
      "story/site/data/v0/facts.csv",
      "story/data/facts.csv",
      "story/site/data/../evil.csv",
    ].map((name) => ({ name, body })),
    "v1",
  );
  expect([...found]).toEqual([
    ["data/v1/facts.csv", body],
    ["data/v1/datapackage.json", body],
  ]);
});

test("the page leads to older versions where they lie beside it, and in a copy to none", () => {
  const page = '<main><div class="older"></div></main>';
  const said = withOlder(page, [kit("a.zip", "v1")]);
  expect(said).toContain('<a href="/data/v1/datapackage.json">v1</a>');
  const two = withOlder(page, [kit("a.zip", "v1"), kit("b.zip", "v2")]);
  expect(two).toMatch(/ <a [^>]+>v1<\/a>, <a [^>]+>v2<\/a><\/p><\/div><\/main>$/);
  expect(withOlder(said, [])).toBe(page);
  expect(withoutOlder(said)).toBe(page);
  expect(() => withOlder("<main></main>", [])).toThrow(/no place/);
});
