import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;
const frames = ["wide", "narrow"] as const;
const unit = data.constants.rows.find(({ id }) => id === "scale-square")!.value;

/** The path of a field's rows. */
const rows = (key: "europe" | "all", frame: (typeof frames)[number]) =>
  find(find(seen("scale", key, frame), key).children, "boxes");

test.each(frames)("%s: a box is as many containers as we say, in every pile", (frame) => {
  for (const [key, id] of [
    ["europe", "rail-eu-2025"],
    ["all", "rail-all-2025"],
  ] as const) {
    const path = String(rows(key, frame).children[0]!.attrs["d"]);
    const boxes = [...path.matchAll(/h([\d.]+)/g)].reduce((sum, [, one]) => sum + Number(one), 0);
    expect(boxes).toBeCloseTo(value(id) / unit, 1);
  }
  for (const state of ["ships", "europe", "all"]) {
    const boxes = find(seen("scale", state, frame), "route").children;
    expect(boxes).toHaveLength(Math.round(value("titr-teu-2025") / unit));
  }
});

test.each(frames)("%s: both piles of a picture are to one scale", (frame) => {
  for (const key of ["europe", "all"] as const) {
    const scale = /scale\(([\d.]+)\)/.exec(String(rows(key, frame).attrs["transform"]))![1];
    const box = number(find(seen("scale", key, frame), "box-0"), "width");
    expect(box / Number(scale)).toBeCloseTo(0.86, 1);
  }
});

test.each(frames)("%s: ships hold what they can, the last what is left", (frame) => {
  const marks = seen("scale", "ships", frame);
  const loads = value("titr-teu-2025") / value("ever-given");
  expect(marks.filter(({ key }) => /^ship-\d+$/.test(key))).toHaveLength(Math.ceil(loads));
  const free = marks.filter(({ key }) => key.startsWith("free-"));
  const full = (value("ever-given") / unit) * (Math.ceil(loads) - loads);
  expect(Math.abs(free.length - full)).toBeLessThan(1);
  expect(free.every(({ key }) => key.startsWith(`free-${Math.ceil(loads) - 1}-`))).toBe(true);
});
