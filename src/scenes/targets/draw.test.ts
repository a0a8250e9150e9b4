import { describe, expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;
const came = "trains-2025-ady";
const plans = ["target-trains-600", "target-trains-1000", "target-trains-400"];
const all = [...plans, came];
const frames = ["wide", "narrow"] as const;

const dayOf = (id: string) => {
  const one: { said?: string; as_of: string } = data.figure(id);
  return one.said ?? one.as_of;
};

describe.each(frames)("%s", (frame) => {
  const marks = () => seen("targets", "trains", frame);
  const row = (id: string) => find(marks(), id).children;
  const bar = () => find(row(came), "bar");
  const zero = () => number(find(marks(), "zero"), "y1");
  /** A level: from where to where it goes, and how high. */
  const level = (id: string) =>
    /^M([\d.]+),([\d.]+)H([\d.]+)$/
      .exec(String(find(row(id), "level").attrs["d"]))!
      .slice(1)
      .map(Number) as [number, number, number];

  test("plans and what came are to one scale from one line of zero", () => {
    const train = number(bar(), "height") / value(came);
    expect(number(bar(), "y") + number(bar(), "height")).toBeCloseTo(zero(), 1);
    for (const id of plans) {
      expect((zero() - level(id)[1]) / value(id), id).toBeCloseTo(train, 2);
      expect(number(find(row(id), "news"), "cy")).toBe(level(id)[1]);
    }
  });

  test("a plan begins at its day, and is held until there is news of another", () => {
    const from = level(plans[0]!)[0];
    const perDay = (at: number, id: string) =>
      (at - from) / (Date.parse(dayOf(id)) - Date.parse(dayOf(plans[0]!)));
    const right = number(bar(), "x") + number(bar(), "width");
    const scale = perDay(right, came);
    // A month without a day is its middle.
    for (const id of [plans[2]!]) expect(perDay(level(id)[0], id) / scale).toBeCloseTo(1, 1);
    for (const [i, id] of plans.entries()) {
      expect(number(find(row(id), "news"), "cx")).toBe(level(id)[0]);
      expect(level(id)[2]).toBe(i < plans.length - 1 ? level(plans[i + 1]!)[0] : right);
    }
  });

  test("what came is as wide as the year it came in", () => {
    const months = [...String(find(marks(), "months").attrs["d"]).matchAll(/M([\d.]+),/g)].map(
      ([, x]) => Number(x),
    );
    const [start, end] = [number(bar(), "x"), number(bar(), "x") + number(bar(), "width")];
    expect(start).toBe(months.at(-13));
    expect(end).toBeLessThanOrEqual(months.at(-1)!);
    expect(end).toBeGreaterThan(months.at(-2)!);
    expect(find(marks(), "month-1").text).toContain(data.figure(came).as_of.slice(0, 4));
    expect(number(find(marks(), "month-1"), "x")).toBe(start);
  });

  test("an arrow falls from a plan to the next of the same, at its day, and no other is joined", () => {
    for (const [i, id] of plans.entries()) {
      const change = row(id).find(({ key }) => key === "change");
      const before = plans[i - 1];
      const same = before !== undefined && data.figure(id).by === data.figure(before).by;
      expect(change !== undefined, id).toBe(same);
      if (!change) continue;
      const [, x, from, tip] = /^M([\d.]+),([\d.]+)V([\d.]+)/
        .exec(String(change.attrs["d"]))!
        .map(Number) as [number, number, number, number];
      expect(x).toBe(level(id)[0]);
      expect(from).toBe(level(before!)[1]);
      expect(tip < from).toBe(value(id) > value(before!));
    }
  });

  test("what came is full, and what was planned is dashed, its news rings", () => {
    expect(bar().attrs["class"]).toBe("trains-came");
    for (const id of plans) {
      expect(String(find(row(id), "level").attrs["class"])).toContain("plan-line");
      expect(String(find(row(id), "news").attrs["class"])).toContain("plan-news");
    }
  });

  test("a lower bound is called one, no other is", () => {
    for (const id of all)
      expect(words(row(id))[0]!.startsWith("over "), id).toBe(data.figure(id).hedge === "over");
    expect(words(row(came))[0]).toContain("came");
  });

  test("a plan of others than the last looks other", () => {
    for (const id of plans)
      expect(String(find(row(id), "level").attrs["class"]).includes("other"), id).toBe(
        data.figure(id).by !== data.figure(plans[2]!).by,
      );
  });
});

test("the headline holds: fewer came than the most planned, and than the last plan", () => {
  const [first, most, last] = plans.map(value) as [number, number, number];
  expect(most).toBeGreaterThan(first);
  expect(last).toBeLessThan(most);
  expect(value(came)).toBeLessThan(last);
  expect(data.figure(plans[2]!).by).toBe(data.figure(plans[1]!).by);
  const days = all.map(dayOf);
  expect(days).toEqual([...days].sort());
});
