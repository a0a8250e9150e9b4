import { expect, test } from "vitest";
import { inputErrorOf } from "../base/expect-error";
import { printFact, type FactProps } from "./fact";
import { saysNumber, spelled } from "./number-words";
import { notesOf, usesOf } from "./uses";
import { story } from "../../../tests/fixtures/lake";

const at = "src/content/chapters/x.mdx:3:7";
const print = (props: Omit<FactProps, "at">) => printFact(story, { ...props, at });

test.each([
  [{ id: "cargo-2024" }, "4.48 million tonnes"],
  [{ id: "cargo-2024", digits: 0 }, "4 million tonnes"],
  [{ id: "cargo-2024", form: "amount", digits: 1 }, "4.5"],
  [{ id: "boxes-2023", form: "amount", digits: -2 }, "20,500"],
  [{ id: "gap", form: "amount" }, "42–43"],
  [{ id: "talks" }, "21 October 2025"],
  [{ id: "talks", to: "month" }, "October 2025"],
  [{ id: "talks", to: "year" }, "2025"],
  [{ id: "talks", form: "as-of", to: "year" }, "2025"],
  [{ id: "cargo-2024", form: "as-of" }, "2024"],
  [{ id: "built-shore", form: "as-of" }, "27 February 2026"],
  [{ id: "built-shore", form: "as-of", to: "month" }, "February 2026"],
  [{ id: "promise-5-2mt-2025", form: "due" }, "2025"],
  [{ id: "promise-5-2mt-2025", form: "said", to: "month" }, "October 2025"],
  [{ id: "pier-due-2023", form: "said" }, "4 May 2022"],
  [{ id: "pier-due-2023", form: "due" }, "2023"],
  [{ id: "pier-due-mid2026" }, "June 2026"],
  [{ id: "loads-a-year", words: "Four" }, "Four"],
  [{ id: "trips-a-cargo", words: "at least eight crossings" }, "at least eight crossings"],
  [{ id: "small-share", words: "under two per cent" }, "under two per cent"],
  [{ id: "promise-10mt", words: "Ten million tonnes" }, "Ten million tonnes"],
  [{ id: "cargo-2024", words: "more than four" }, "more than four"],
  [{ id: "share-by-rail", words: "more than a half" }, "more than a half"],
  [{ id: "cargo-2024", words: "more than four million" }, "more than four million"],
  [{ id: "loads-a-year", words: "under ten million" }, "under ten million"],
] as const)("%o prints %s", (props, text) => {
  expect(print(props)).toBe(text);
});

test.each([
  ["no such row", { id: "cargo-2042" }, /expected the id of a row.*cargo-202/],
  ["the amount of a date", { id: "talks", form: "amount" }, /a number, for form amount/],
  ["the due day of a count", { id: "export-share-2025", form: "due" }, /a promise, for form due/],
  ["the day of a promise that has none", { id: "promise-10mt", form: "due" }, /with a day/],
  ["a month of a year", { id: "cargo-2024", form: "as-of", to: "month" }, /exact as its month/],
  [
    "words for another number",
    { id: "loads-a-year", words: "five" },
    /words that say what loads-a-year/,
  ],
  ["words for a date", { id: "talks", words: "two" }, /21 October 2025/],
  ["a share in words that is a percentage", { id: "small-share", words: "more than one" }, /1\.9%/],
  ["millions of what is no million", { id: "loads-a-year", words: "four million" }, /3\.8 times/],
  ["the day a count was promised", { id: "cargo-2024", form: "said" }, /a promise, for form said/],
  [
    "the day of an undated count",
    { id: "rails-shore", form: "as-of" },
    /with a day; found "undated"/,
  ],
  ["words without a number", { id: "loads-a-year", words: "some" }, /3\.8 times/],
  ["words that hedge the wrong way", { id: "small-share", words: "under one per cent" }, /1\.9%/],
] as const)("%s is refused at the tag", (_, props, says) => {
  const { message, fault } = inputErrorOf(() => print(props));
  expect(fault.advice).toMatch(/ (are|is) \S+[^ .]/);
  expect(message).toMatch(says);
  expect(message).toMatch(/^src\/content\/chapters\/x\.mdx:3:7: /);
});

test.each([
  ["four thousand kilometres", 4000],
  ["two hundred", 200],
  ["a fifth", 0.2],
  ["Half of it", 0.5],
  ["three quarters", 0.75],
  ["Twelve", 12],
  ["twice", 2],
  ["twenty-two", 22],
  ["a hundred and five", 105],
  ["a million", 1e6],
  ["a few hundred", undefined],
  ["one hundred and five boxes", 105],
  ["nine hundred and ninety-nine", 999],
  ["two billion dollars", 2e9],
  ["a seventh", 1 / 7],
  ["nothing of the kind", undefined],
  ["tenor", undefined],
])("“%s” spells %s", (words, number) => {
  expect(spelled(story, words)?.value).toBe(number);
});

test.each([
  ["four", 4.4, true],
  ["four", 4.6, false],
  ["four", 3.6, true],
  ["four", 3.5, false],
  ["under four", 3.9, true],
  ["less than four", 4, false],
  ["up to four", 5, false],
  ["up to four", 3, true],
  ["more than four", 4.1, true],
  ["over four", 3.9, false],
  ["at least four", 4, true],
  ["many", 4, false],
])("“%s” for %d: %s", (words, value, says) => {
  expect(saysNumber(story, words, value)).toBe(says);
});

const chapter = `---
title: A
---
Text <Fact id="a" /> and <Fact id="b" form="amount" />.

<Scene name="cargo">

<Step name="small">

One <Fact id="b" />.

</Step>

<Step name="record">

Two <Fact id="c" words="two > one" />.

</Step>

<Step name="small">

Three <Fact id="a" />.

</Step>

</Scene>

After <Fact id="d" />.
`;

test("the Facts of a chapter are found in order, with the address of their step", () => {
  expect(usesOf(chapter).map(({ id, step }) => [id, step])).toEqual([
    ["a", undefined],
    ["b", undefined],
    ["b", "cargo-small"],
    ["c", "cargo-record"],
    ["a", "cargo-small-2"],
    ["d", undefined],
  ]);
  expect(usesOf(chapter)[1]!.asks).toEqual({ form: "amount" });
  expect(usesOf('<Fact id="a" digits={-2} />')[0]!.asks).toEqual({ digits: "-2" });
});

test("notes count each row once, in the order they are met", () => {
  expect(notesOf(chapter)).toEqual(["a", "b", "c", "d"]);
  expect(notesOf("no facts")).toEqual([]);
});
