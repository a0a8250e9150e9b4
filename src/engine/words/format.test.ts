import { expect, test } from "vitest";
import { format } from "./format";
import { readMessages } from "./read";
import { context, message } from "./sample";
import type { Params } from "./values";

const say = (source: string, params: Params = {}) =>
  format(message(source), { ...context, params });

test.each(
  [
    ["a number with its unit", "{titr_volume_2024}", "4.48 million tonnes"],
    ["a range", "{crossing}", "20–22 days"],
    ["per cent stands close", "{share}", "62%"],
    ["a day", "{opening}", "21 October 2025"],
    ["a number of ours", "{our_count} of {boxes}", "4 of 77,000 TEU"],
    ["the amount", "{titr_volume_2024, number} {crossing, number}", "4.48 20–22"],
    ["one decimal", "{titr_volume_2024, number, ::.0} {nine, number, ::.0}", "4.5 9.0"],
    ["two at most", "{titr_volume_2024, number, ::.##} {nine, number, ::.##}", "4.48 9"],
    ["no decimal", "{titr_volume_2024, number, ::integer} {boxes, number, ::integer}", "4 77,000"],
    ["two figures", "{boxes, number, ::@@} {titr_volume_2024, number, ::@@}", "77,000 4.5"],
    ["no groups", "{boxes, number, ::,_}", "77000"],
    ["a range by skeleton", "{crossing, number, ::.0}", "20.0–22.0"],
    [
      "full, rounded",
      "{titr_volume_2024, number, full1}, {titr_volume_2024, number, full0}",
      "4.5 million tonnes, 4 million tonnes",
    ],
    ["full, named", "{nine, number, full}", "9 days"],
    [
      "one as it is printed",
      "{one_day, number, full0}, {one_day, number, full}",
      "1 day, 1.2 days",
    ],
    ["short", "{titr_volume_2024, number, short}, {growth, number, short1}", "4.48 Mt, ×14"],
    [
      "hedged",
      "{nine, number, hedged}, {share, number, hedged}, {growth, number, hedged}",
      "about 9 days, over 62%, up to 14 times",
    ],
    ["hedged and exact", "{titr_volume_2024, number, hedged1}", "4.5 million tonnes"],
    ["a hedged range", "{crossing, number, hedged}", "about 20–22 days"],
    ["words", "{our_count, number, words}, {nine, number, words}", "four, nine"],
    ["words that begin", "{our_count, number, Words} ships", "Four ships"],
    [
      "a day of a number",
      "{nine, date}, {titr_volume_2024, date}, {crossing, date}",
      "21 October 2025, 2024, October 2025",
    ],
    ["a year", "{opening, date, year}", "2025"],
    ["a month", "{opening, date, month}", "October 2025"],
    ["a month alone", "{opening, date, monthOnly}", "October"],
    ["a day without its year", "{opening, date, dayMonth}", "21 October"],
    [
      "a column that is a day",
      "{target_10mt__due} {target_10mt__due, date, year}",
      "31 December 2025 2025",
    ],
    ["a column that is words", "{opening__actor} by {opening__said}", "Azerbaijan by October 2025"],
    ["a column that is the number", "{target_10mt__value_to, number, full}", "15 million tonnes"],
    [
      "a column that is a number",
      "{target_10mt__lanes} {target_10mt__lanes, number, words}",
      "3 three",
    ],
    [
      "one row in many forms",
      "{nine}, {nine, number}, {nine, date, year}, {nine, plural, one {#} other {# nights}}",
      "9 days, 9, 2025, 9 nights",
    ],
    ["a plural of a row", "{our_count, plural, one {# ship} other {# ships}}", "4 ships"],
    ["a plural of a range", "{crossing, plural, one {# day} other {<x>}}", "20–22 days"],
    ["a select by a column", "{opening__actor, select, Azerbaijan {there} other {here}}", "there"],
    [
      "an ordinal of a row",
      "the {our_count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
      "the 4th",
    ],
    ["escapes", "'{'x'}' '<b>'", "{x} <b>"],
  ].map(([what, source, printed]) => [what!, source!.replace("<x>", "# days"), printed!] as const),
)("%s", (_, source, printed) => {
  expect(say(source)).toBe(printed);
});

test.each<[string, string, Params, string]>([
  ["a text as it is", "{x}", { x: "2025-10-21" }, "2025-10-21"],
  ["a day", "{x, date, month}", { x: "2025-10-21" }, "October 2025"],
  ["a number", "{x} {x, number, ::.0}", { x: 12345.678 }, "12,345.68 12,345.7"],
  [
    "a quantity",
    "{x} {x, number, short}",
    { x: { value: 2, unit: "Mt" } },
    "2 million tonnes 2 Mt",
  ],
  ["a quantity without unit", "{x}", { x: { value: 2, value_to: 3 } }, "2–3"],
  ["a plural", "{n, plural, =0 {none} one {# ship} other {# ships}}", { n: 1 }, "1 ship"],
  ["exact", "{n, plural, =0 {none} one {# ship} other {# ships}}", { n: 0 }, "none"],
  ["an offset", "{n, plural, offset:1 one {# more} other {# others}}", { n: 2 }, "1 more"],
  ["# with its groups", "{n, plural, other {# ships}}", { n: 1234.567 }, "1,234.57 ships"],
  ["a row inside", "{n, plural, one {{nine}} other {{crossing}}}", { n: 2 }, "20–22 days"],
  ["an empty text", "a{x}b", { x: "" }, "ab"],
  ["before a row of its name", "{nine}", { nine: "9!" }, "9!"],
])("a parameter: %s", (_, source, params, printed) => {
  expect(say(source, params)).toBe(printed);
});

test.each<[string, string, string | RegExp]>([
  [
    "unbound",
    "x {titr_volume_2023}",
    /^en\.json:1:9: .*"titr_volume_2023", which is unbound\. The nearest are titr_volume_2024/,
  ],
  [
    "a column that is not",
    "{opening__due}",
    /^en\.json:1:7: expected a row that has "due"; .*It has date, said, actor\./,
  ],
  ["a column that is empty", "{opening__quote}", /has "quote"/],
  ["no column", "{opening__}", /has ""/],
  [
    "a date as number",
    "x {opening, number}",
    'en.json:1:9: expected a value with a number; found "opening": the date 2025-10-21',
  ],
  [
    "a number without day",
    "{boxes, date}",
    'expected a value with a date; found "boxes": a number',
  ],
  ["an undated number", "{share, date}", 'found "share": undated'],
  [
    "a day less exact",
    "{crossing, date, dayMonth}",
    'a date as exact as dayMonth; found "crossing": 2025-10',
  ],
  [
    "a month less exact",
    "{nine}{titr_volume_2024, date, month}",
    /^en\.json:1:13: .*as exact as month/,
  ],
  ["no unit", "{our_count, number, full}", 'a value with a unit; found "our_count": 4'],
  [
    "no short sign",
    "{nine, number, short}",
    /^en\.json:1:7: expected words for "days\.short" in units\.en\.json/,
  ],
  [
    "a spelled range",
    "{crossing, number, words}",
    'a whole number from 0 to 999; found "crossing": a range from 20 to 22',
  ],
  ["a spelled fraction", "{one_day, number, words}", "a whole number"],
  ["a spelled crowd", "{boxes, number, words}", "a whole number"],
  [
    "a plural of words",
    "{opening__actor, plural, other {#}}",
    'a value with a number; found "opening__actor": the text “Azerbaijan”',
  ],
  ["a branch that is not taken", "{our_count, plural, =9 {{nope}} other {x}}", "which is unbound"],
  ["a tag in plain text", "a <b>x</b>", "en.json:1:9: expected no tag; found <b>"],
])("%s stops at its place", (_, source, error) => {
  expect(() => say(source)).toThrow(error);
});

test("another language does its own plurals, numbers and days", () => {
  const read = readMessages(
    JSON.stringify({
      a: "{n, plural, one {# день} few {# дня} many {# дней} other {# дня}} · {opening} · {boxes, number}",
    }),
    "ru.json",
  );
  const of = (n: number) =>
    format(read.byKey.get("a")!, { ...context, locale: "ru", params: { n } });
  expect(of(2)).toMatch(/^2 дня · 21 октября 2025\sг\. · 77\s000$/);
  expect(of(5)).toMatch(/^5 дней/);
});
