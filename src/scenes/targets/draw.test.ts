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
  /** Where months begin, and where the last ends. */
  const months = () =>
    [...String(find(marks(), "months").attrs["d"]).matchAll(/M([\d.]+),/g)].map(([, x]) =>
      Number(x),
    );
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
    const right = number(bar(), "x") + number(bar(), "width");
    const [start, end] = [months()[0]!, months().at(-1)!];
    const [first, last] = [
      Date.parse(`${dayOf(plans[0]!).slice(0, 7)}-01`),
      Date.parse("2026-01-01"),
    ];
    // A month without a day is its middle.
    for (const id of [plans[0]!, plans[2]!])
      expect((level(id)[0] - start) / (end - start), id).toBeCloseTo(
        (Date.parse(dayOf(id)) - first) / (last - first),
        1,
      );
    for (const [i, id] of plans.entries()) {
      expect(number(find(row(id), "news"), "cx")).toBe(level(id)[0]);
      expect(level(id)[2]).toBe(i < plans.length - 1 ? level(plans[i + 1]!)[0] : right);
    }
  });

  test("what came stands past the months, for it is of no month, and its words say by when", () => {
    expect(number(bar(), "x")).toBeGreaterThan(months().at(-1)! + 5);
    expect(find(marks(), "month-1").text).toContain(data.figure(came).as_of.slice(0, 4));
    expect(number(find(marks(), "month-1"), "x")).toBe(months().at(-13));
    expect(words(row(came)).join(" ")).toContain(data.figure(came).as_of.slice(0, 4));
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
