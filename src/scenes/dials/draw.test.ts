import { expect, test } from "vitest";

import { every, find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;

const marks = (state: string) => seen("dials", state);
const inside = (stretch: string) => every(find(marks("cargo"), stretch));
const bar = (stretch: string, key: string) => number(find(inside(stretch), key), "width");

test("bars are as long as what stretches can take and took, from one zero line", () => {
  const unit = bar("aktau", "can") / value("kz-ports-capacity");
  expect(bar("alat", "can") / unit).toBeCloseTo(value("baku-capacity"), 1);
  expect(bar("georgia", "can") / unit).toBeCloseTo(value("btk-capacity-5"), 1);
  expect(bar("divrigi", "can") / unit).toBeCloseTo(value("kars-divrigi-capacity"), 1);
  expect(bar("aktau", "does") / unit).toBeCloseTo(value("kz-ports-pace"), 1);
  expect(bar("alat", "does") / unit).toBeCloseTo(value("baku-tonnes-2025"), 1);
  const zero = number(find(marks("cargo"), "zero"), "x1");
  for (const { tag, attrs } of inside("bars").filter(({ key }) => ["can", "does"].includes(key)))
    expect([tag, attrs["x"]]).toEqual(["rect", zero]);
  const route = number(find(marks("cargo"), "route"), "x1");
  expect((route - zero) / unit).toBeCloseTo(value("titr-volume-2025"), 1);
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

/** The places of a path, and how high it is at one of them. */
const outline = (key: string, frame: "wide" | "narrow") =>
  String(find(seen("dials", "board", frame), key).attrs["d"])
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number) as [number, number]);
const high = (points: [number, number][], x: number) => {
  const at = points.filter(([px]) => Math.abs(px - x) < 0.01).map(([, y]) => y);
  return Math.max(...at) - Math.min(...at);
};
const ends = (points: [number, number][]) => {
  const across = points.map(([x]) => x);
  return [Math.min(...across), Math.max(...across)] as const;
};

test("bands with an edge are as wide as what they can take, and meet at Kars", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const [georgia, beyond] = [outline("via-georgia", frame), outline("beyond-kars", frame)];
    const [kars, baku] = ends(georgia);
    expect(ends(beyond)[1]).toBe(kars);
    expect(high(georgia, kars)).toBeCloseTo(high(beyond, kars), 1);
    expect(high(georgia, baku) / high(beyond, kars)).toBeCloseTo(
      value("btk-capacity-5") / value("kars-divrigi-capacity"),
      0,
    );
  }
});

test("at sea, where no capacity is known, the band is pale and torn, and nowhere level", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const board = seen("dials", "board", frame);
    const strait = outline("strait", frame);
    expect(ends(strait)).toEqual([
      ends(outline("via-georgia", frame))[1],
      ends(outline("steppe", frame))[0],
    ]);
    for (const [i, [, y]] of strait.slice(1).entries()) expect(y).not.toBe(strait[i]![1]);
    for (const key of ["steppe", "strait"]) expect(find(board, key).attrs["class"]).toBe("land");
    expect(words(board).join(" ")).toMatch(/no figure in.tonnes/);
    expect(words(board).filter((one) => one === "narrow")).toHaveLength(2);
  }
});

test("the branch is dashed and joins the thin band, with dots in its gap", () => {
  const board = marks("board");
  expect(find(board, "branch").attrs["stroke-dasharray"]).toMatch(/^[1-9]/);
  expect(find(board, "gap").attrs["stroke-dasharray"]).toMatch(/^0 /);
  const [from] = ends(outline("branch", "wide"));
  expect(from).toBeLessThan(ends(outline("beyond-kars", "wide"))[1]);
});

test("the answer holds: the sea falls, and beyond Kars the way is narrower than before it", () => {
  expect(value("caspian-fall")).toBeGreaterThan(0);
  expect(value("kars-divrigi-capacity")).toBeLessThan(value("btk-capacity-5"));
});
