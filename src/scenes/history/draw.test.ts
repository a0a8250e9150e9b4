import { expect, test } from "vitest";
import { find, number, seen, words } from "../seen";

test("the track is whole until the blockade, and dotted from the last train on", () => {
  const marks = seen("history", "line");
  const rail = find(marks, "rail1");
  expect(rail.attrs["stroke-dasharray"]).toBe("none");
  expect(number(find(marks, "piece1"), "x1")).toBe(number(rail, "x2"));
  expect(number(find(marks, "bed"), "x1")).toBe(number(find(marks, "piece1"), "x2"));
});

test("years are drawn to one scale, with what happened where it belongs", () => {
  const marks = seen("history", "cut");
  const x = (year: number) => number(find(marks, `mark-${year}`), "x1");
  const unit = x(1990) - x(1989);
  expect(x(1994) - x(1993)).toBeCloseTo(unit, 0);
  expect(number(find(marks, "az-border-closed-bar"), "x")).toBeCloseTo(x(1991), 0);
  expect(number(find(marks, "tr-border-closed-bar"), "x")).toBeCloseTo(x(1993), 0);
});

test("papers are hollow and under the empty band, and no rail is there", () => {
  const marks = seen("history", "papers");
  for (const id of ["tl-2020-11-09", "washington-declaration", "link-initialled"])
    expect(find(marks, id).attrs["class"]).toBe("promise");
  expect(marks.some(({ key }) => key === "rail1")).toBe(false);
  expect(words(marks).join(" ")).toContain("Russia");
});
