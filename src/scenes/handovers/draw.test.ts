import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

test("the parts of the way are as long as their kilometres", () => {
  const marks = seen("handovers", "way");
  const length = (id: string, key: string) => {
    const one = find(find(find(marks, "way").children, id).children, key);
    return number(one, "y2") - number(one, "y1");
  };
  const unit = length("rails-altynkol-aktau", "left") / value("rails-altynkol-aktau");
  expect(length("middle-sea", "sea") / unit).toBeCloseTo(value("middle-sea"), -1);
  expect(length("georgia-section-georgia", "left") / unit).toBeCloseTo(
    value("georgia-section-georgia"),
    -1,
  );
});

test("the rails come apart only where gauge is the subject", () => {
  const width = (state: string) => {
    const { children } = find(
      find(seen("handovers", state), "way").children,
      "rails-altynkol-aktau",
    );
    return number(find(children, "right"), "x1") - number(find(children, "left"), "x1");
  };
  expect(width("way")).toBe(0);
  expect(width("gauge")).toBeGreaterThan(10);
});

test("each due date of the paper is hollow and later than the one before", () => {
  const { children } = find(seen("handovers", "due"), "due");
  expect(children.map(({ key }) => key)).toEqual([
    "etir-due-2024",
    "etir-due-2025",
    "etir-due-2026",
  ]);
  for (const one of children) expect(find(one.children, "year").attrs["class"]).toBe("hollow");
});
