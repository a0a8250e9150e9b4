import { expect, test } from "vitest";

import { every, find, number, seen, words } from "../seen";
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
  for (const id of ["btk-capacity-5", "kars-divrigi-capacity"])
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

/** How thick the outline of a stretch is from its first end to its last. */
function thick(key: string, frame: "wide" | "narrow"): number[] {
  const points = String(find(seen("dials", "board", frame), key).attrs["d"])
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number) as [number, number]);
  const half = points.length / 2;
  return points.slice(0, half).map(([x, y], i) => {
    const [ox, oy] = points.at(-1 - i)!;
    return Math.hypot(ox - x, oy - y);
  });
}

test("the line is thin on the sea and beyond Kars, alike and from end to end, and only there", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const thin = [...thick("caspian", frame), ...thick("kars-divrigi-capacity", frame)];
    expect(Math.max(...thin) - Math.min(...thin)).toBeLessThan(0.4);
    for (const key of ["kazakh-rails", "btk-capacity-5"]) {
      const broad = thick(key, frame);
      expect(Math.max(...broad)).toBeGreaterThan(Math.max(...thin) * 5);
      // Level with the thin part where they meet.
      expect(broad.at(-1)).toBeCloseTo(thin[0]!, 0);
    }
  }
});

test("the stretches are one line, and its picture says that its width has no scale", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const board = seen("dials", "board", frame);
    const ends = (key: string) => {
      const { d } = find(board, key).attrs;
      const points = String(d).slice(1).split("L");
      const middle = (i: number) => {
        const [one, other] = [points.at(i)!, points.at(-1 - i)!].map((at) =>
          at.split(",").map(Number),
        );
        return [(one![0]! + other![0]!) / 2, (one![1]! + other![1]!) / 2] as const;
      };
      return [middle(0), middle(points.length / 2 - 1)] as const;
    };
    const keys = ["kazakh-rails", "caspian", "btk-capacity-5", "kars-divrigi-capacity"];
    for (const [i, key] of keys.slice(1).entries()) {
      const [from, to] = [ends(keys[i]!)[1], ends(key)[0]];
      expect(Math.hypot(from[0] - to[0], from[1] - to[1])).toBeLessThan(0.5);
    }
    expect(words(board).filter((one) => one === "narrow")).toHaveLength(2);
    expect(words(board).join(" ")).toContain("not to scale");
  }
});

test("the answer holds: the sea falls, and beyond Kars the way is narrower than before it", () => {
  expect(value("caspian-fall")).toBeGreaterThan(0);
  expect(value("kars-divrigi-capacity")).toBeLessThan(value("btk-capacity-5"));
});
