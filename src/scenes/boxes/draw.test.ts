import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

test.each(["wide", "narrow"] as const)("%s: as many boxes as thousands, of each kind", (frame) => {
  const marks = seen("boxes", "stayed", frame);
  const unit = data.constant("scale-square");
  for (const [id, look] of [
    ["boxes-2024-stayed", "pile-box ends"],
    ["boxes-2024-onward", "pile-box goes-on"],
  ] as const) {
    const boxes = find(marks, id).children;
    expect(boxes).toHaveLength(Math.round(value(id) / unit));
    expect(boxes.every((box) => box.children[0]!.attrs["class"] === look)).toBe(true);
  }
});

test.each(["wide", "narrow"] as const)("%s: the cut parts those that stayed", (frame) => {
  const marks = seen("boxes", "stayed", frame);
  const cut = number(find(marks, "cut"), "y1");
  const tops = (id: string) => find(marks, id).children.map((box) => number(box.children[0]!, "y"));
  expect(Math.min(...tops("boxes-2024-stayed"))).toBeGreaterThan(cut);
  expect(Math.max(...tops("boxes-2024-onward"))).toBeLessThan(cut);
});

test("more boxes were for Azerbaijan than went on, and the shares are theirs", () => {
  const [stayed, onward] = [value("boxes-2024-stayed"), value("boxes-2024-onward")];
  expect((stayed / (stayed + onward)) * 100).toBeCloseTo(value("boxes-2024-stayed-share"), 0);
  expect(stayed).toBeGreaterThan(onward);
  expect(value("boxes-2024-stayed-share") + value("boxes-2024-onward-share")).toBe(100);
});
