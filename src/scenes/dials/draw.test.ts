import { expect, test } from "vitest";

import { every, find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

const marks = (state: string) => seen("dials", state);
const inside = (stretch: string) => every(find(marks("cargo"), stretch));
const column = (stretch: string, key: string) => number(find(inside(stretch), key), "height");

test("columns are as high as what stretches can take and took, from one base", () => {
  const unit = column("aktau", "can") / value("kz-ports-capacity");
  expect(column("alat", "can") / unit).toBeCloseTo(value("baku-capacity"), 1);
  expect(column("georgia", "can") / unit).toBeCloseTo(value("btk-capacity-5"), 1);
  expect(column("divrigi", "can") / unit).toBeCloseTo(value("kars-divrigi-capacity"), 1);
  expect(column("aktau", "does") / unit).toBeCloseTo(value("kz-ports-pace"), 1);
  expect(column("alat", "does") / unit).toBeCloseTo(value("baku-tonnes-2025"), 1);
  const base = number(find(marks("cargo"), "base"), "y1");
  for (const one of inside("bars").filter(({ key }) => ["can", "does"].includes(key)))
    expect(number(one, "y") + number(one, "height")).toBeCloseTo(base, 1);
});

test("capacities are hollow and what was taken is filled, and the narrowest alone is red", () => {
  const looks = (key: string) =>
    ["aktau", "alat", "georgia", "divrigi"].flatMap((stretch) =>
      inside(stretch).flatMap((one) => (one.key === key ? [String(one.attrs["class"])] : [])),
    );
  expect(looks("can")).toEqual(["hollow roomy", "hollow roomy", "hollow roomy", "hollow"]);
  expect(new Set(looks("does"))).toEqual(new Set(["bar soft roomy"]));
});

test("the second way has dots in Armenia alone, and the way via Georgia is whole", () => {
  const rails = marks("rails");
  const parts = (id: string) => every(find(rails, id)).map(({ key }) => key);
  expect(find(every(find(rails, "gap")), "dots").attrs["stroke-dasharray"]).toMatch(/^0 /);
  for (const id of ["btk-capacity-5", "kars-divrigi-capacity", "rails-baku-horadiz"])
    expect(parts(id)).toContain("sleepers");
  for (const id of ["rails-nakhchivan", "rails-horadiz-aghband"]) {
    expect(parts(id)).not.toContain("sleepers");
    expect(find(every(find(rails, id)), "rails").attrs["stroke-dasharray"]).not.toBe("none");
  }
});

test("the old line beyond Kars is thinner than the way via Georgia", () => {
  const thick = (id: string) =>
    number(find(every(find(marks("rails"), id)), "rails"), "stroke-width");
  expect(thick("kars-divrigi-capacity")).toBeLessThan(thick("btk-capacity-5") / 2);
});

const ends = (key: string, frame: "wide" | "narrow") => {
  const points = String(find(seen("dials", "board", frame), key).attrs["d"])
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number));
  return [points[0]!, points.at(-1)!] as const;
};

test("the first way is one line of one width, and rings stand on it in two places", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const board = seen("dials", "board", frame);
    const keys = ["kazakh-rails", "caspian", "btk-capacity-5", "kars-divrigi-capacity"];
    expect(new Set(keys.map((key) => number(find(board, key), "stroke-width"))).size).toBe(1);
    for (const [i, key] of keys.slice(1).entries())
      expect(ends(key, frame)[0]).toEqual(ends(keys[i]!, frame)[1]);
    const rings = board.filter(({ tag, attrs }) => tag === "circle" && attrs["class"] === "tight");
    expect(rings.map(({ attrs }) => attrs["data-row"])).toEqual([
      "kuryk-wagons-waiting",
      "kars-divrigi-capacity",
    ]);
    for (const [i, key] of ["caspian", "kars-divrigi-capacity"].entries()) {
      const [one, other] = ends(key, frame);
      const middle = [(one[0]! + other[0]!) / 2, (one[1]! + other[1]!) / 2];
      const far = Math.hypot(
        number(rings[i]!, "cx") - middle[0]!,
        number(rings[i]!, "cy") - middle[1]!,
      );
      expect(far).toBeLessThan(number(rings[i]!, "r"));
    }
  }
});

test("the second way ends where the first does, at Kars, and is broken in Armenia alone", () => {
  for (const frame of ["wide", "narrow"] as const) {
    expect(ends("link-kars", frame)[1]).toEqual(ends("btk-capacity-5", frame)[1]);
    const dash = (id: string) =>
      find(seen("dials", "board", frame), id).attrs["stroke-dasharray"] !== "none";
    expect(
      ["link-baku-horadiz", "link-horadiz-border", "link-syunik", "link-kars"].map(dash),
    ).toEqual([false, false, true, false]);
  }
});

test("what the way carried stands over the narrowest column and under the others", () => {
  const y = (id: string) => number(find(inside(id), "can"), "y");
  const carried = number(find(marks("cargo"), "carried"), "y1");
  expect(carried).toBeLessThan(y("divrigi"));
  for (const id of ["georgia", "alat", "aktau"]) expect(carried).toBeGreaterThan(y(id));
  const base = number(find(marks("cargo"), "base"), "y1");
  const unit = column("aktau", "can") / value("kz-ports-capacity");
  expect((base - carried) / unit).toBeCloseTo(value("titr-volume-2025"), 1);
});

test("the answer holds: the sea falls, and beyond Kars the way is narrower than before it", () => {
  expect(value("caspian-fall")).toBeGreaterThan(0);
  expect(value("kars-divrigi-capacity")).toBeLessThan(value("btk-capacity-5"));
});
