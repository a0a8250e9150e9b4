import { expect, test } from "vitest";

import { every, find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

/** Height of a band at its left end. */
const height = (state: string, id: string): number => {
  const d = String(find(seen("oil", state), id).attrs["d"]);
  const numbers = d.match(/-?[\d.]+/g)!.map(Number);
  return numbers.at(-2)! - numbers[1]!;
};

test("bands are as high as their tonnes", () => {
  const unit = height("russia", "kz-route-2025-cpc") / value("kz-route-2025-cpc");
  for (const id of ["kz-route-2025-atyrau-samara", "kz-route-2025-makhachkala"])
    expect(height("russia", id) / unit).toBeCloseTo(value(id), 0);
});

test("the bracket holds the three bands across Russia, and no other", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("oil", "russia", frame);
    const ends = (id: string) => {
      const numbers = String(find(marks, id).attrs["d"])
        .match(/-?[\d.]+/g)!
        .map(Number);
      return [numbers[1]!, numbers.at(-2)!] as const;
    };
    const bracket = String(find(marks, "across").attrs["d"])
      .match(/-?[\d.]+/g)!
      .map(Number);
    expect(bracket[1]).toBeCloseTo(ends("kz-route-2025-cpc")[0], 0);
    expect(bracket[3]).toBeCloseTo(ends("kz-route-2025-makhachkala")[1], 0);
  }
});

test("on the map thick lines are as wide as their tonnes, and the rest are hairlines", () => {
  const oil = seen("oil", "ways").filter(({ key }) => /^way-/.test(key));
  const part = (i: number) => find(every(find(oil, `way-${i}`)), "oil");
  const outline = String(part(1).attrs["d"])
    .slice(1, -1)
    .split("L")
    .map((point) => point.split(",").map(Number));
  // The band begins round about Tengiz.
  const field = find(seen("oil", "ways"), "end-7");
  const far = ([x, y]: number[]) => Math.hypot(x! - number(field, "cx"), y! - number(field, "cy"));
  const unit = (2 * far(outline[0]!)) / value("kz-route-2025-cpc");
  expect((2 * far(outline.at(-1)!)) / unit).toBeCloseTo(value("kz-route-2025-cpc"), 0);
  const width = (i: number) => number(part(i), "stroke-width");
  expect(width(2) / unit).toBeCloseTo(value("kz-route-2025-atyrau-samara"), 0);
  for (const i of [0, 3, 4, 5]) expect(width(i)).toBeLessThan(width(2) / 3);
});

test("each way ends in an arrow, and of the maps only ships are dashed", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("oil", "ways", frame);
    for (let i = 0; i < 6; i++) {
      const parts = every(find(marks, `way-${i}`));
      const oil = find(parts, "oil");
      // The widest has its arrow in its outline.
      expect(parts.some(({ key }) => key === "head")).toBe(i !== 1);
      const dashes = oil.attrs["stroke-dasharray"] ?? "none";
      expect(dashes !== "none", `way-${i}`).toBe(i === 3 || i === 4);
    }
  }
});

test("the headlines hold: one door, and a detour that was mostly Russian", () => {
  expect(value("kz-route-2025-cpc")).toBeGreaterThan(value("kz-exports-2025-total") / 2);
  expect(value("reroute-samara-share")).toBeGreaterThan(50);
});
