import { expect, test } from "vitest";

import { every, find, number, seen, words } from "../seen";
import { compose } from "../../engine/scene/compose";
import { data, scenes } from "@story";

const { value } = data;

const DUE = ["2023", "2024", "2025", "mid2026", "end2026"].map((one) => `seg-ha-deadline-${one}`);

test("a share stands as high as its per cent", () => {
  const marks = seen("promise", "fan");
  const y = (percent: number) => number(find(marks, `rule-${percent}`), "y1");
  const unit = (y(50) - y(100)) / 50;
  for (const id of ["seg-ha-progress-2022-12", "seg-ha-progress-2025-08", "built-horadiz-aghband"])
    expect(number(find(marks, id), "cy")).toBeCloseTo(y(50) - unit * (value(id) - 50), 0);
});

test("every promise ends at a hundred per cent, each later than the last", () => {
  const marks = seen("promise", "fan");
  // The first gave no share, and has no line.
  for (const id of DUE.slice(1))
    expect(number(find(marks, `${id}-way`), "y2")).toBe(number(find(marks, "rule-100"), "y1"));
  const times = DUE.map((id) => Number(/^M([\d.]+),/.exec(String(find(marks, id).attrs["d"]))![1]));
  expect(times).toEqual([...times].sort((a, b) => a - b));
  for (const id of DUE) expect(find(marks, id).attrs["class"]).toBe("promise");
});

test("the analyst’s count is not in the drawing, but in the table", () => {
  for (const frame of ["wide", "narrow"] as const)
    expect(
      seen("promise", "fan", frame).some(({ key }) => key === "seg-ha-progress-2025-mid"),
    ).toBe(false);
  expect(compose(scenes["promise"]!, "wide").steps["fan"]!.rows).toContain(
    "seg-ha-progress-2025-mid",
  );
});

test("what was built says until when it is known", () => {
  const { as_of } = data.figure("built-horadiz-aghband");
  const day = new Date(as_of).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
  expect(words(seen("promise", "fan")).join(" ")).toContain(`last known, ${day}`);
});

test("no way leads to the promise that gave no share, and it says why", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("promise", "fan", frame);
    expect(marks.filter(({ key }) => key === "seg-ha-deadline-2023-way")).toEqual([]);
    expect(words(marks).join(" ")).toContain("no share given then");
  }
});

test("what was built is an area from nothing, whose axis begins at nothing", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("promise", "fan", frame);
    const foot = number(find(marks, "axis"), "y1");
    expect(number(find(marks, "rule-0"), "y1")).toBe(foot);
    const ys = [...String(find(marks, "area").attrs["d"]).matchAll(/,([\d.]+)/g)].map(([, y]) => y);
    expect([Number(ys[0]), Number(ys.at(-1))]).toEqual([foot, foot]);
  }
});

/** The sleepers of a track, and where its first and last rail end. */
const laid = (marks: ReturnType<typeof seen>, row: string, key: string) => {
  const track = every(find(marks, row));
  const rail = find(track, `${key}-rail-0.25`);
  const xs = [...String(find(track, key).attrs["d"]).matchAll(/M([\d.]+),/g)].map(([, x]) =>
    Number(x),
  );
  return { xs, from: number(rail, "x1"), to: number(rail, "x2") };
};

test("what is left is as many sleepers on each track, over the time that is promised and that each pace takes", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("promise", "pace", frame);
    const now = number(find(marks, "now"), "x1");
    const years = marks.filter(({ key }) => key.startsWith("mark-"));
    const [first, last] = [years[0]!, years.at(-1)!];
    const year =
      (number(last, "x1") - number(first, "x1")) /
      (Number(last.key.slice(5)) - Number(first.key.slice(5)));
    // The promise ends with its year.
    expect(laid(marks, "left-to-build", "rest").to).toBeCloseTo(
      number(find(marks, "mark-2026"), "x1") + year,
      0,
    );
    for (const row of ["left-to-build", "years-at-long-pace", "years-at-pace"]) {
      const { xs, from, to } = laid(marks, row, "rest");
      expect(xs).toHaveLength(value("left-to-build"));
      expect(from).toBeCloseTo(now, 0);
      expect(xs[0]!).toBeGreaterThan(now);
      expect(xs.at(-1)!).toBeLessThan(to);
      if (row !== "left-to-build") expect((to - from) / year).toBeCloseTo(value(row), 1);
    }
  }
});

test("what was built at a pace stands in the same steps as what is left", () => {
  const gained = {
    "years-at-pace": value("built-in-six-months"),
    "years-at-long-pace": value("built-horadiz-aghband") - value("seg-ha-progress-2023-12"),
  };
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("promise", "pace", frame);
    for (const [row, count] of Object.entries(gained)) {
      const [past, rest] = ["past", "rest"].map((key) => laid(marks, row, key));
      expect(past!.xs).toHaveLength(count);
      const step = (one: typeof past) => (one!.to - one!.from) / one!.xs.length;
      // Our rows take times to a tenth of a year.
      expect(step(past) / step(rest)).toBeCloseTo(1, 1);
    }
  }
});

test("all sleepers are equally thick, so that only what lies between them grows", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("promise", "pace", frame);
    const thick = ["left-to-build", "years-at-long-pace", "years-at-pace"].flatMap((row) =>
      every(find(marks, row))
        .filter(({ key }) => /^(past|rest)$/.test(key))
        .map((one) => number(one, "stroke-width")),
    );
    expect(new Set(thick).size).toBe(1);
    // Where they lie closest they do not touch.
    const { xs } = laid(marks, "left-to-build", "rest");
    expect(thick[0]).toBeLessThan(xs[1]! - xs[0]!);
  }
});

test("a bar closes each track, with the year of its end, and the longest is within the frame", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("promise", "pace", frame);
    const mark = (year: number) => number(find(marks, `mark-${year}`), "x1");
    const long = (mark(2030) - mark(2026)) / 4;
    for (const row of ["left-to-build", "years-at-long-pace", "years-at-pace"]) {
      const parts = every(find(marks, row));
      const to = number(find(parts, "end"), "x1");
      expect(laid(marks, row, "rest").to).toBe(to);
      // A promise for a year is for its end.
      const year = Math.floor(2026 + (to - mark(2026)) / long - 0.01);
      expect(find(parts, "done").text).toMatch(new RegExp(`${year}$`));
      expect(to).toBeLessThan(frame === "wide" ? 850 : 342);
    }
  }
});

test("what is only promised is a dark outline, no track that was laid", () => {
  const marks = every(find(seen("promise", "pace"), "left-to-build"));
  for (const { attrs } of marks.filter(({ tag }) => tag !== "text" && tag !== "g"))
    expect(attrs["class"]).toContain("vowed");
  const rails = [-0.25, 0.25].map((side) => number(find(marks, `rest-rail${side}`), "y1"));
  const high = Number(/v([\d.]+)/.exec(String(find(marks, "rest").attrs["d"]))![1]);
  expect(rails[1]! - rails[0]!).toBeCloseTo(high, 0);
});

test("over what was laid stands how much it is", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("promise", "pace", frame);
    for (const row of ["years-at-long-pace", "years-at-pace"]) {
      const said = words(every(find(marks, row))).join(" ");
      expect(said).toContain(`${laid(marks, row, "past").xs.length} points`);
    }
  }
});

test("the name of each promise stands over its own mark", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("promise", "fan", frame);
    for (const id of DUE) {
      const { attrs } = find(marks, `${id}-due`);
      expect(attrs["class"]).toContain("middle");
      const x = Number(/^M([\d.]+),/.exec(String(find(marks, id).attrs["d"]))![1]);
      expect(number(find(marks, `${id}-due`), "x")).toBeCloseTo(x, 0);
    }
  }
});
