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

test("on the map lines are as wide as their tonnes", () => {
  const oil = seen("oil", "ways").filter(({ key }) => /^way-/.test(key));
  const width = (i: number) => number(find(every(find(oil, `way-${i}`)), "oil"), "stroke-width");
  const unit = width(0) / value("kz-route-2025-cpc");
  expect(width(1) / unit).toBeCloseTo(value("kz-route-2025-atyrau-samara"), 1);
  expect(width(2) / unit).toBeCloseTo(value("kz-route-2025-makhachkala"), 1);
  expect(width(3) / unit).toBeCloseTo(value("kz-btc-2025-kmg"), 1);
});

test("the headlines hold: one door, and a detour that was mostly Russian", () => {
  expect(value("kz-route-2025-cpc")).toBeGreaterThan(value("kz-exports-2025-total") / 2);
  expect(value("reroute-samara-share")).toBeGreaterThan(50);
});
