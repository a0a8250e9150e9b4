import { describe, expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;
const came = "trains-2025-ady";
const plans = ["target-trains-600", "target-trains-1000", "target-trains-400"];
const all = [...plans, came];
const most = plans[1]!;
/** How many trains one that is drawn stands for. */
const each = 10;
const frames = ["wide", "narrow"] as const;

const dayOf = (id: string) => {
  const one: { said?: string; as_of: string } = data.figure(id);
  return one.said ?? one.as_of;
};

describe.each(frames)("%s", (frame) => {
  const marks = () => seen("targets", "trains", frame);
  const row = (id: string) => find(marks(), id).children;
  /** The trains of a fleet, by the strokes of their frames: from where to where each row goes. */
  const fleet = (key: string) => {
    const one = find(marks(), `${key}-frames`);
    const [dash, gap] = String(one.attrs["stroke-dasharray"]).split(" ").map(Number);
    return [...String(one.attrs["d"]).matchAll(/M([\d.]+),([\d.]+)h([\d.]+)/g)].map((found) => {
      const [x, y, long] = found.slice(1).map(Number) as [number, number, number];
      return { x, y, to: x + long, trains: Math.round((long + gap!) / (dash! + gap!)) };
    });
  };
  const count = (key: string) => fleet(key).reduce((sum, { trains }) => sum + trains, 0);
  const span = (id: string) => {
    const d = String(find(row(id), "span").attrs["d"]);
    const [, from, y, to] = /M([\d.]+),([\d.]+)H([\d.]+)/.exec(d)!.map(Number);
    return { from: from!, y: y!, to: to!, open: /l/.test(d) };
  };

  test("there are as many trains as in the largest plan, and those that came are full", () => {
    expect(count("came") * each).toBe(value(came));
    expect((count("came") + count("lost")) * each).toBe(value(most));
    expect(find(marks(), "came").attrs["class"]).toBe("train-came");
    for (const key of ["lost", "lost-tops", "lost-frames"])
      expect(find(marks(), key).attrs["class"]).toBe("train-lacking");
    // A dashed line spans them, up to the largest plan, and says so.
    const [, from, y, to] = /M([\d.]+),([\d.]+)H([\d.]+)/
      .exec(String(find(marks(), "lost-span").attrs["d"]))!
      .map(Number);
    expect(from).toBeGreaterThan(span(came).to);
    expect([y, to]).toEqual([span(came).y, span(most).to]);
    // It is as open as the largest plan.
    expect(String(find(marks(), "lost-tip").attrs["d"])).toMatch(new RegExp(`^M${to!},`));
    expect(words(marks()).join(" ")).toContain("did not come");
  });

  test("a plan is as long as its trains in the field", () => {
    const left = span(most).from;
    const gap = (fleet("lost")[0]!.x - fleet("came")[0]!.to) / 2;
    for (const id of all) {
      const long = value(id) / value(most);
      expect(span(id).from).toBe(left);
      expect((span(id).to - left + gap) / (span(most).to - left + gap), id).toBeCloseTo(long, 2);
    }
    expect(span(most).to - gap).toBeCloseTo(Math.max(...fleet("lost").map(({ to }) => to)), 0);
  });

  test("from the end of a smaller plan a rule runs down through the field, through no words", () => {
    const rows = fleet("lost").map(({ y }) => y);
    for (const id of plans) {
      const rule = row(id).find(({ key }) => key === "rule");
      expect(rule === undefined, id).toBe(id === most);
      if (!rule) continue;
      const [, x, from, to] = /M([\d.]+),([\d.]+)V([\d.]+)/
        .exec(String(rule.attrs["d"]))!
        .map(Number);
      expect(x).toBe(span(id).to);
      expect(from).toBeLessThan(Math.min(...rows));
      expect(to).toBeGreaterThanOrEqual(Math.max(...rows));
      expect(plans.map((one) => span(one).y)).toContain(from);
    }
  });

  test("plans stand over the field in the order of their days, and what came under it", () => {
    const days = all.map(dayOf);
    expect(days).toEqual([...days].sort());
    const places = all.map((id) => span(id).y);
    expect(places).toEqual([...places].sort((x, y) => x - y));
    expect(span(plans[2]!).y).toBeLessThan(Math.min(...fleet("came").map(({ y }) => y)));
    expect(span(came).y).toBeGreaterThan(Math.max(...fleet("lost").map(({ y }) => y)));
  });

  test("words stand over their lines, and those of what came under its own", () => {
    for (const id of all)
      for (const one of row(id).filter(({ tag }) => tag === "text")) {
        const down = number(one, "y") - span(id).y;
        expect(Math.sign(down), id).toBe(id === came ? 1 : -1);
        expect(Math.abs(down)).toBeLessThan(frame === "wide" ? 50 : 25);
      }
  });

  test("a lower bound is called one and its line is open, no other is; days and years are said", () => {
    for (const id of all) {
      const said = words(row(id));
      const over = data.figure(id).hedge === "over";
      expect(/\bover\b/.test(said.join(" ")), id).toBe(over);
      expect(span(id).open, id).toBe(over);
      // The year of the count is the title’s.
      const told = id === came ? words(marks()) : said;
      expect(told.join(" "), id).toContain(dayOf(id).slice(0, 4));
      expect(said.join(" "), id).toContain(value(id).toLocaleString("en"));
    }
    expect(words(row(came)).join(" ")).toContain("came");
  });

  test("the deck says how many trains a drawn one stands for", () => {
    expect(find(marks(), "sub-0").text).toMatch(new RegExp(`one drawn is ${each}$`));
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
