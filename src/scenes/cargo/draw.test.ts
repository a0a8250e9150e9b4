import { expect, test } from "vitest";

import type { Mark } from "../../engine/svg/mark";
import { compose } from "../../engine/scene/compose";
import { every, find, number, seen } from "../seen";
import { data, scenes } from "@story";

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

/** How long a stroke is. */
const long = (stroke: Mark) => {
  const [x1, y1, x2, y2] = ["x1", "y1", "x2", "y2"].map((name) => number(stroke, name)) as [
    number,
    number,
    number,
    number,
  ];
  return Math.hypot(x2 - x1, y2 - y1);
};

/** The strokes of a page, each as a share of that of its place in the first five. */
const tallied = (frame: (typeof frames)[number], nth: number, key: string): number => {
  const marks = seen("cargo", "counts", frame);
  // What is missing goes on where the strokes of its page end.
  const start = key === "missing" ? Math.ceil(tallied(frame, nth, "stroke")) : 0;
  const whole = every(find(marks, "page-0")).filter((one) => /^stroke-[0-4]$/.test(one.key));
  return every(find(marks, `page-${nth}`))
    .filter((one) => one.key.startsWith(`${key}-`))
    .map((one) => long(one) / long(whole[(Number(one.key.split("-")[1]) + start) % 5]!))
    .reduce((sum, share) => sum + share, 0);
};

test.each(frames)("%s: a page has a stroke for as many tonnes as its words say", (frame) => {
  const sub = String(find(seen("cargo", "counts", frame), "sub-0").text);
  const each = Number(/stroke is ([\d,]+) tonnes/.exec(sub)![1]!.replaceAll(",", "")) / 1e6;
  const [more, less] = [value("titr-volume-2024"), value("titr-volume-2024-association")];
  expect(tallied(frame, 0, "stroke") * each).toBeCloseTo(more, 2);
  expect(tallied(frame, 1, "stroke") * each).toBeCloseTo(less, 2);
  expect(tallied(frame, 0, "missing")).toBe(0);
  expect(tallied(frame, 1, "missing") * each).toBeCloseTo(more - less, 2);
});

test.each(frames)("%s: what is missing is as large a part as the words under it say", (frame) => {
  const share = tallied(frame, 1, "missing") / tallied(frame, 0, "stroke");
  expect(share * 100).toBeCloseTo(value("counts-apart-2024"), 0);
  const said = every(find(seen("cargo", "counts", frame), "page-1")).map(({ text }) => text);
  expect(said).toContain(`${Math.round(share * 100)}% less`);
});

test("the record’s column breaks into the strokes, slice by slice", () => {
  const { model, states } = compose(scenes["cargo"]!, "wide");
  const state = { ...(states["counts"]!.state as object), second: 0.002 };
  const marks = scenes["cargo"]!.draw(model, state).flatMap(every);
  const slices = every(find(marks, "page-0")).filter(({ key }) => key.startsWith("stroke-"));
  const column = corners(find(seen("cargo", "record"), "titr-volume-2024"));
  const [xs, ys] = [0, 1].map((by) => column.map((point) => point[by]!)) as [number[], number[]];
  const heights = slices.flatMap((one) => [number(one, "y1"), number(one, "y2")]);
  expect(Math.abs(Math.max(...heights) - Math.max(...ys))).toBeLessThan(3);
  expect(Math.abs(Math.min(...heights) - Math.min(...ys))).toBeLessThan(3);
  for (const one of slices)
    expect(Math.abs(number(one, "stroke-width") - Math.max(...xs) + Math.min(...xs))).toBeLessThan(
      3,
    );
});

/** The pipes of the pile, each with its middle and radius. */
const piled = (frame: (typeof frames)[number]) =>
  every(find(seen("cargo", "beside", frame), "cpc-2024"))
    .filter(({ key }) => key.startsWith("pipe-"))
    .map((one) => ({ x: number(one, "cx"), y: number(one, "cy"), r: number(one, "r") }));

test.each(frames)("%s: the pile is as many pipes as we say, and a part of one", (frame) => {
  const own = number(find(seen("cargo", "beside", frame), "titr-volume-2024"), "width") / 2;
  const pipes = piled(frame);
  const whole = pipes.filter(({ r }) => Math.abs(r / own - 1) < 0.01);
  expect(whole).toHaveLength(value("pipe-over-road"));
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
