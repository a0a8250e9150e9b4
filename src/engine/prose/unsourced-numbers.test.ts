import { expect, test } from "vitest";

import { likelyRows, unsourcedNumbers, refuseUnsourcedNumbers } from "./unsourced-numbers";
import { data, story } from "../../../tests/fixtures/lake";

const { ids } = data;

test.each([
  ["a bare number", "It carried 4.5 million.", [{ digits: "4.5", line: 1, column: 12 }]],
  ["a year", "In 2024 it grew.", [{ digits: "2024", line: 1, column: 4 }]],
  ["a range and a grouped number", "20–22 or 77,000", ["20–22", "77,000"]],
  [
    "after front matter",
    "---\ntitle: Of 2024\n---\n\nIn 7 days.",
    [{ digits: "7", line: 5, column: 4 }],
  ],
  ["two lines down", "A\n\nB 3", [{ digits: "3", line: 3, column: 3 }]],
  ["after a Fact on its line", '<Fact id="a1" /> and 9', [{ digits: "9", line: 1, column: 22 }]],
  ["with an open quote", "“within 5 years", ["5"]],
  ["in a heading, not a year", "## Of 300 boxes", ["300"]],
  ["in a sentence that starts with it", "2. The second\n3 boxes", ["3"]],
])("%s is found where it stands", (_, text, expected) => {
  const found = unsourcedNumbers(text);
  expect(found).toHaveLength(expected.length);
  expected.forEach((one, i) =>
    expect(found[i]).toMatchObject(typeof one === "string" ? { digits: one } : one),
  );
});

test.each([
  ["a Fact", 'It carried <Fact id="cargo-2024" digits={2} />.'],
  ["a quote", "He said “within 5 years”."],
  ["the number of a list", "1. First\n2. Second"],
  ["a year in a heading", "## What came in 2024\n"],
  ["the address of a link", "[a page](https://a.example/2024)"],
  ["front matter", '---\npublished: "2026-11-24"\n---\nText.'],
])("%s needs no row", (_, text) => {
  expect(unsourcedNumbers(text)).toEqual([]);
});

test("the build is told the place and the rows that may be meant", () => {
  expect(() =>
    refuseUnsourcedNumbers(story, "A\n\nIt was 4.484 Mt.", "src/content/chapters/x.mdx"),
  ).toThrow(
    /^src\/content\/chapters\/x\.mdx:3:8: expected every number in prose to be a Fact; found "4\.484"\. It may be one of .*cargo-2024/,
  );
  expect(() => refuseUnsourcedNumbers(story, "It was 123456789.", "x.mdx")).toThrow(
    /No row has it: add one/,
  );
  expect(() => refuseUnsourcedNumbers(story, "None.", "x.mdx")).not.toThrow();
});

test("a likely row may hold the number in the words of its source", () => {
  expect(likelyRows(story, "759,000")).toContain("cargo-2019");
});

test("likely rows hold the number itself, not one that contains it", () => {
  expect(likelyRows(story, "77,000")).toContain("boxes-2025");
  expect(likelyRows(story, "7,000")).not.toContain("boxes-2025");
  expect(likelyRows(story, "2024").length).toBe(5);
  for (const id of likelyRows(story, "2024")) expect(ids).toContain(id);
  expect(likelyRows(story, "987654321")).toEqual([]);
});
