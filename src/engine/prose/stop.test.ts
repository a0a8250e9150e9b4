import { expect, test } from "vitest";
import { stopAt } from "./stop";

const names = (count: number) => Array.from({ length: count }, (_, i) => `name-${i + 10}`);

test("a name that names nothing is answered with place and right names", () => {
  expect(() => stopAt("src/content/chapters/x.mdx:12:3", "a scene", "karg", ["cargo"])).toThrow(
    'src/content/chapters/x.mdx:12:3: expected a scene; found "karg". There are cargo.',
  );
});

test("up to a dozen right names are all told, of more the nearest", () => {
  expect(() => stopAt("x.mdx:1:2", "a name", "name-1", names(12))).toThrow(
    `There are ${names(12).join(", ")}.`,
  );
  expect(() => stopAt("x.mdx:1:2", "a name", "name-22", names(13))).toThrow(
    "The nearest are name-22, ",
  );
});

test("a place without line and column is the beginning of its file", () => {
  expect(() => stopAt("x.mdx", "a name", "b", ["a"])).toThrow(/^x\.mdx:1:1: /);
  expect(() => stopAt("", "a name", "b", ["a"])).toThrow(/^:1:1: /);
});
