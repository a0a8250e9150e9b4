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
  const dash = (id: string) =>
    String(find(row(id), "trains").attrs["stroke-dasharray"])
      .split(" ")
      .map(Number);
  const pitch = () => dash(most).reduce((a, b) => a + b);
  /** The places of trains: from where each line goes, how high, and how many trains it has. */
  const lines = (id: string, key = "trains") =>
    [...String(find(row(id), key).attrs["d"]).matchAll(/M([\d.]+),([\d.]+)h([\d.]+)/g)].map(
      (one) => {
        const [x, y, long] = one.slice(1).map(Number) as [number, number, number];
        return { x, y, count: Math.round((long + dash(most)[1]!) / pitch()) };
      },
    );
  /** Trains of a row, ten to a block. */
  const sum = (id: string, key?: string) =>
    lines(id, key).reduce((total, { count }) => total + count * 10, 0);
  const level = (id: string) =>
    Number(/^M[\d.]+,([\d.]+)H/.exec(String(find(row(id), "level").attrs["d"]))![1]);

  test("as many trains are full as came, and with the hollow ones they are as many as planned", () => {
    expect(sum(came)).toBe(value(came));
    expect(sum(came) + sum(most)).toBe(value(most));
    expect(sum(most, "inside")).toBe(sum(most));
    expect(find(row(came), "trains").attrs["class"]).toBe("train-came");
    expect(find(row(most), "trains").attrs["class"]).toBe("train-planned");
    // Full and hollow ones are equally long, engine and wagons together.
    const full = dash(came);
    expect(full.reduce((a, b) => a + b)).toBeCloseTo(pitch(), 0);
    expect(full.at(-1)).toBe(dash(most).at(-1));
  });

  test("no train stands on another, and the full ones come first", () => {
    const places = [came, most].flatMap((id) =>
      lines(id).flatMap(({ x, y, count }) =>
        Array.from({ length: count }, (_, i) => `${Math.round((x + i * pitch()) * 2)} ${y}`),
      ),
    );
    expect(new Set(places).size * 10).toBe(value(most));
    expect(find(marks(), "sub-0").text).toContain("block: ten");
    expect(Math.max(...lines(came).map(({ y }) => y))).toBe(
      Math.min(...lines(most).map(({ y }) => y)),
    );
  });

  test("each plan is a level under its last train", () => {
    const rows = [...new Set([came, most].flatMap((id) => lines(id).map(({ y }) => y)))].sort(
      (a, b) => a - b,
    );
    const each = value(most) / rows.length;
    for (const id of plans) {
      const over = rows.filter((y) => y < level(id)).length;
      expect(over * each, id).toBe(value(id));
    }
  });

  test("words stand right of the yard, those of a plan over its level and under the one before", () => {
    const right = Math.max(...lines(most).map(({ x, count }) => x + count * pitch()));
    for (const id of all)
      for (const one of row(id).filter(({ tag }) => tag === "text"))
        expect(number(one, "x")).toBeGreaterThan(right);
    for (const [i, id] of [plans[2]!, plans[0]!, most].entries()) {
      const ys = row(id)
        .filter(({ tag }) => tag === "text")
        .map((one) => number(one, "y"));
      expect(Math.max(...ys), id).toBeLessThan(level(id));
      if (i) expect(Math.min(...ys)).toBeGreaterThan(level([plans[2]!, plans[0]!][i - 1]!));
    }
    const tops = [came, plans[2]!, plans[0]!, most].map((id) =>
      number(
        row(id).find(({ tag }) => tag === "text")!,
        "y",
      ),
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  test("a lower bound is called one, no other is; days and years are said", () => {
    for (const id of all) {
      const said = words(row(id));
      expect(/\bover\b/.test(said.join(" ")), id).toBe(data.figure(id).hedge === "over");
      expect(said.join(" "), id).toContain(dayOf(id).slice(0, 4));
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
