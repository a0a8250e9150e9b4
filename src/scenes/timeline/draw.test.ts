import { expect, test } from "vitest";
import { every, find, number, seen } from "../seen";
import { apart } from "./model";

const height = (id: string) => {
  const sign = find(every(find(seen("timeline", "months"), id)), "sign");
  return number(sign, sign.attrs["cy"] === undefined ? "y" : "cy");
};

test("marks stand at their days", () => {
  const day = (id: string, from: string) => height(id) - height(from);
  const [august, december, june] = [
    "washington-declaration",
    "nakhchivan-begun",
    "treaty-unsigned",
  ] as const;
  // 119 days of 304 from 8 August to 5 December.
  expect(day(december, august) / day(june, august)).toBeCloseTo(119 / 304, 1);
});

test("words keep apart, and in order", () => {
  const moved = apart([10, 11, 12, 100], 20, 120);
  expect(moved).toEqual([10, 30, 50, 100]);
  expect(apart([90, 100, 110], 20, 110)).toEqual([70, 90, 110]);
});

test("what only two commentary sites report is hatched", () => {
  const marks = every(find(seen("timeline", "paper"), "tl-2026-05-26-agreement"));
  expect(find(marks, "sign").children.map(({ key }) => key)).toContain("hatch");
});
