import { expect, test } from "vitest";

import { find, seen } from "../seen";
import { data } from "@story";

const { value } = data;

/** Squares of a field: the lengths of its dashed rows. */
const squares = (state: string, key: string) =>
  [
    ...String(find(seen("scale", state), key).children[0]!.children[0]!.attrs["d"]).matchAll(
      /h([\d.]+)/g,
    ),
  ]
    .map(([, length]) => Number(length))
    .reduce((sum, length) => sum + length, 0);

test("a square is a thousand containers, in every field", () => {
  expect(squares("all", "route")).toBeCloseTo(value("titr-teu-2025") / 1000, 1);
  expect(squares("all", "europe")).toBeCloseTo(value("rail-eu-2025") / 1000, 1);
  expect(squares("all", "all")).toBeCloseTo(value("rail-all-2025") / 1000, 1);
});

test("the fields of one picture are drawn to one scale", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("scale", "all", frame);
    const scales = ["route", "europe", "all"].map(
      (key) =>
        /scale\(([\d.]+)\)/.exec(String(find(marks, key).children[0]!.attrs["transform"]))![1],
    );
    expect(new Set(scales).size).toBe(1);
  }
});

test("three cuts part the year into four shiploads, the last not full", () => {
  const marks = seen("scale", "ships");
  expect(marks.filter(({ attrs }) => attrs["class"] === "cut")).toHaveLength(3);
  const loads = value("titr-teu-2025") / value("ever-given");
  expect(loads).toBeGreaterThan(3);
  expect(loads).toBeLessThan(4);
});
