import { expect, test } from "vitest";

import type { Mark } from "../../engine/svg/mark";
import { every, find, number, seen } from "../seen";
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

test("the headline holds: up from year to year after the invasion, then down", () => {
  const tonnes = ["2021", "2022", "2023", "2024"].map((year) => value(`titr-volume-${year}`));
  expect(tonnes).toEqual([...tonnes].sort((a, b) => a - b));
  expect(value("titr-volume-2025")).toBeLessThan(value("titr-volume-2024"));
});

const [more, less] = ["titr-volume-2024", "titr-volume-2024-association"] as const;

test.each(frames)("%s: what only the ministry counts is hatched, to scale", (frame) => {
  const marks = seen("cargo", "counts", frame);
  const [column, rest] = [find(marks, more), find(marks, "rest")];
  const share = number(rest, "height") / number(column, "height");
  expect(share * 100).toBeCloseTo(value("counts-apart-2024"), 0);
  // It is the upper part of the column, and the hatching goes no further.
  for (const side of ["x", "y", "width"]) expect(number(rest, side)).toBe(number(column, side));
  const ys = corners(find(marks, "hatch")).map(([, y]) => y);
  expect(Math.min(...ys)).toBeCloseTo(number(rest, "y"), 0);
  expect(Math.max(...ys)).toBeCloseTo(number(rest, "y") + number(rest, "height"), 0);
});

test.each(frames)("%s: each count has its level at the column, and says its amount", (frame) => {
  const marks = seen("cargo", "counts", frame);
  const column = find(marks, more);
  const top = number(column, "y");
  const perTonne = number(column, "height") / value(more);
  for (const id of [more, less]) {
    const one = marks.find(({ tag, attrs }) => tag === "g" && attrs["data-row"] === id)!;
    const level = number(find(one.children, "level"), "y1");
    expect((level - top) / perTonne, id).toBeCloseTo(value(more) - value(id), 1);
    expect(Number(find(one.children, "amount").text), id).toBeCloseTo(value(id), 2);
  }
});

test.each(frames)("%s: where two count the record year it is alone, and no taller", (frame) => {
  const [before, after] = ["record", "counts"].map((state) =>
    find(seen("cargo", state, frame), more),
  ) as [Mark, Mark];
  for (const side of ["y", "height"]) expect(number(after, side)).toBe(number(before, side));
  const middle = (one: Mark) => number(one, "x") + number(one, "width") / 2;
  expect(Math.abs(middle(after) - middle(before))).toBeLessThan(0.3);
  const others = seen("cargo", "counts", frame).filter(({ attrs }) =>
    `${attrs["class"]}`.startsWith("bar"),
  );
  expect(others.map(({ key }) => key)).toEqual([more]);
});

test.each(frames)("%s: the label of the rest is at its half height", (frame) => {
  const marks = seen("cargo", "counts", frame);
  const [rest, said] = [find(marks, "rest"), find(marks, "less")];
  const middle = number(rest, "y") + number(rest, "height") / 2;
  expect(Math.abs(number(said, "y") - middle)).toBeLessThan(8);
  expect(number(said, "x")).toBeLessThan(number(rest, "x"));
});

test.each(frames)("%s: columns are stronger from the year of the invasion on", (frame) => {
  const turned = data.dated("metals-turn").date;
  for (const { key, attrs } of seen("cargo", "record", frame))
    if (key.match(/^titr-volume-\d+$/) && key !== more)
      expect(attrs["class"], key).toBe(Number(key.slice(-4)) < Number(turned) ? "bar" : "bar late");
});

/** The pipe and the record year beside it, each with its middle and radius. */
function discs(frame: (typeof frames)[number]) {
  const marks = seen("cargo", "beside", frame);
  const mouth = find(every(find(marks, "cpc-2024")), "mouth");
  const own = find(marks, more);
  const r = number(own, "width") / 2;
  return {
    pipe: { x: number(mouth, "cx"), y: number(mouth, "cy"), r: number(mouth, "r") },
    year: { x: number(own, "x") + r, y: number(own, "y") + r, r },
    own,
  };
}

test.each(frames)("%s: the pipe has as many times the area as it carried tonnes", (frame) => {
  const { pipe, year } = discs(frame);
  const areas = (pipe.r / year.r) ** 2;
  expect(areas / (value("cpc-2024") / value(more))).toBeCloseTo(1, 1);
  expect(Math.round(areas)).toBe(value("pipe-over-road"));
});

test.each(frames)("%s: the record year is a disc too, on the same ground and apart", (frame) => {
  const { pipe, year, own } = discs(frame);
  expect(number(own, "height")).toBeCloseTo(number(own, "width"), 1);
  expect(Math.abs(number(own, "rx") - year.r)).toBeLessThan(0.1);
  expect(Math.abs(pipe.y + pipe.r - year.y - year.r)).toBeLessThan(0.3);
  expect(Math.hypot(pipe.x - year.x, pipe.y - year.y)).toBeGreaterThan(pipe.r + year.r + 10);
});
