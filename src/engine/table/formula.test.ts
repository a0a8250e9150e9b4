import { expect, test } from "vitest";
import { evaluate, inputs } from "./formula";

const value = (id: string) => ({ a: 6, b: 4, "c-1": 0.5 })[id] ?? Number.NaN;

test.each([
  ["1 + 2 * 3", 7],
  ["(1 + 2) * 3", 9],
  ["{a} / {b}", 1.5],
  ["({a} / {b} - 1) * 100", 50],
  ["10 - 4 - 3", 3],
  ["16 / 4 / 2", 2],
  ["{a}*{c-1}", 3],
  ["((2))", 2],
])("%s is %d", (formula, total) => {
  expect(evaluate(formula, value)).toBe(total);
});

test.each([
  ["", /nothing where a number/],
  ["1 +", /nothing where a number/],
  ["(1", /no closing bracket/],
  ["1 2", /"2" left over/],
  ["1 / 0", /no finite value/],
  ["{x} * 1", /no finite value/],
  ["a", /"a" where a number/],
])('"%s" is refused', (formula, words) => {
  expect(() => evaluate(formula, value)).toThrow(words);
});

test("the inputs of a formula are the ids in its braces", () => {
  expect(inputs("({a-1} + {b}) / {a-1}")).toEqual(["a-1", "b", "a-1"]);
});
