import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

test("columns are to scale from a zero base", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("cargo", "beside", frame);
    const height = (id: string) => number(find(marks, id), "height");
    const perTonne = height("kazakh-rail-2025") / value("kazakh-rail-2025");
    expect(height("cpc-2024") / value("cpc-2024")).toBeCloseTo(perTonne, 2);
    expect(height("titr-volume-2024") / value("titr-volume-2024")).toBeCloseTo(perTonne, 1);
  }
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

test("the other count stands beside the ministry's, hatched and lower by a quarter", () => {
  const marks = seen("cargo", "counts");
  const own = number(find(marks, "titr-volume-2024"), "height");
  expect(number(find(marks, "second-ground"), "height") / own).toBeCloseTo(3.3 / 4.484, 2);
  expect(find(marks, "second-hatch").attrs["class"]).toBe("hatch");
});
