import { describe, expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const frames = ["wide", "narrow"] as const;
type FrameName = (typeof frames)[number];

/** The place of a day on the axis, from the places of two of its rules. */
const days = (state: string, frame: FrameName) => {
  const marks = seen("clock", state, frame);
  const x = (key: string) => number(find(marks, key), "x1");
  const unit = (x("day-2") - x("day-1")) / 10;
  return (at: number) => (at - x("day-1")) / unit + 10;
};

const part = (state: string, frame: FrameName, id: string, key: string) => {
  const one = find(find(seen("clock", state, frame), id).children, "bar");
  const found = find(one.children, key);
  return { from: number(found, "x"), to: number(found, "x") + number(found, "width") };
};

describe.each(frames)("%s", (frame) => {
  test.each([
    ["europe", "railway", "time-altynkol-constanta"],
    ["europe", "forwarder", "time-xian-constanta"],
    ["north", "forwarder", "time-xian-constanta"],
    ["north", "north", "time-xian-malaszewicze"],
    ["north", "sea", "time-shanghai-poti"],
  ])("in %s, the bar of the %s goes from 0 over its fewest days to its most", (state, id, row) => {
    const day = days(state, frame);
    const { value, value_to = value } = data.figure(row);
    const [sure, maybe] = [part(state, frame, id, "sure"), part(state, frame, id, "maybe")];
    expect(day(sure.from)).toBeCloseTo(0, 0);
    expect(day(sure.to)).toBeCloseTo(value, 0);
    expect(day(maybe.from)).toBeCloseTo(value, 0);
    expect(day(maybe.to)).toBeCloseTo(value_to, 0);
  });

  test("the railway's bar is cut at Baku and Poti on their days", () => {
    const day = days("europe", frame);
    const cuts = find(seen("clock", "europe", frame), "railway").children.filter(({ key }) =>
      key.startsWith("cut-"),
    );
    const at = cuts.map((cut) => Math.round(day(number(cut, "x1"))));
    expect(at).toEqual([data.value("time-altynkol-baku"), data.value("time-altynkol-poti")]);
  });
});

test("the bar that is in both states is as long in both, and only moves down", () => {
  const bar = (state: string) => part(state, "wide", "forwarder", "maybe");
  expect(bar("north")).toEqual(bar("europe"));
});
