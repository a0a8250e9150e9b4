import { expect, test } from "vitest";
import { between } from "./between";
import { stepAt } from "./position";

test("the step is the last whose top is above the line", () => {
  const tops = [-500, 100, 400, 900];
  expect(stepAt(tops, 399)).toBe(1);
  expect(stepAt(tops, 400)).toBe(2);
  expect(stepAt(tops, 5000)).toBe(3);
});

test("before the first step there is none, and without steps too", () => {
  expect(stepAt([500], 400)).toBe(-1);
  expect(stepAt([], 400)).toBe(-1);
});

test("the step is the same as counting would find, wherever the reader is", () => {
  const tops = Array.from({ length: 40 }, (_, i) => i * 137 - 900);
  for (let line = -1000; line < 5000; line += 61) {
    expect(stepAt(tops, line)).toBe(tops.filter((top) => top <= line).length - 1);
  }
});

test("what is of another sort than before is at once as it will be", () => {
  for (const [from, to] of [
    [1, "b"],
    ["a", 2],
    [{ a: 1 }, 3],
    [4, { a: 1 }],
    [null, { a: 1 }],
    [{ a: 1 }, null],
    [{ a: 1 }, [1]],
    [[1], { a: 1 }],
  ])
    expect(between({ one: from }, { one: to }, 0.5)).toEqual({ one: to });
});

test("numbers move, objects member by member", () => {
  expect(between({ a: 0, b: { c: 10 } }, { a: 4, b: { c: 20 } }, 0.25)).toEqual({
    a: 1,
    b: { c: 12.5 },
  });
});

test("lists and words are at once as they will be", () => {
  expect(between({ years: [1, 2], who: "x" }, { years: [3], who: "y" }, 0.1)).toEqual({
    years: [3],
    who: "y",
  });
});

test("what the first state lacks is there at once", () => {
  expect(between({}, { a: 5 }, 0.1)).toEqual({ a: 5 });
});

test("at the end it is the state itself", () => {
  const end = { a: 1 };
  expect(between({ a: 0 }, end, 1)).toBe(end);
});
