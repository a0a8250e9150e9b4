import { expect, test } from "vitest";
import { inputErrorOf } from "../base/expect-error";
import { checkGlossary, glossary } from "../tables/glossary";
import { readMessages } from "../words";
import { refuseAvoided, refuseAvoidedInProse } from "./glossary";
import { story } from "@story";

const HEAD = "id,kind,name,native,lang,source,url,avoid,note\n";
const read = (rows: string) => glossary(`${HEAD}${rows}\n`);
const data = {
  glossary: read("lake,place,Lake Puno,,,,,Puno Lake; Lake Punno,\ntown,place,Town,,,,,Towne,"),
};
const check = (text: string) =>
  refuseAvoided(data, readMessages(JSON.stringify({ a: text }), "x/en.json"));

test("a message that spells a name otherwise stops the build at its place", () => {
  const { message } = inputErrorOf(() => check("The boats of Lake Punno."));
  expect(message).toBe(
    'x/en.json:1:20: expected "Lake Puno", as the glossary has it; found "Lake Punno". ' +
      "Write it so, or change src/data/glossary.csv.",
  );
  expect(() => check("{n, plural, one {a boat} other {# boats of Towne}}")).toThrow(/"Towne"/);
  expect(() => check("<b>Towne</b>")).toThrow(/"Town"/);
});

test.each([
  "The boats of Lake Puno.",
  "Townes and Lake Punnos",
  "“Puno Lake”, said the paper.",
  "{Towne}",
])("“%s” may stand", (text) => {
  expect(() => check(text)).not.toThrow();
});

test("prose is checked with its front matter, without quotations, tags and addresses", () => {
  const prose = (text: string) =>
    refuseAvoidedInProse({ ...story, data: { ...story.data, ...data } }, text, "x.mdx");
  expect(() => prose("---\ntitle: Towne\n---\nA")).toThrow(/^x\.mdx:2:8: expected "Town"/);
  expect(() => prose("A\n\nTo Puno Lake.")).toThrow(/^x\.mdx:3:4: /);
  expect(() => prose('“Towne” <Fact id="Towne" /> [a](https://Towne/)')).not.toThrow();
});

test("a story without a glossary avoids nothing", () => {
  const none = { glossary: glossary(undefined) };
  expect(() => refuseAvoided(none, readMessages('{"a":"Towne"}', "en.json"))).not.toThrow();
});

test.each([
  [
    "a native name without its language",
    "a,place,A,Â,,,,,",
    "2:13",
    /a native name and its language/,
  ],
  ["a language without a name", "a,place,A,,az,,,,", "2:12", /found az/],
  ["a name that is to be avoided", "a,place,A,,,,,B,\nb,place,B,,,,,,", "2:15", /found "B"/],
])("%s is refused at its cell", (_, rows, place, words) => {
  const { message } = inputErrorOf(() => checkGlossary(read(rows)));
  expect(message).toContain(`glossary.csv:${place}: `);
  expect(message).toMatch(words);
});

test.each(["A; A", "A; ", "=1; B"])("“%s” is no list of spellings", (avoid) => {
  expect(() => read(`a,place,X,,,,,${avoid},`)).toThrow(/avoid to be texts|without spaces/);
});
