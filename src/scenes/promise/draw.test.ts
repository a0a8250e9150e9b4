import { expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

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

test("the analyst’s count is not part of the railway’s line", () => {
  const marks = seen("promise", "fan");
  const { attrs } = find(marks, "seg-ha-progress-2025-mid");
  expect(attrs["class"]).toBe("also");
  expect(String(find(marks, "line").attrs["d"])).not.toContain(`${attrs["cx"]},${attrs["cy"]}`);
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

test("the pace is drawn on as steep as it was, to a hundred per cent", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("promise", "pace", frame);
    const on = find(marks, "on-0");
    const [x1, y1] = [number(on, "x1"), number(on, "y1")];
    const [x2, y2] = [number(on, "x2"), number(on, "y2")];
    const last = find(marks, "built-horadiz-aghband");
    expect(x1).toBeCloseTo(number(last, "cx"), 1);
    expect(y2).toBe(number(find(marks, "rule-100"), "y1"));
    const year = number(find(marks, "mark-2027"), "x1") - number(find(marks, "mark-2026"), "x1");
    expect((x2 - x1) / year).toBeCloseTo(value("years-at-pace"), 1);
    const half = year / 2;
    const drawn = ((y1 - y2) / (x2 - x1)) * half;
    const point = (y1 - y2) / value("left-to-build");
    expect(drawn / point).toBeCloseTo(value("built-in-six-months"), 1);
    const long = find(marks, "on-1");
    expect((number(long, "x2") - x1) / year).toBeCloseTo(value("years-at-long-pace"), 1);
    const since = value("built-horadiz-aghband") - value("seg-ha-progress-2023-12");
    const days = (Date.parse("2026-02-27") - Date.parse("2023-12-12")) / 864e5;
    // Our row takes the time to a tenth of a year.
    expect(value("left-to-build") / (since / (days / 365.25))).toBeCloseTo(
      value("years-at-long-pace"),
      0,
    );
    // The promise that still holds is steeper.
    expect(number(find(marks, "seg-ha-deadline-end2026-way"), "x2")).toBeLessThan(x2);
  }
});
