import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

/** The points of a wedge: its start, and its end at fewest and at most days. */
const wedge = (state: string, id: string) =>
  String(find(find(seen("clock", state), id).children, "wedge").attrs["d"])
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number));

test.each([
  ["europe", "time-altynkol-constanta"],
  ["north", "time-xian-malaszewicze"],
  ["north", "time-xian-constanta"],
])("in %s, %s ends on its days", (state, id) => {
  const marks = seen("clock", state);
  const day = (number(find(marks, "day-2"), "x1") - number(find(marks, "day-0"), "x1")) / 10;
  const [start, low, high] = wedge(state, id) as [number[], number[], number[]];
  const { value, value_to = value } = data.figure(id);
  expect((low[0]! - start[0]!) / day).toBeCloseTo(value, 1);
  expect((high[0]! - start[0]!) / day).toBeCloseTo(value_to, 1);
});

test("the way through Russia is steeper than the middle way", () => {
  const slope = (id: string) => {
    const [start, low] = wedge("north", id) as [number[], number[]];
    return (low[1]! - start[1]!) / (low[0]! - start[0]!);
  };
  expect(slope("time-xian-malaszewicze")).toBeGreaterThan(1.5 * slope("time-xian-constanta"));
});
