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

test("the gauges are to one scale, and so is what is missing", () => {
  const marks = seen("handovers", "gauge");
  const width = (id: string) => {
    const span = find(find(find(marks, "gauge").children, id).children, "span");
    return number(span, "x2") - number(span, "x1");
  };
  const unit = width("gauge") / value("gauge");
  expect(width("gauge-standard") / unit).toBeCloseTo(value("gauge-standard"), 0);
  expect(number(find(marks, "gap"), "width") / unit).toBeCloseTo(value("gauge-gap"), 0);
});
