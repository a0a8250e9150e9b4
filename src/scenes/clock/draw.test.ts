import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

/** The corners of a journey: its stops at fewest days, and back at most days. */
const corners = (state: string, id: string) =>
  String(find(find(seen("clock", state), id).children, "wedge").attrs["d"])
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number) as [number, number]);

const day = (state: string) => {
  const marks = seen("clock", state);
  return (number(find(marks, "day-1"), "x1") - number(find(marks, "day-0"), "x1")) / 10;
};

test.each([
  ["europe", "railway", "time-altynkol-constanta"],
  ["europe", "forwarder", "time-xian-constanta"],
  ["north", "north", "time-xian-malaszewicze"],
  ["north", "sea", "time-shanghai-poti"],
])("in %s, the line of the %s ends on its days", (state, id, row) => {
  const found = corners(state, id);
  const [start] = found[0]!;
  const [low] = found[found.length / 2 - 1]!;
  const [high] = found[found.length / 2]!;
  const { value, value_to = value } = data.figure(row);
  expect((low - start) / day(state)).toBeCloseTo(value, 1);
  expect((high - start) / day(state)).toBeCloseTo(value_to, 1);
});

test("the railway's line passes Baku and Poti on its days", () => {
  const found = corners("europe", "railway");
  const [start] = found[0]!;
  const days = found.slice(1, 3).map(([x]) => Math.round((x - start) / day("europe")));
  expect(days).toEqual([data.value("time-altynkol-baku"), data.value("time-altynkol-poti")]);
});

test("the way through Russia is steeper than the middle way, and that a little than the ship", () => {
  const slope = (id: string) => {
    const found = corners("north", id);
    const [from, to] = [found[0]!, found[found.length / 2 - 1]!];
    return (to[1] - from[1]) / (to[0] - from[0]);
  };
  expect(slope("north")).toBeGreaterThan(1.5 * slope("forwarder"));
  expect(slope("forwarder")).toBeGreaterThan(slope("sea"));
});

test("two clocks of one end share its name, between both", () => {
  const marks = seen("clock", "europe");
  // Between the last day of one and the first of the other.
  const [one, two] = [corners("europe", "railway"), corners("europe", "forwarder")];
  const same = marks.find(({ key, tag }) => key === "same" && tag === "line")!;
  expect(number(same, "x1")).toBe(one[one.length / 2]![0]);
  expect(number(same, "x2")).toBe(two[two.length / 2 - 1]![0]);
  const named = marks.filter(({ text }) => text?.startsWith("Constan"));
  expect(named).toHaveLength(1);
  expect(seen("clock", "north").map(({ key }) => key)).not.toContain("same");
});
