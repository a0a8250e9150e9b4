import { expect, test } from "vitest";

import type { Mark } from "../../engine/svg/mark";
import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;
const frames = ["wide", "narrow"] as const;

/** The corners of a mark, a rectangle or a path. */
function corners({ attrs }: Mark): [number, number][] {
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(attrs[name]));
  if (attrs["d"] === undefined)
    return [
      [x!, y!],
      [x! + width!, y! + height!],
    ];
  return [...String(attrs["d"]).matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, px, py]) => [
    Number(px),
    Number(py),
  ]);
}

const height = (mark: Mark) => {
  const all = corners(mark).map(([, y]) => y);
  return Math.max(...all) - Math.min(...all);
};

/** The area inside corners, by the shoelace. */
const area = (points: [number, number][]) =>
  Math.abs(
    points.reduce((sum, [x, y], i) => {
      const [px, py] = points[(i + 1) % points.length]!;
      return sum + x * py - px * y;
    }, 0),
  ) / 2;

test.each(frames)("%s: columns are to scale from a zero base", (frame) => {
  const marks = seen("cargo", "record", frame);
  const tall = (id: string) => height(find(marks, id));
  const perTonne = tall("titr-volume-2024") / value("titr-volume-2024");
  for (const year of ["2019", "2021", "2022", "2023", "2025"])
    expect(tall(`titr-volume-${year}`) / value(`titr-volume-${year}`)).toBeCloseTo(perTonne, 0);
});

test("the record is the highest of the columns, and the only one in colour", () => {
  const marks = seen("cargo", "record");
  const bars = marks.filter(({ attrs }) => `${attrs["class"]}`.startsWith("bar"));
  expect(bars.map(({ key }) => key)).toHaveLength(7);
  const tallest = bars.reduce((a, b) => (height(a) > height(b) ? a : b));
  expect(tallest.key).toBe("titr-volume-2024");
  expect(bars.filter(({ attrs }) => attrs["class"] === "bar corridor")).toEqual([tallest]);
});

test.each(frames)("%s: two counts have one scale, and a bracket over what one lacks", (frame) => {
  const marks = seen("cargo", "counts", frame);
  const tall = (key: string) => height(find(marks, key));
  const own = tall("titr-volume-2024");
  const other = tall("titr-volume-2024-association");
  const [more, less] = [value("titr-volume-2024"), value("titr-volume-2024-association")];
  expect(other / own).toBeCloseTo(less / more, 2);
  expect(tall("less")).toBeCloseTo(own - other, 0);
  expect((tall("less") / own) * 100).toBeCloseTo(value("counts-apart-2024"), -1);
  expect(marks.map(({ key }) => key)).not.toContain("titr-volume-2023");
});

test.each(frames)("%s: the red layer has its share of the pipe’s area", (frame) => {
  const marks = seen("cargo", "beside", frame);
  const [, rx, ry] = /a([\d.]+),([\d.]+) 0 0 1/.exec(String(find(marks, "cpc-2024").attrs["d"]))!;
  const whole = Math.PI * Number(rx) * Number(ry);
  const share = area(corners(find(marks, "titr-volume-2024"))) / whole;
  expect(share).toBeCloseTo(value("titr-volume-2024") / value("cpc-2024"), 2);
});

test.each(frames)("%s: the pipe is cut into as many layers as we say, of one area", (frame) => {
  const marks = seen("cargo", "beside", frame);
  const [, top, , ry] = /M[\d.]+,([\d.]+)a([\d.]+),([\d.]+) /
    .exec(String(find(marks, "cpc-2024").attrs["d"]))!
    .map(Number);
  const seams = marks.filter(({ key }) => key.startsWith("seam-"));
  const levels = seams.map((seam) => (number(seam, "y1") - top! - ry!) / ry!);
  /** The share of an oval that lies below a level. */
  const below = (at: number) => (Math.acos(at) - at * Math.sqrt(1 - at * at)) / Math.PI;
  const shares = [...levels.map(below), 1];
  const layers = shares.map((share, i) => share - (shares[i - 1] ?? 0));
  expect(layers).toHaveLength(value("pipe-over-road"));
  const one = value("titr-volume-2024") / value("cpc-2024");
  // The last one also holds what is left over.
  for (const layer of layers) expect(Math.abs(layer / one - 1)).toBeLessThan(0.08);
});
