import { describe, expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const frames = ["wide", "narrow"] as const;
const both = ["time-xian-malaszewicze", "time-xian-constanta"] as const;
const [north, caspian] = both;

const row = (id: string) => data.times.rows.find((one) => one.id === id)!;

describe.each(frames)("%s", (frame) => {
  const marks = () => seen("clock", "europe", frame);
  const own = (id: string) => find(marks(), id).children;
  const bars = (id: string, name: string) => own(id).filter(({ key }) => key.startsWith(name));
  /** The days of the calendar: left, top, width and height of each. */
  const cells = () =>
    [
      ...String(find(marks(), "cells").attrs["d"]).matchAll(
        /M([\d.]+),([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g,
      ),
    ].map((one) => one.slice(1).map(Number) as [number, number, number, number]);

  test("one calendar has a numbered cell for each day of the longer journey, a week in a row", () => {
    expect(cells()).toHaveLength(row(caspian).value_to!);
    for (const [i, [x, y, wide, high]] of cells().entries()) {
      const digits = find(marks(), `number-${i}`);
      expect(digits.text).toBe(String(i + 1));
      expect(number(digits, "x")).toBeGreaterThan(x);
      expect(number(digits, "x")).toBeLessThan(x + wide / 2);
      expect(number(digits, "y")).toBeGreaterThan(y);
      expect(number(digits, "y")).toBeLessThan(y + high);
      expect(y, `${i}`).toBe(cells()[i - (i % 7)]![1]);
      if (i % 7 === 0 && i) expect(y).toBeGreaterThan(cells()[i - 1]![1]);
    }
  });

  test("bars are full along the fewest days and hatched from there to the most, in their cells", () => {
    for (const id of both) {
      const { value, value_to } = row(id);
      const days = (name: string) =>
        bars(id, name).reduce((sum, one) => sum + number(one, "width"), 0) / cells()[0]![2];
      expect(days("sure"), id).toBeCloseTo(value, 1);
      expect(days("maybe"), id).toBeCloseTo(value_to! - value, 1);
      expect(bars(id, "strips")).toHaveLength(bars(id, "maybe").length);
      for (const one of [...bars(id, "sure"), ...bars(id, "maybe")]) {
        const [x, y] = [number(one, "x"), number(one, "y")];
        const cell = cells().find(
          ([left, top, , high]) => Math.abs(left - x) < 0.2 && y > top && y < top + high,
        );
        expect(cell, one.key).toBeDefined();
        expect(y + number(one, "height")).toBeLessThanOrEqual(cell![1] + cell![3] + 0.1);
      }
      // All bars are as high as each other.
      expect(number(bars(id, "sure")[0]!, "height")).toBe(
        number(bars(north, "sure")[0]!, "height"),
      );
    }
  });

  test("a flag stands on each day that may be the last", () => {
    for (const id of both) {
      const { value, value_to } = row(id);
      const flags = [...String(find(own(id), "flags").attrs["d"]).matchAll(/M([\d.]+),([\d.]+)v/g)];
      expect(flags).toHaveLength(value_to! - value + 1);
      for (const [i, flag] of flags.entries()) {
        const [x, y, wide, high] = cells()[value - 1 + i]!;
        expect(Number(flag[1])).toBeGreaterThan(x);
        expect(Number(flag[1])).toBeLessThan(x + wide);
        expect(Number(flag[2])).toBeLessThan(y + high);
      }
    }
  });

  test("each says where it ends, the title the lands of both, and the deck where both start", () => {
    for (const id of both)
      expect(words(own(id)).join(" "), id).toContain(`to ${data.place(row(id).to!).name}`);
    const deck = find(marks(), "sub-0").text!;
    expect(deck).toContain(`From ${data.place(row(north).from!).name}`);
    const head = words(marks()).join(" ");
    for (const land of ["to Poland", "to Romania"]) expect(head).toContain(land);
  });
});

test("both are of one speaker and from one start, and one is over twice as long, whichever are taken", () => {
  expect(row(caspian).source).toBe(row(north).source);
  expect(row(caspian).from).toBe(row(north).from);
  expect(row(caspian).value).toBeGreaterThan(2 * row(north).value_to!);
});

test("the ends differ, as the picture says", () => {
  expect(data.place(row(north).to!).country).not.toBe(data.place(row(caspian).to!).country);
});
