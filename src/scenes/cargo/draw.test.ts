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

test.each(frames)("%s: columns are to scale from a zero base", (frame) => {
  const marks = seen("cargo", "record", frame);
  const tall = (id: string) => height(find(marks, id));
  const perTonne = tall("titr-volume-2024") / value("titr-volume-2024");
  for (const year of ["2019", "2021", "2022", "2023", "2025"])
    expect(tall(`titr-volume-${year}`) / value(`titr-volume-${year}`)).toBeCloseTo(perTonne, 0);
});

test("the record is the highest of the columns, and those since the invasion are in colour", () => {
  const marks = seen("cargo", "record");
  const bars = marks.filter(({ attrs }) => `${attrs["class"]}`.startsWith("bar"));
  expect(bars.map(({ key }) => key)).toHaveLength(7);
  const tallest = bars.reduce((a, b) => (height(a) > height(b) ? a : b));
  expect(tallest.key).toBe("titr-volume-2024");
  for (const { key, attrs } of bars)
    expect(attrs["class"], key).toBe(Number(key.slice(-4)) < 2022 ? "bar" : "bar corridor");
});

test("the headline holds: up from year to year after the invasion, then down", () => {
  const tonnes = ["2021", "2022", "2023", "2024"].map((year) => value(`titr-volume-${year}`));
  expect(tonnes).toEqual([...tonnes].sort((a, b) => a - b));
  expect(value("titr-volume-2025")).toBeLessThan(value("titr-volume-2024"));
});

const [more, less] = ["titr-volume-2024", "titr-volume-2024-association"] as const;

test.each(frames)(
  "%s: of two counts the column is the higher, and hatched over the lower",
  (frame) => {
    const marks = seen("cargo", "counts", frame);
    const [high, only] = [find(marks, more), find(marks, "more")];
    const level = (key: string) => number(find(marks, key), "y1");
    const foot = number(high, "y") + number(high, "height");
    expect((foot - level("lower")) / number(high, "height")).toBeCloseTo(
      value(less) / value(more),
      2,
    );
    expect(level("higher")).toBeCloseTo(number(high, "y"), 0);
    // What is hatched lies in the column, from level to level.
    for (const key of ["x", "y", "width"]) expect(number(only, key)).toBe(number(high, key));
    expect(number(only, "y") + number(only, "height")).toBeCloseTo(level("lower"), 0);
    // The other years stand where they stood, and are pale.
    const before = seen("cargo", "record", frame);
    for (const year of ["2019", "2021", "2022", "2023", "2025"]) {
      const one = find(marks, `titr-volume-${year}`);
      expect(one.attrs["class"]).toBe("other-year");
      expect(height(one)).toBe(height(find(before, `titr-volume-${year}`)));
    }
    // Each level says what it comes to, on its own side.
    for (const [id, y, way] of [
      [more, level("higher"), -1],
      [less, level("lower"), 1],
    ] as const) {
      const amount = find(find(marks, `${id}-words`).children, "amount");
      expect(Number(amount.text), id).toBeCloseTo(value(id), 2);
      expect(Math.sign(number(amount, "y") - y)).toBe(way);
    }
  },
);

test.each(frames)("%s: an arrow spans what only one counts, and says how much it is", (frame) => {
  const marks = seen("cargo", "counts", frame);
  const high = find(marks, more);
  const level = (key: string) => number(find(marks, key), "y1");
  const [, top, foot] = /,([\d.]+)V([\d.]+)/.exec(String(find(marks, "only").attrs["d"]))!;
  expect(Number(top)).toBeCloseTo(level("higher"), 0);
  expect(Number(foot)).toBeCloseTo(level("lower"), 0);
  expect(((Number(foot) - Number(top)) / number(high, "height")) * 100).toBeCloseTo(
    value("counts-apart-2024"),
    0,
  );
  const said = find(marks, "apart");
  expect(said.text).toContain(`${value("counts-apart-2024")}%`);
  expect(number(said, "y")).toBeGreaterThan(Number(top));
  expect(number(said, "y")).toBeLessThan(Number(foot));
  // The title says a quarter.
  expect(Math.round(value("counts-apart-2024") / 5) * 5).toBe(25);
});

test.each(frames)(
  "%s: the highest is called the record, and the last has its fall over it",
  (frame) => {
    const marks = seen("cargo", "record", frame);
    const [best, column] = [find(marks, "best"), find(marks, more)];
    expect(number(best, "x")).toBeCloseTo(number(column, "x") + number(column, "width") / 2, 0);
    expect(number(best, "y")).toBeLessThan(number(column, "y"));
    const last = find(marks, "titr-volume-2025");
    const fall = marks.filter(({ key }) => key === "fall");
    const less = Math.round((1 - value("titr-volume-2025") / value(more)) * 100);
    expect(fall.map(({ text }) => text).join(" ")).toBe(`−${less}%`);
    for (const one of fall) expect(number(one, "y")).toBeLessThan(number(last, "y"));
  },
);

/** The runs of the pipe, and its length: straight ones, and half circles between them. */
function runs(frame: (typeof frames)[number]) {
  const d = String(find(seen("cargo", "beside", frame), "cpc-2024").attrs["d"]);
  const start = Number(/^M([\d.]+),/.exec(d)![1]);
  const ends = [...d.matchAll(/H([\d.]+)/g)].map(([, x]) => Number(x));
  const turns = [...d.matchAll(/a([\d.]+),[\d.]+ 0 0 [01] 0,([\d.]+)/g)].map(([, r, down]) => {
    expect(Number(down)).toBe(Number(r) * 2);
    return Math.PI * Number(r);
  });
  const straight = ends.map((x, i) => Math.abs(x - (ends[i - 1] ?? start)));
  return { start, ends, long: [...straight, ...turns].reduce((a, b) => a + b) };
}

test.each(frames)("%s: beside the pipe the record has its scale, and no other year is", (frame) => {
  const marks = seen("cargo", "beside", frame);
  const [pipe, own] = [find(marks, "cpc-2024"), find(marks, more)];
  const { start, long } = runs(frame);
  expect(number(own, "height")).toBe(number(pipe, "stroke-width"));
  expect(long / number(own, "width")).toBeCloseTo(value("cpc-2024") / value(more), 1);
  // All of it is shown, and the record lies above its beginning.
  expect(Number(String(pipe.attrs["stroke-dasharray"]).split(" ")[0])).toBeCloseTo(long, 0);
  expect(number(own, "x")).toBe(start);
  for (const year of ["2019", "2021", "2022", "2023", "2025"])
    expect(marks.map(({ key }) => key)).not.toContain(`titr-volume-${year}`);
});

test.each(frames)(
  "%s: the pipe has as many pieces as the title says, each as long as the record",
  (frame) => {
    const marks = seen("cargo", "beside", frame);
    const own = find(marks, more);
    const cuts = corners(find(marks, "cut"));
    expect(cuts).toHaveLength((value("pipe-over-road") - 1) * 2);
    // Those of the first run are upright, a piece apart.
    const { start, ends } = runs(frame);
    const first = [...String(find(marks, "cut").attrs["d"]).matchAll(/M([\d.]+),/g)]
      .map(([, x]) => Number(x))
      .slice(0, Math.floor((ends[0]! - start) / number(own, "width")));
    expect(first.length).toBeGreaterThan(2);
    for (const [i, x] of first.entries())
      expect((x - start) / number(own, "width")).toBeCloseTo(i + 1, 1);
    // Each has its number, in the order of the pipe.
    const said = marks.filter(({ key }) => key.startsWith("piece-")).map(({ text }) => text);
    expect(said).toEqual(Array.from({ length: value("pipe-over-road") }, (_, i) => `${i + 1}`));
  },
);
