import { expect, test } from "vitest";

import { every, find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;

const bar = (stretch: string, key: string) =>
  number(find(every(find(seen("dials", "rails"), stretch)), key), "height");

test("stretches are as wide as what they can carry, to one scale", () => {
  const unit = bar("aktau", "can") / value("kz-ports-capacity");
  expect(bar("alat", "can") / unit).toBeCloseTo(value("baku-capacity"), 1);
  expect(bar("georgia", "can") / unit).toBeCloseTo(value("btk-capacity-5"), 1);
  expect(bar("divrigi", "can") / unit).toBeCloseTo(value("kars-divrigi-capacity"), 1);
});

test("what was carried is filled, to the same scale", () => {
  const unit = bar("aktau", "can") / value("kz-ports-capacity");
  expect(bar("aktau", "does") / unit).toBeCloseTo(value("kz-ports-pace"), 1);
  expect(bar("alat", "does") / unit).toBeCloseTo(value("baku-tonnes-2025"), 1);
  const { children } = find(seen("dials", "cargo"), "route");
  expect(number(find(children, "came"), "height") / unit).toBeCloseTo(value("titr-volume-2025"), 1);
});

test("where no capacity is known there is a line of dots and no width", () => {
  for (const stretch of ["steppe", "sea"]) {
    const [, ...inside] = every(find(seen("dials", "rails"), stretch));
    expect(inside.map(({ key }) => key)).toEqual(["unknown"]);
    expect(inside[0]!.attrs["stroke-dasharray"]).toMatch(/^0 /);
  }
  for (const exit of ["ports", "stays"])
    expect(find(seen("dials", "cargo"), exit).attrs["stroke-dasharray"]).toMatch(/^0 /);
});

test("red marks the two narrow places of the first way, and no other stretch", () => {
  const red = (stretch: string) =>
    every(find(seen("dials", "cargo"), stretch)).some(({ attrs }) =>
      ["leg", "hollow"].includes(String(attrs["class"])),
    );
  expect(["steppe", "aktau", "sea", "alat", "georgia", "divrigi"].filter(red)).toEqual([
    "sea",
    "divrigi",
  ]);
});

test("the second way is dotted in Armenia alone, and only where it is the subject", () => {
  const dash = (id: string) =>
    find(every(find(seen("dials", "rails"), id)), "line").attrs["stroke-dasharray"];
  expect(dash("gap")).toMatch(/^0 /);
  expect(dash("rails-nakhchivan")).toBe("none");
  expect(words(seen("dials", "cargo")).join(" ")).not.toContain("Armenia");
});

test("on the map the sea is dashed, Armenia dotted, and the way beyond Kars thinner", () => {
  const marks = seen("dials", "board");
  expect(find(marks, "caspian").attrs["stroke-dasharray"]).toMatch(/^[1-9]/);
  expect(find(marks, "link-syunik").attrs["stroke-dasharray"]).toMatch(/^0 /);
  expect(find(marks, "kazakh-rails").attrs["stroke-dasharray"]).toBe("none");
  const width = (id: string) => number(find(marks, id), "stroke-width");
  expect(width("beyond")).toBeLessThan(width("kazakh-rails"));
});

test("the answer holds: the sea falls, and beyond Kars the way is narrower than before it", () => {
  expect(value("caspian-fall")).toBeGreaterThan(0);
  expect(value("kars-divrigi-capacity")).toBeLessThan(value("btk-capacity-5"));
});
