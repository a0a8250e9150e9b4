import { expect, test } from "vitest";
import { readMessages } from "./read";

test("a file is read into messages with their language", () => {
  const read = readMessages(
    '{ "a.b": "One", "small.deep-water2": "{x}" }',
    "src/words/small.en.json",
  );
  expect(read.locale).toBe("en");
  expect([...read.byKey.keys()]).toEqual(["a.b", "small.deep-water2"]);
  expect(read.byKey.get("a.b")!.source).toBe("One");
});

test.each([
  ["pt-BR.json", "pt-BR"],
  ["words/zh-hant.json", "zh-Hant"],
])("%s is in %s", (file, locale) => {
  expect(readMessages('{"a": "x"}', file).locale).toBe(locale);
});

test.each(["words.json", "small.js", "small.headlines.json"])("%s names no language", (file) => {
  expect(() => readMessages('{"a": "x"}', file)).toThrow(
    `${file}:1:1: expected a file named by its language`,
  );
});

const stops: readonly (readonly [what: string, text: string, error: string | RegExp])[] = [
  ["a comment", '{\n  // no\n  "a": "x"\n}', /^en\.json:2:3: expected JSON; found InvalidComment/],
  ["a last comma", '{ "a": "x", }', /^en\.json:1:13: expected JSON/],
  ["broken JSON", '{ "a": "x"', /^en\.json:1:11: expected JSON; found CloseBraceExpected/],
  ["nothing", "", /^en\.json:1:1: expected/],
  ["a list", "[]", "en.json:1:1: expected an object; found array"],
  [
    "a key twice",
    '{ "a": "x",\n "a": "y" }',
    'en.json:2:2: expected each key once; found "a" again',
  ],
  ["a number", '{ "a": 4 }', 'en.json:1:8: expected a text for "a"; found number'],
  ["an object", '{ "a": {} }', 'en.json:1:8: expected a text for "a"; found object'],
  ["a bad key", '{\n\t"a b": "x" }', "en.json:2:2: expected a key of dotted words"],
  ["an empty part", '{ "a..b": "x" }', "en.json:1:3: expected a key"],
  ["an empty text", '{ "a": "" }', 'en.json:1:9: expected words for "a"; found none'],
  ["spaces alone", '{ "a": "  " }', 'en.json:1:9: expected words for "a"; found none'],
  ["a space before", '{ "a": " x" }', "en.json:1:9: expected words without spaces around"],
  ["a space after", '{ "a": "xyz " }', "en.json:1:12: expected words without spaces around"],
  ["two spaces", '{ "a": "x  y" }', "en.json:1:10: expected one space; found two"],
  ["a line break", String.raw`{ "a": "x\ny" }`, "en.json:1:10: expected words on one line"],
  ["an apostrophe", `{ "a": "it's" }`, "en.json:1:11: expected a typographic apostrophe"],
  ["an apostrophe twice", `{ "a": "it''s" }`, "en.json:1:11: expected a typographic apostrophe"],
  ["an open escape", `{ "a": "x '{y" }`, "en.json:1:11: expected a typographic apostrophe"],
  ["one after an escape", `{ "a": "'{' it's" }`, "en.json:1:15: expected a typographic"],
  ["an escape of nothing", `{ "a": "'#' x" }`, "en.json:1:9: expected a typographic apostrophe"],
  [
    "quotes",
    String.raw`{ "a": "x\u00e9 \"y\"" }`,
    'en.json:1:17: expected typographic quotes; found "',
  ],
  ["quotes in an option", `{ "a": "{n, plural, other {x'y}}" }`, "en.json:1:29: expected a typo"],
  ["a tag around nothing", '{ "a": "x<br/>" }', "en.json:1:10: expected a tag around words"],
  [
    "# in a select",
    '{ "a": "{n, plural, other {{s, select, other {#}}}}" }',
    "en.json:1:47: expected #",
  ],
  [
    "a hyphen in a name",
    String.raw`{ "a": "\u00e9\n{a-b}" }`,
    /^en\.json:1:17: .*malformed argument\. .*_, which stands/,
  ],
  ["an open brace", '{ "a": "x {a" }', /^en\.json:1:11: .*expect argument closing brace/],
  ["an open tag", '{ "a": "x <b>y" }', /^en\.json:1:11: .*unclosed tag/],
  ["no other", '{ "a": "{n, plural, one {#}}" }', /missing other clause\. Add other/],
  ["an unknown type", '{ "a": "{n, foo}" }', /^en\.json:1:13: .*invalid argument type/],
  ["a time", '{ "a": "at {n, time}" }', "en.json:1:12: expected number or date; found time"],
  [
    "an unknown style",
    '{ "a": "x {n, number, ful}" }',
    /^en\.json:1:11: expected a style of numbers; found "ful"\. Write none, full, full0/,
  ],
  [
    "a style inside",
    '{ "a": "<b>{n, plural, other {{m, number, x}}}</b>" }',
    /^en\.json:1:31: .*"x"/,
  ],
  [
    "a style of numbers for a date",
    '{ "a": "{n, date, full}" }',
    /^en\.json:1:9: expected a style of dates; found "full"\. Write none, year, month/,
  ],
  ["a skeleton of dates", '{ "a": "{n, date, ::yMMM}" }', /found "::yMMM"/],
  ["a skeleton that scales", '{ "a": "{n, number, ::scale/100}" }', /found "::scale\/100"/],
  ["per cent", '{ "a": "{n, number, ::percent}" }', /found "::percent"/],
  ["a made-up skeleton", '{ "a": "{n, number, ::.0 bogus}" }', /found "::bogus"/],
  [
    "a plural form English has not",
    '{ "a": "{n, plural, few {x} other {y}}" }',
    /^en\.json:1:25: expected a plural form of en; found "few"\. It has one, other/,
  ],
  [
    "an ordinal form",
    '{ "a": "{n, selectordinal, many {x} other {y}}" }',
    /found "many"\. It has (?:(?:one|two|few|other), ){4}and/,
  ],
];

test.each(stops)("%s stops at its place", (_, text, error) => {
  expect(() => readMessages(text, "en.json")).toThrow(error);
});

test("places count lines and the columns of JSON escapes", () => {
  const text = String.raw`{` + "\r\n" + String.raw`  "a": "\u201c\\x\u201d {y}"}`;
  const { ast, at } = readMessages(text, "en.json").byKey.get("a")!;
  expect(at(0)).toEqual({ file: "en.json", line: 2, column: 9 });
  expect(at(ast[1]!.location!.start.offset)).toMatchObject({ line: 2, column: 25 });
});

test.each([
  "{n, plural, =0 {none} one {# ship} other {# ships}}",
  "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
  "{s, select, sea {by sea} other {by land}} ’s “x”",
  "'{' is a brace, '<b>' no tag",
  "{r, number, hedged0} {r, number, Words} {r, number, ::.00} {r, number, ::@@ ,_}",
  "{r, date, monthOnly} a\u00a0b",
])("%s is a message", (source) => {
  expect(() => readMessages(JSON.stringify({ a: source }), "en.json")).not.toThrow();
});
