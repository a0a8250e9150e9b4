import { expect, test } from "vitest";
import { readMessages } from "./read";
import { file } from "./sample";
import { refuseUnsourced, unsourced } from "./unsourced";

const found = (source: string, exceptions = {}) =>
  unsourced(file(source), exceptions).map(({ text, place }) => [text, place.column - 6]);

test.each<[string, string, (string | number)[][]]>([
  ["digits", "In 2024 it grew", [["2024", 4]]],
  [
    "a range and groups",
    "20–22 or 77,000",
    [
      ["20–22", 1],
      ["77,000", 10],
    ],
  ],
  ["digits in a tag", "<b>7</b>", [["7", 4]]],
  ["digits in an option", "{n, plural, one {5 of #} other {x}}", [["5", 18]]],
  ["digits after an exact option", "{n, plural, =4 {4} other {8}}", [["8", 27]]],
  [
    "spelled",
    "Four of twelve",
    [
      ["Four", 1],
      ["twelve", 9],
    ],
  ],
  ["spelled together", "in twenty-two days", [["twenty-two", 4]]],
  ["a scale by itself names a unit", "a hundred ships", []],
  ["spelled in an option", "{s, select, a {nine} other {x}}", [["nine", 16]]],
  ["an open quote", "“within 5 years", [["5", 9]]],
  ["after an escape", "'{' and 9", [["9", 9]]],
  ["a small number before a scale", "two million ships", [["million", 5]]],
])("%s: found where they stand", (_, source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  ["placeholders", "{a1} and {b, number, ::.00} {c, plural, offset:1 other {#}}"],
  ["one, two, three", "One of two or three"],
  ["a quote", "He said “within 5 years” and “nine”"],
  ["a quote around a placeholder", "“{x} of 10”"],
  ["an exact option", "{n, plural, =4 {all 4, all four} other {x}}"],
  ["a scale after a value", "{x, number} million tonnes"],
  ["words that hold others", "often, attend, weight, sevens"],
])("%s: silent", (_, source) => {
  expect(found(source)).toEqual([]);
});

test("names may be allowed, and words added", () => {
  expect(found("COP29, COP290 and 29", { allowed: ["COP29"] })).toEqual([
    ["290", 11],
    ["29", 19],
  ]);
  expect(found("A dozen", { also: ["dozen"] })).toEqual([["dozen", 3]]);
});

test.each([
  ["de.json", "vier von einundzwanzig, zwei", ["vier", "einundzwanzig"]],
  ["fr.json", "« cinq » et quatre-vingts", ["quatre"]],
  ["ru.json", "пять и «шесть», три", ["пять"]],
  ["ka.json", "ორმოცდაორი", ["ორმოცდაორი"]],
  ["is.json", "fjórir 4", ["4"]],
])("%s counts in its language", (name, text, expected) => {
  expect(unsourced(readMessages(JSON.stringify({ a: text }), name)).map((one) => one.text)).toEqual(
    expected,
  );
});

test("the build is told the place and the rows that may be meant", () => {
  const messages = readMessages('{ "a": "x",\n  "b": "\\u00e9 4.5" }', "en.json");
  expect(() => refuseUnsourced(messages, (text) => [`row-${text}`])).toThrow(
    'en.json:2:16: expected every number in words to be a placeholder; found "4.5". It may be one of row-4.5.',
  );
  expect(() => refuseUnsourced(messages, () => [])).toThrow("No row has it");
  expect(() => refuseUnsourced(file("x"), () => [])).not.toThrow();
});
