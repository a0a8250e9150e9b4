import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;
const frames = ["wide", "narrow"] as const;

test.each(frames)("%s: columns are to scale from a zero base", (frame) => {
  const marks = seen("cargo", "record", frame);
  const height = (id: string) => number(find(marks, id), "height");
  const perTonne = height("titr-volume-2024") / value("titr-volume-2024");
  expect(height("titr-volume-2021") / value("titr-volume-2021")).toBeCloseTo(perTonne, 0);
  expect(height("titr-volume-2025") / value("titr-volume-2025")).toBeCloseTo(perTonne, 0);
});

test("the record is the highest of the columns, and the only one in colour", () => {
  const marks = seen("cargo", "record");
  const bars = marks.filter(
    ({ tag, attrs }) => tag === "rect" && `${attrs["class"]}`.startsWith("bar"),
  );
  expect(bars.map(({ key }) => key)).toHaveLength(7);
  const tallest = bars.reduce((a, b) => (number(a, "height") > number(b, "height") ? a : b));
  expect(tallest.key).toBe("titr-volume-2024");
  expect(bars.filter(({ attrs }) => attrs["class"] === "bar corridor")).toEqual([tallest]);
});

test.each(frames)(
  "%s: the other count and what it lacks are as high as the ministry's",
  (frame) => {
    const marks = seen("cargo", "counts", frame);
    const height = (key: string) => number(find(marks, key), "height");
    const own = height("titr-volume-2024");
    expect(height("titr-volume-2024-association") + height("rest")).toBeCloseTo(own, 0);
    expect((height("rest") / own) * 100).toBeCloseTo(value("counts-apart-2024"), -1);
  },
);

test.each(frames)("%s: band and pipe are as thick as their tonnes", (frame) => {
  const marks = seen("cargo", "beside", frame);
  const route = find(marks, "titr-volume-2024");
  const pipe = find(marks, "cpc-2024");
  // Its right end is half an oval that is as high as the pipe is thick.
  const [, thick] = /0 0 1 0,([\d.]+)H/.exec(String(pipe.attrs["d"]))!;
  expect(Number(thick) / number(route, "height")).toBeCloseTo(
    value("cpc-2024") / value("titr-volume-2024"),
    0,
  );
  const layers = marks.filter(({ key }) => key.startsWith("layer-"));
  expect(layers).toHaveLength(value("pipe-over-road"));
  const seams = layers.map(({ children }) => number(find(children, "seam"), "y1"));
  expect(seams[1]! - seams[0]!).toBeCloseTo(number(route, "height"), 0);
});
