import { describe, expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;
const came = "trains-2025-ady";
const plans = ["target-trains-600", "target-trains-1000", "target-trains-400"];
const all = [...plans, came];
const most = plans[1]!;
const frames = ["wide", "narrow"] as const;

const dayOf = (id: string) => {
  const one: { said?: string; as_of: string } = data.figure(id);
  return one.said ?? one.as_of;
};

describe.each(frames)("%s", (frame) => {
  const marks = () => seen("targets", "trains", frame);
  const row = (id: string) => find(marks(), id).children;
  const column = (id: string) => {
    const own = find(row(id), "trains");
    const [x, y, wide, high] = ["x", "y", "width", "height"].map((one) => number(own, one));
    return { x: x!, y: y!, wide: wide!, high: high!, look: own.attrs["class"] };
  };

  test("columns are as high as their trains, of one width, on one ground, in the order of their days", () => {
    const unit = column(most).high / value(most);
    for (const id of all) {
      expect(column(id).high / unit / value(id), id).toBeCloseTo(1, 2);
      expect(column(id).y + column(id).high).toBeCloseTo(column(most).y + column(most).high, 0);
      expect(column(id).wide).toBe(column(most).wide);
      expect(column(id).look).toBe(id === came ? "train-came" : "train-planned");
    }
    const days = all.map(dayOf);
    expect(days).toEqual([...days].sort());
    const places = all.map((id) => column(id).x);
    expect(places).toEqual([...places].sort((x, y) => x - y));
  });

  test("what did not come reaches from what came to the largest plan, and is larger than what came", () => {
    const lost = find(marks(), "lost");
    expect(number(lost, "x")).toBe(column(came).x);
    expect(number(lost, "y")).toBe(column(most).y);
    expect(number(lost, "y") + number(lost, "height")).toBeCloseTo(column(came).y, 0);
    expect(number(lost, "height")).toBeGreaterThan(column(came).high);
    expect(words(marks()).join(" ")).toMatch(/did not\s*come/);
  });

  test("words stand in their columns", () => {
    for (const id of all) {
      const { x, y, wide, high } = column(id);
      for (const one of row(id).filter(({ tag }) => tag === "text")) {
        expect(number(one, "x")).toBeGreaterThan(x);
        expect(number(one, "x")).toBeLessThan(x + wide / 2);
        expect(number(one, "y")).toBeGreaterThan(y);
        expect(number(one, "y")).toBeLessThan(y + high);
      }
    }
  });

  test("a lower bound is called one, no other is; days and years are said", () => {
    for (const id of all) {
      const said = words(row(id));
      expect(/\bover\b/.test(said.join(" ")), id).toBe(data.figure(id).hedge === "over");
      // The year of the count is the title’s.
      const told = id === came ? words(marks()) : said;
      expect(told.join(" "), id).toContain(dayOf(id).slice(0, 4));
      expect(said.join(" "), id).toContain(value(id).toLocaleString("en"));
    }
    expect(words(row(came)).join(" ")).toContain("came");
  });
});

test("the headline holds: fewer came than the most planned, and than the last plan", () => {
  const [first, large, last] = plans.map(value) as [number, number, number];
  expect(large).toBeGreaterThan(first);
  expect(last).toBeLessThan(large);
  expect(value(came)).toBeLessThan(last);
  expect(data.figure(plans[2]!).by).toBe(data.figure(plans[1]!).by);
  const days = all.map(dayOf);
  expect(days).toEqual([...days].sort());
});
