import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;
const promises = ["target-trains-400", "target-trains-600", "target-trains-1000"];

test.each(["wide", "narrow"] as const)("%s: a wagon for every ten trains", (frame) => {
  const marks = seen("targets", "trains", frame);
  const came = find(marks, "came").children;
  const promised = find(marks, "promised").children;
  expect(came).toHaveLength(value("trains-2025-ady") / 10);
  expect(came.length + promised.length).toBe(value("target-trains-1000") / 10);
  expect(came.every(({ attrs }) => attrs["class"] === "tally came")).toBe(true);
  expect(promised.every(({ attrs }) => attrs["class"] === "tally promised")).toBe(true);
});

test.each(["wide", "narrow"] as const)("%s: lines end where a promise is full", (frame) => {
  const marks = seen("targets", "trains", frame);
  const ends = promises.map((id) => number(find(marks, `${id}-end`), "y1"));
  const per = (ends[1]! - ends[0]!) / (value(promises[1]!) - value(promises[0]!));
  expect((ends[2]! - ends[1]!) / (value(promises[2]!) - value(promises[1]!))).toBeCloseTo(per, 1);
});
