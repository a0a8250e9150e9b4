import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

test("the parts of the way are as long as their kilometres", () => {
  const { children } = find(seen("handovers", "way"), "ribbon");
  const length = (id: string) =>
    find(children, id).children.reduce(
      (all, run) => all + Math.abs(number(run, "x2") - number(run, "x1")),
      0,
    );
  const unit = length("rails-altynkol-aktau") / value("rails-altynkol-aktau");
  for (const id of ["middle-sea", "georgia-section-azerbaijan", "georgia-section-georgia"])
    expect(length(id) / unit).toBeCloseTo(value(id), -1);
});

test("the gauges are to one scale", () => {
  const { children } = find(seen("handovers", "gauge"), "gauge");
  const width = (id: string) => {
    const span = find(find(children, id).children, "span");
    return number(span, "x2") - number(span, "x1");
  };
  expect(width("gauge") / width("gauge-standard")).toBeCloseTo(
    value("gauge") / value("gauge-standard"),
    2,
  );
});

test("the headline holds: a ninth of the way is sea", () => {
  expect(Math.round(value("way-to-turkiye") / value("middle-sea"))).toBe(9);
});
