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

/** Where a rectangle lies. */
const box = (mark: Mark) => {
  const [x, y, wide, high] = ["x", "y", "width", "height"].map((name) => number(mark, name));
  return { x: x!, y: y!, wide: wide!, high: high! };
};

test.each(frames)("%s: two counts are bars of one scale, one under the other", (frame) => {
  const marks = seen("cargo", "counts", frame);
  const [upper, lower] = [box(find(marks, more)), box(find(marks, "less"))];
  expect(lower.wide / upper.wide).toBeCloseTo(value(less) / value(more), 3);
  for (const key of ["x", "high"] as const) expect(lower[key]).toBe(upper[key]);
  expect(lower.y).toBeGreaterThan(upper.y + upper.high);
  // What the lower lacks reaches to the end of the higher.
  const lacking = box(find(marks, "lacking"));
  expect(lacking.x).toBeCloseTo(lower.x + lower.wide, 0);
  expect(lacking.x + lacking.wide).toBeCloseTo(upper.x + upper.wide, 0);
  for (const key of ["y", "high"] as const) expect(lacking[key]).toBe(lower[key]);
  // Each says over it what it comes to.
  for (const [id, { y }] of [
    [more, upper],
    [less, lower],
  ] as const) {
    const amount = find(find(marks, `${id}-words`).children, "amount");
    expect(Number(amount.text), id).toBeCloseTo(value(id), 2);
    expect(y - number(amount, "y")).toBeGreaterThan(0);
    expect(y - number(amount, "y")).toBeLessThan(20);
  }
  // A cut stands at each whole million, and its number left of it.
  const cuts = [...String(find(marks, "millions").attrs["d"]).matchAll(/M([\d.]+),/g)];
  expect(cuts).toHaveLength(Math.floor(value(more)) + Math.floor(value(less)));
  for (const [i, [, x]] of cuts.slice(0, Math.floor(value(more))).entries()) {
    expect((Number(x) - upper.x) / upper.wide).toBeCloseTo((i + 1) / value(more), 2);
    expect(find(marks, `million-${i}`).text).toBe(String(i + 1));
    expect(number(find(marks, `million-${i}`), "x")).toBeLessThan(Number(x));
  }
  // Both bars have numbers alike.
  for (const i of Array.from({ length: Math.floor(value(less)) }, (_, n) => n)) {
    const [one, other] = [find(marks, `less-million-${i}`), find(marks, `million-${i}`)];
    expect([one.text, one.attrs["x"]]).toEqual([other.text, other.attrs["x"]]);
  }
  // No other year is there.
  for (const year of ["2019", "2021", "2022", "2023", "2025"])
    expect(marks.map(({ key }) => key)).not.toContain(`titr-volume-${year}`);
});

test.each(frames)("%s: what the lower count lacks says how much it is", (frame) => {
  const marks = seen("cargo", "counts", frame);
  const [whole, lacking] = [box(find(marks, more)), box(find(marks, "lacking"))];
  expect((lacking.wide / whole.wide) * 100).toBeCloseTo(value("counts-apart-2024"), 0);
  const said = find(marks, "apart").children.filter(({ key }) => key.startsWith("amount-"));
  expect(said.map(({ text }) => text).join(" ")).toContain(`${value("counts-apart-2024")}%`);
  for (const one of said) {
    expect(number(one, "x")).toBeGreaterThan(lacking.x);
    expect(number(one, "y")).toBeGreaterThan(lacking.y);
    expect(number(one, "y")).toBeLessThan(lacking.y + lacking.high);
  }
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
    const fallen = find(marks, "fallen").children;
    const fall = fallen.filter(({ key }) => key === "fall");
    // An arrow goes down from the height of the record to that of the last.
    const [, , from, to] = /M([\d.]+),([\d.]+)V([\d.]+)/
      .exec(String(find(fallen, "arrow").attrs["d"]))!
      .map(Number);
    expect([from, to]).toEqual([number(column, "y"), number(last, "y")]);
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
