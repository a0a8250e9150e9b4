import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
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

test("a square is as many containers as we say, in every field", () => {
  const square = data.constants.rows.find(({ id }) => id === "scale-square")!.value;
  expect(squares("all", "route")).toBeCloseTo(value("titr-teu-2025") / square, 1);
  expect(squares("all", "europe")).toBeCloseTo(value("rail-eu-2025") / square, 1);
  expect(squares("all", "all")).toBeCloseTo(value("rail-all-2025") / square, 1);
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

test("cuts part the year into shiploads, the last as full as it would be", () => {
  const loads = value("titr-teu-2025") / value("ever-given");
  const cuts = seen("scale", "ships").filter(({ attrs }) => attrs["class"] === "cut");
  expect(cuts).toHaveLength(Math.ceil(loads) - 1);
  const unit = number(cuts[1]!, "x1") - number(cuts[0]!, "x1");
  const edge = 880 - 24;
  expect((edge - number(cuts.at(-1)!, "x1")) / unit).toBeCloseTo(loads % 1, 2);
});
