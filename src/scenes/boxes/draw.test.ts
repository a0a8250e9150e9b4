import { expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;
const IDS = ["boxes-2024-stayed", "boxes-2024-onward"] as const;
const frames = ["wide", "narrow"] as const;

/** Where the boxes of a part begin and end, from side to side and from top to foot. */
function ends(frame: (typeof frames)[number], id: string) {
  const all = find(seen("boxes", "stayed", frame), id).children.map((one) => one.children[0]!);
  const far = (at: string, size: string) =>
    Math.max(...all.map((one) => number(one, at) + number(one, size)));
  const near = (at: string) => Math.min(...all.map((one) => number(one, at)));
  return { left: near("x"), right: far("x", "width"), top: near("y"), foot: far("y", "height") };
}

test.each(frames)(
  "%s: as many boxes as thousands, all of one size, each part of its look",
  (frame) => {
    const marks = seen("boxes", "stayed", frame);
    const unit = data.constant("scale-square");
    const sizes = IDS.map((id) => {
      const boxes = find(marks, id).children;
      expect(boxes).toHaveLength(Math.round(value(id) / unit));
      const walls = boxes.map((one) => one.children[0]!.attrs);
      const look = id.replace("boxes-2024-", "");
      expect(walls.every((one) => one["class"] === look)).toBe(true);
      return walls.map(({ width, height }) => `${width} ${height}`);
    });
    expect(new Set(sizes.flat()).size).toBe(1);
  },
);

test.each(frames)(
  "%s: both parts are whole columns from one edge, as long as they are many",
  (frame) => {
    const [stayed, onward] = [ends(frame, IDS[0]), ends(frame, IDS[1])];
    expect(stayed.left).toBe(onward.left);
    expect(stayed.foot).toBeLessThan(onward.top);
    expect(stayed.foot - stayed.top).toBeCloseTo(onward.foot - onward.top, 0);
    const long = ({ left, right }: typeof stayed) => right - left;
    const many = (id: string) => Math.round(value(id) / data.constant("scale-square"));
    expect(long(stayed) / long(onward)).toBeCloseTo(many(IDS[0]) / many(IDS[1]), 1);
  },
);

test.each(frames)("%s: what is in no count is hollow, fades, and runs off the edge", (frame) => {
  const marks = seen("boxes", "stayed", frame);
  const columns = find(marks, "unknown").children;
  const places = columns.flatMap(({ children }) => children);
  expect(places.every((one) => one.attrs["class"] === "hollow")).toBe(true);
  expect(number(places[0]!, "x")).toBeGreaterThan(ends(frame, IDS[1]).right);
  const last = places.at(-1)!;
  expect(number(last, "x") + number(last, "width")).toBeGreaterThan(frame === "wide" ? 880 : 360);
  const strength = columns.map((one) => number(one, "opacity"));
  expect(strength).toEqual([...strength].sort((a, b) => b - a));
  expect(strength.at(-1)).toBeLessThan(0.5);
  expect(words(marks).join(" ")).toContain("no count found");
});

test("more boxes were for Azerbaijan than went on, and the shares are theirs", () => {
  const [stayed, onward] = [value("boxes-2024-stayed"), value("boxes-2024-onward")];
  expect((stayed / (stayed + onward)) * 100).toBeCloseTo(value("boxes-2024-stayed-share"), 0);
  expect(stayed).toBeGreaterThan(onward);
  expect(value("boxes-2024-stayed-share") + value("boxes-2024-onward-share")).toBe(100);
});
