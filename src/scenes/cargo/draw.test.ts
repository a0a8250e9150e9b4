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

test("what was a column stays where it was when the other count comes", () => {
  const [before, after] = ["record", "counts"].map((state) => find(seen("cargo", state), more));
  expect(after!.attrs).toEqual(before!.attrs);
});

/** The pipes of the pile, each with its middle and radius. */
const piled = (frame: (typeof frames)[number]) =>
  every(find(seen("cargo", "beside", frame), "cpc-2024"))
    .filter(({ key }) => key.startsWith("pipe-"))
    .map((one) => ({ x: number(one, "cx"), y: number(one, "cy"), r: number(one, "r") }));

test.each(frames)("%s: the pile is as many whole pipes as we say", (frame) => {
  const own = number(find(seen("cargo", "beside", frame), "titr-volume-2024"), "width") / 2;
  const pipes = piled(frame);
  expect(pipes.filter(({ r }) => Math.abs(r / own - 1) < 0.01)).toEqual(pipes);
  expect(pipes).toHaveLength(value("pipe-over-road"));
  const area = pipes.reduce((sum, { r }) => sum + r ** 2, 0) / own ** 2;
  expect(Math.abs(area / (value("cpc-2024") / value("titr-volume-2024")) - 1)).toBeLessThan(0.01);
});

test.each(frames)("%s: the record year is a pipe as round as the others", (frame) => {
  const own = find(seen("cargo", "beside", frame), "titr-volume-2024");
  const [width, height, rx] = ["width", "height", "rx"].map((name) => number(own, name));
  expect(height).toBeCloseTo(width!, 1);
  expect(Math.abs(rx! * 2 - width!)).toBeLessThan(0.2);
});

test.each(frames)("%s: no pipe lies in another, and all on the ground or on others", (frame) => {
  const pipes = piled(frame);
  const ground = Math.max(...pipes.map(({ y, r }) => y + r));
  for (const [i, one] of pipes.entries()) {
    const gaps = pipes
      .filter((_, j) => j !== i)
      .map((other) => Math.hypot(one.x - other.x, one.y - other.y) - one.r - other.r);
    expect(Math.min(...gaps)).toBeGreaterThan(-0.3);
    const held = gaps.filter((gap) => gap < 0.3).length;
    expect(held > 1 || ground - one.y - one.r < 0.3).toBe(true);
  }
});
