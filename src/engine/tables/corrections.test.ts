import { expect, test } from "vitest";
import { inputErrorOf } from "../base/expect-error";
import { readCorrections } from "./corrections";
import { openData } from "./data";
import { csv, options } from "../../../tests/fixtures/lake";

const known = { rows: ["cargo-2024", "gap", "talks"], versions: ["v1", "v2", "v4"] };
const entry = (over: Partial<Record<string, string>> = {}) =>
  [
    over["head"] ?? "## 2026-12-01 Cargo of 2024",
    "",
    `- rows: ${over["rows"] ?? "cargo-2024, gap"}`,
    `- version: ${over["version"] ?? "v4"}`,
    `- was: ${over["was"] ?? "4.48 million tonnes"}`,
    `- now: ${over["now"] ?? "4.5 million tonnes"}`,
    `- why: ${over["why"] ?? "The ministry printed a later count."}`,
    "",
  ].join("\n");
const read = (text: string) => readCorrections(text, known);

test("an entry is read: its day, its rows, what it said and says", () => {
  expect(read(`# Corrections\n\nWords.\n\n${entry()}`)).toEqual([
    {
      id: "2026-12-01-cargo-2024",
      date: "2026-12-01",
      title: "Cargo of 2024",
      rows: ["cargo-2024", "gap"],
      version: "v4",
      was: "4.48 million tonnes",
      now: "4.5 million tonnes",
      why: "The ministry printed a later count.",
    },
  ]);
});

test("entries stand newest first, and a file may have none", () => {
  expect(read("# Corrections\n\nNone.\n")).toEqual([]);
  const older = entry({ head: "## 2026-11-30 Another", rows: "gap" });
  expect(read(`${entry()}\n${older}`).map(({ date }) => date)).toEqual([
    "2026-12-01",
    "2026-11-30",
  ]);
});

test.each([
  ["no day", entry({ head: "## Cargo" }), 1, /## YYYY-MM-DD and a title/],
  ["no title", entry({ head: "## 2026-12-01" }), 1, /and a title/],
  ["a day that is none", entry({ head: "## 2026-13-41 Cargo" }), 1, /YYYY-MM-DD/],
  ["a row that is not there", entry({ rows: "cargo-2042" }), 3, /"cargo-2042" is none/],
  ["one row of two not there", entry({ rows: "gap, gasp" }), 3, /"gasp" is none/],
  ["a version that is not there", entry({ version: "v9" }), 4, /There are v1, v2, v4/],
  ["nothing it said", entry().replace("- was: 4.48 million tonnes\n", ""), 5, /- was:/],
  ["an empty field", entry({ why: "" }).replace("- why: \n", "- why:\n"), 7, /- why:/],
  ["fields out of order", entry().replace("- was", "- then"), 5, /rows, version, was, now, why/],
  ["nothing after the head", "## 2026-12-01 Cargo", 3, /found nothing/],
  [
    "an older entry first",
    `${entry({ head: "## 2026-11-30 Older" })}\n${entry()}`,
    9,
    /newest correction first/,
  ],
  ["two entries for a row on a day", `${entry()}\n${entry()}`, 9, /Join the two/],
])("an entry with %s is refused at its line", (_, text, line, says) => {
  const { message } = inputErrorOf(() => read(text));
  expect(message).toMatch(says);
  expect(message).toMatch(new RegExp(`^CORRECTIONS\\.md:${line}:1: expected`));
});

test("a head is a whole line: other headings are words", () => {
  expect(read(`### 2026-12-01 Not one\n\nIn words: ## 2026-12-01 Not one\n`)).toEqual([]);
});

test("a correction is found by any of its rows", () => {
  const text = entry({ version: "v1" });
  const { corrections, correctionsOf } = openData(csv, options, text);
  expect(corrections).toEqual(read(text));
  expect(correctionsOf(["gap"])).toEqual(corrections);
  expect(correctionsOf(["talks", "cargo-2024"])).toEqual(corrections);
  expect(correctionsOf(["talks"])).toEqual([]);
  expect(correctionsOf([])).toEqual([]);
});
