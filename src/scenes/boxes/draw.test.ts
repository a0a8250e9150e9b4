import { expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;
const IDS = ["boxes-2024-stayed", "boxes-2024-onward"] as const;
const frames = ["wide", "narrow"] as const;

/** The boxes of a part. */
const walls = (frame: (typeof frames)[number], id: string) =>
  find(seen("boxes", "stayed", frame), id).children.map((one) => one.children[0]!);

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

test.each(frames)("%s: both parts are one stack, row by row, without a break", (frame) => {
  const all = IDS.flatMap((id) => walls(frame, id));
  const rows = new Set(all.map((one) => number(one, "y")));
  const across = all.length / rows.size;
  expect(Number.isInteger(across)).toBe(true);
  const pitch = number(all[1]!, "x") - number(all[0]!, "x");
  for (const [i, one] of all.entries()) {
    expect(number(one, "x")).toBeCloseTo(number(all[0]!, "x") + (i % across) * pitch, 0);
    if (i % across) expect(number(one, "y")).toBe(number(all[i - 1]!, "y"));
    else if (i) expect(number(one, "y")).toBeGreaterThan(number(all[i - 1]!, "y"));
  }
});

test.each(frames)("%s: a line goes around those that go on alone, and asks of them", (frame) => {
  const marks = seen("boxes", "stayed", frame);
  const points = [...String(find(marks, "outline").attrs["d"]).matchAll(/([\d.]+),([\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  // Odd crossings to the right of its middle: a box is within the line.
  const within = (one: (typeof marks)[number]) => {
    const x = number(one, "x") + number(one, "width") / 2;
    const y = number(one, "y") + number(one, "height") / 2;
    const crossed = points.slice(1).filter(([x2, y2], i) => {
      const [x1, y1] = points[i]!;
      return x1 === x2 && x1 > x && Math.min(y1, y2) < y && Math.max(y1, y2) > y;
    });
    return crossed.length % 2 === 1;
  };
  expect(points.at(-1)).toEqual(points[0]);
  expect(walls(frame, IDS[1]).every(within)).toBe(true);
  expect(walls(frame, IDS[0]).some(within)).toBe(false);
  expect(words(marks).join(" ")).toContain("no count found");
  // What is in no count has no mark of its own: it is a part of what is drawn.
  expect(marks.some(({ attrs }) => String(attrs["class"]).includes("hollow"))).toBe(false);
});

test("more boxes were for Azerbaijan than went on, and the shares are theirs", () => {
  const [stayed, onward] = [value("boxes-2024-stayed"), value("boxes-2024-onward")];
  expect((stayed / (stayed + onward)) * 100).toBeCloseTo(value("boxes-2024-stayed-share"), 0);
  expect(stayed).toBeGreaterThan(onward);
  expect(value("boxes-2024-stayed-share") + value("boxes-2024-onward-share")).toBe(100);
});
