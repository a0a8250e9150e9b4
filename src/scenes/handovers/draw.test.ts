import { expect, test } from "vitest";

import { every, find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

test("the parts of the way are as long as their kilometres", () => {
  const { children } = find(seen("handovers", "hands"), "ribbon");
  const length = (id: string) => {
    const run = find(find(children, id).children, "run");
    return number(run, "x2") - number(run, "x1");
  };
  const unit = length("rails-altynkol-aktau") / value("rails-altynkol-aktau");
  for (const id of ["middle-sea", "georgia-section-azerbaijan", "georgia-section-georgia"])
    expect(length(id) / unit).toBeCloseTo(value(id), -1);
});

test("each handover has its drawing, with the box in it", () => {
  const marks = seen("handovers", "hands");
  for (const id of ["altynkol", "aktau", "alat", "akhalkalaki"])
    expect(every(find(marks, id)).map(({ key }) => key)).toContain("load");
});

test("the box is as long in all four drawings", () => {
  const marks = seen("handovers", "hands");
  const long = ["altynkol", "aktau", "alat", "akhalkalaki"].map((id) =>
    number(find(find(every(find(marks, id)), "load").children, "walls"), "width"),
  );
  expect(new Set(long).size).toBe(1);
});

test("the gauges are to one scale, and so is what is missing", () => {
  const marks = seen("handovers", "gauge");
  const width = (id: string) => {
    const span = find(find(find(marks, "gauge").children, id).children, "span");
    return number(span, "x2") - number(span, "x1");
  };
  const unit = width("gauge") / value("gauge");
  expect(width("gauge-standard") / unit).toBeCloseTo(value("gauge-standard"), 0);
  const gap = find(marks, "gap");
  expect(number(gap, "width") / unit).toBeCloseTo(value("gauge-gap"), 0);
  // It lies between where the narrower gauge ends and the right rail, as high as its head.
  const wide = find(find(find(marks, "gauge").children, "gauge").children, "span");
  expect(number(gap, "x") + number(gap, "width")).toBeCloseTo(number(wide, "x2"), 0);
  const [, top] = /,([\d.]+)H/.exec(String(find(marks, "right").attrs["d"]))!;
  expect(number(gap, "y")).toBe(Number(top));
});
