import { expect, test } from "vitest";

import { every, find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

/** The barrels of a way, row by row: dashes of a line, counted. */
const counted = (frame: "wide" | "narrow") =>
  seen("oil", "russia", frame)
    .filter(({ key }) => key.startsWith("part-"))
    .flatMap((one) => {
      const { attrs } = find(every(one), "barrels");
      const [on, off] = String(attrs["stroke-dasharray"]).split(" ").map(Number);
      return [...String(attrs["d"]).matchAll(/M([\d.]+),([\d.]+)H([\d.]+)/g)].map((row) => ({
        look: String(attrs["class"]),
        count: (Number(row[3]) - Number(row[1]) + off!) / (on! + off!),
        y: Number(row[2]),
      }));
    });

test("a hundred barrels, each a per cent of what was exported, by the way it went", () => {
  const whole = value("kz-exports-2025-total");
  const russia =
    value("kz-route-2025-cpc") +
    value("kz-route-2025-atyrau-samara") +
    value("kz-route-2025-makhachkala");
  for (const frame of ["wide", "narrow"] as const) {
    const runs = counted(frame);
    const many = (look: string) =>
      runs.filter((one) => one.look === look).reduce((sum, { count }) => sum + count, 0);
    expect(runs.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(100, 1);
    expect(many("barrel russia")).toBeCloseTo(value("kz-oil-russia"), 1);
    for (const [look, tonnes] of [
      ["russia", russia],
      ["baku", value("kz-btc-2025-kmg")],
      ["other", value("kz-route-2025-china")],
      ["rest", value("kz-oil-rest")],
    ] as const)
      expect(many(`barrel ${look}`), look).toBeCloseTo(Math.round((tonnes / whole) * 100), 1);
    // Full rows of one length, and those not through Russia at the very end.
    expect(runs.slice(-3).map(({ look }) => look)).toEqual([
      "barrel baku",
      "barrel other",
      "barrel rest",
    ]);
    expect(new Set(runs.map(({ y }) => y)).size).toBe(5);
  }
});

test("under the last barrels stands how many of each there are", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("oil", "russia", frame);
    const foot = Math.max(...counted(frame).map(({ y }) => y));
    for (const [key, look] of [
      ["baku", "barrel baku"],
      ["china", "barrel other"],
      ["rest", "barrel rest"],
    ] as const) {
      const one = find(marks, `${key}-0`);
      const count = counted(frame).find((run) => run.look === look)!.count;
      expect(one.text).toMatch(new RegExp(`^${Math.round(count)} `));
      expect(number(one, "y")).toBeGreaterThan(foot);
    }
  }
});

test("on the map thick lines are as wide as their tonnes, and the rest are hairlines", () => {
  const oil = seen("oil", "ways").filter(({ key }) => /^way-/.test(key));
  const part = (i: number) => find(every(find(oil, `way-${i}`)), "oil");
  const outline = String(part(1).attrs["d"])
    .slice(1, -1)
    .split("L")
    .map((point) => point.split(",").map(Number));
  // The band begins flat at Tengiz.
  const field = find(seen("oil", "ways"), "end-7");
  const far = ([x, y]: number[]) => Math.hypot(x! - number(field, "cx"), y! - number(field, "cy"));
  const unit = (2 * far(outline[0]!)) / value("kz-route-2025-cpc");
  expect((2 * far(outline.at(-1)!)) / unit).toBeCloseTo(value("kz-route-2025-cpc"), 0);
  const width = (i: number) => number(part(i), "stroke-width");
  expect(width(2) / unit).toBeCloseTo(value("kz-route-2025-atyrau-samara"), 0);
  for (const i of [0, 3, 4, 5]) expect(width(i)).toBeLessThan(width(2) / 3);
});

test("each way ends in an arrow, and only ships are dashed, and the pipe no one counts is dotted", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("oil", "ways", frame);
    for (let i = 0; i < 6; i++) {
      const parts = every(find(marks, `way-${i}`));
      const oil = find(parts, "oil");
      // The widest has its arrow in its outline.
      expect(parts.some(({ key }) => key === "head")).toBe(i !== 1);
      const dashes = oil.attrs["stroke-dasharray"] ?? "none";
      expect(dashes !== "none", `way-${i}`).toBe(i >= 3);
      // Dots are as short as the line is thick.
      const [on] = String(dashes).split(" ").map(Number);
      if (i >= 3) expect(on! > number(oil, "stroke-width") * 1.5).toBe(i < 5);
    }
  }
});

test("the headlines hold: one door, and a detour that was mostly Russian", () => {
  expect(value("kz-route-2025-cpc")).toBeGreaterThan(value("kz-exports-2025-total") / 2);
  expect(value("reroute-samara-share")).toBeGreaterThan(50);
});
