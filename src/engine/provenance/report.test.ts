import { expect, test } from "vitest";

import { orphanSources, report, reportText } from "./report";
import { chapter, data, story } from "../../../tests/fixtures/lake";

const { ids, row, sources, tables } = data;

const chapters = [chapter];
const on = "2026-11-24";

test("it counts every table, and finds the digest that the version notes", () => {
  const one = report(story, chapters);
  expect(one.counts).toEqual(tables.map(({ name, rows }) => ({ table: name, rows: rows.length })));
  expect(one.named).toBe(true);
  expect(one.digest).toMatch(/^[0-9a-f]{32}$/);
});

test("rows of one page, of one origin, of low confidence and without a day are listed", () => {
  const one = report(story, chapters);
  for (const id of one.single) {
    expect(row(id).second_source).toBeUndefined();
    expect(sources.rows.find((source) => source.id === row(id).source)!.standing).not.toBe("own");
  }
  for (const id of one.sameOrigin) expect(row(id).second_source).toBeDefined();
  expect(one.single).not.toContain("rails-shore");
  expect(one.sameOrigin).toContain("built-shore");
  expect(one.low).toEqual(ids.filter((id) => row(id).confidence === "low"));
  expect(one.undated).toContain("rails-shore");
});

test("a row is stale when its day, or the end of its month or year, is further back than asked", () => {
  const stale = (days: number, day = on) =>
    report(story, chapters, { on: day, days }).stale.map(({ id }) => id);
  expect(report(story, chapters).stale).toEqual([]);
  // 27 February 2026 was 270 days before 24 November 2026.
  expect(stale(269)).toContain("built-shore");
  expect(stale(270)).not.toContain("built-shore");
  // A count of 2024 is true until its last day, 693 days before; one of September 2025 until the 30th.
  expect(stale(692)).toContain("cargo-2024");
  expect(stale(693)).not.toContain("cargo-2024");
  expect(stale(419)).toContain("level-2025-09");
  expect(stale(420)).not.toContain("level-2025-09");
  expect(stale(0)).not.toContain("rails-shore");
});

test("a row that no chapter prints and no picture draws is unused", () => {
  expect(report(story, chapters).unused).toEqual([]);
  const without = chapters.map((text) => text.replaceAll('id="export-share-2025"', 'id="gap"'));
  expect(report(story, without).unused).toEqual(["export-share-2025"]);
});

test("only the maps’ source is named by no row", () => {
  expect(orphanSources(story)).toEqual(["coast"]);
});

test("the text has each list with its length, and says when no age was asked", () => {
  const text = reportText(story, report(story, chapters));
  expect(text).toContain(`facts: ${tables[0]!.rows.length} rows`);
  expect(text).toMatch(/One page only, and not the body’s own: \d+\n {2}\S/);
  expect(text).toContain("Age: not asked");
  expect(text).not.toContain("name a new one");
  const age = { on, days: 400 };
  expect(reportText(story, report(story, chapters, age), age)).toMatch(
    /Older than 400 days on 2026-11-24: \d+/,
  );
  expect(reportText(story, { ...report(story, chapters), named: false })).toContain(
    "name a new one",
  );
});
