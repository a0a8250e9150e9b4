import { expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;
const IDS = ["boxes-2024-stayed", "boxes-2024-onward"] as const;

test.each(["wide", "narrow"] as const)("%s: as many boxes as thousands, all alike", (frame) => {
  const marks = seen("boxes", "stayed", frame);
  const unit = data.constant("scale-square");
  const sizes = IDS.flatMap((id) => {
    const boxes = find(marks, id).children;
    expect(boxes).toHaveLength(Math.round(value(id) / unit));
    return boxes.map((one) => {
      const { width, height, class: look } = one.children[0]!.attrs;
      return `${width} ${height} ${look}`;
    });
  });
  expect(new Set(sizes).size).toBe(1);
});

test.each(["wide", "narrow"] as const)("%s: piles stand on one ground, apart", (frame) => {
  const marks = seen("boxes", "stayed", frame);
  const [stayed, onward] = IDS.map((id) => find(marks, `${id}-ground`));
  expect(number(stayed!, "y1")).toBe(number(onward!, "y1"));
  expect(number(stayed!, "x2")).toBeLessThan(number(onward!, "x1"));
});

test.each(["wide", "narrow"] as const)("%s: in the place of a third pile stand words", (frame) => {
  const marks = seen("boxes", "stayed", frame);
  const sign = find(marks, "unknown");
  const [, x] = /^M([\d.]+),/.exec(String(sign.attrs["d"]))!;
  expect(Number(x)).toBeGreaterThan(number(find(marks, `${IDS[1]}-ground`), "x2"));
  expect(words(marks).join(" ")).toContain("in no count we found");
});

test("more boxes were for Azerbaijan than went on, and the shares are theirs", () => {
  const [stayed, onward] = [value("boxes-2024-stayed"), value("boxes-2024-onward")];
  expect((stayed / (stayed + onward)) * 100).toBeCloseTo(value("boxes-2024-stayed-share"), 0);
  expect(stayed).toBeGreaterThan(onward);
  expect(value("boxes-2024-stayed-share") + value("boxes-2024-onward-share")).toBe(100);
});
