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

/** The pieces of a path, each as its points. */
const pieces = (d: unknown) =>
  String(d)
    .slice(1)
    .split("M")
    .map((piece) => piece.split("L").map((point) => point.split(",").map(Number)));
const far = ([x, y]: number[], [toX, toY]: number[]) => Math.hypot(x! - toX!, y! - toY!);

test("the second line has dots in Armenia alone, and the way via Georgia is whole", () => {
  const rails = marks("rails");
  const parts = (id: string) => every(find(rails, id)).map(({ key }) => key);
  const broken = (id: string) =>
    pieces(find(every(find(rails, id)), "rails").attrs["d"]).length > 2;
  expect(find(rails, "gap").attrs["stroke-dasharray"]).toMatch(/^0 /);
  // As many dots in each frame.
  for (const frame of ["wide", "narrow"] as const) {
    const { attrs } = find(seen("dials", "rails", frame), "gap");
    const [, from, to] = /^M([\d.]+),.*H([\d.]+)$/.exec(String(attrs["d"]))!.map(Number);
    const apart = Number(String(attrs["stroke-dasharray"]).split(" ")[1]);
    expect(Math.floor((to! - from!) / apart) + 1).toBe(4);
    expect(apart).toBeGreaterThan(Number(attrs["stroke-width"]) * 1.2);
  }
  for (const id of ["btk-capacity-5", "kars-divrigi-capacity", "rails-baku-horadiz"]) {
    expect(parts(id)).toContain("sleepers");
    expect(broken(id)).toBe(false);
  }
  for (const id of ["rails-nakhchivan", "rails-horadiz-aghband"]) {
    expect(parts(id)).not.toContain("sleepers");
    expect(broken(id)).toBe(true);
  }
});

test("both ways end in a station at each end, and sleepers stand evenly along them", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const rails = seen("dials", "rails", frame);
    const path = (id: string, key: string) => pieces(find(every(find(rails, id)), key).attrs["d"]);
    const [west, east] = [0, 1].map((i) => find(rails, `station-${i}`));
    const edge = (one: typeof west, side: 1 | -1) => number(one!, "cx") + side * number(one!, "r");
    const x = (id: string, at: 0 | -1) => path(id, "rails").map((one) => one.at(at)![0]!);
    // Under the ring of the station, which is drawn over them.
    const under = (ring: typeof west, all: number[]) => {
      for (const one of all) {
        expect(one).toBeGreaterThan(edge(ring, -1));
        expect(one).toBeLessThan(edge(ring, 1));
      }
    };
    under(west, x("btk-capacity-5", 0));
    under(east, x("btk-capacity-5", -1));
    under(west, x("rails-nakhchivan", 0).slice(0, 2));
    under(east, x("rails-baku-horadiz", -1));
    under(west, x("kars-divrigi-capacity", -1));
    const middles = path("btk-capacity-5", "sleepers").map(([a, b]) =>
      [0, 1].map((i) => (a![i]! + b![i]!) / 2),
    );
    const apart = middles.slice(1).map((at, i) => far(at, middles[i]!));
    expect(Math.min(...apart) / Math.max(...apart)).toBeGreaterThan(0.93);
  }
});

test("the old line beyond Kars is of one gauge with the way via Georgia, and its number is smaller", () => {
  const broad = (id: string) => {
    const [one, other] = pieces(find(every(find(marks("rails"), id)), "rails").attrs["d"]);
    return far(one![0]!, other![0]!);
  };
  expect(broad("kars-divrigi-capacity")).toBeCloseTo(broad("btk-capacity-5"), 0);
  const said = marks("rails").flatMap(({ text }) => (text === undefined ? [] : [text]));
  for (const id of ["kars-divrigi-capacity", "btk-capacity-5"])
    expect(said).toContain(String(value(id)));
});

/** Where a line begins and ends; of an outline, which goes there and back, where it turns. */
const ends = (key: string, frame: "wide" | "narrow") => {
  const line = find(seen("dials", "board", frame), key);
  const points = pieces(line.attrs["d"])[0]!;
  const turn = line.attrs["class"] === "neck" ? points.length / 2 : points.length - 1;
  return [points[0]!, points[turn]!] as const;
};

test("the first way is one line, full but over the sea and beyond Kars, with a ring at each", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const board = seen("dials", "board", frame);
    const keys = ["kazakh-rails", "caspian", "btk-capacity-5", "kars-divrigi-capacity"];
    const full = number(find(board, "kazakh-rails"), "stroke-width");
    expect(number(find(board, "btk-capacity-5"), "stroke-width")).toBe(full);
    for (const [i, key] of keys.slice(1).entries())
      expect(far(ends(key, frame)[0], ends(keys[i]!, frame)[1])).toBeLessThan(0.2);
    const rings = board.filter(({ tag, attrs }) => tag === "circle" && attrs["class"] === "tight");
    expect(rings.map(({ attrs }) => attrs["data-row"])).toEqual([
      "kuryk-wagons-waiting",
      "kars-divrigi-capacity",
    ]);
    for (const [i, key] of ["caspian", "kars-divrigi-capacity"].entries()) {
      const points = pieces(find(board, key).attrs["d"])[0]!;
      const half = points.length / 2;
      const ring = [number(rings[i]!, "cx"), number(rings[i]!, "cy")];
      // Both edges, from the start to the end: how broad it is, and how far from the ring's middle.
      const cuts = points.slice(1, half).map((left, n) => {
        const right = points[points.length - 1 - n]!;
        const at = [0, 1].map((k) => (left[k]! + right[k]!) / 2);
        return { broad: far(left, right), out: far(at, ring) / number(rings[i]!, "r") };
      });
      expect(cuts[0]!.broad).toBeCloseTo(full, 0);
      // A sea has the full way on both shores; the old line is narrow to its end.
      if (key === "caspian") expect(cuts.at(-1)!.broad).toBeCloseTo(full, 0);
      else expect(cuts.at(-1)!.broad).toBeLessThan(full / 2.5);
      const thin = cuts.filter(({ broad }) => broad < full / 2.5);
      expect(thin.length).toBeGreaterThan(cuts.length * 0.6);
      for (const { broad, out } of cuts) if (out < 0.4) expect(broad).toBeLessThan(full / 2.5);
      expect(Math.min(...cuts.map(({ out }) => out))).toBeLessThan(0.25);
    }
  }
});

test("an arrow leads on from the end of the old line, to the edge of the map", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const [from, to] = ends("kars-ankara", frame);
    expect(far(from, ends("kars-divrigi-capacity", frame)[1])).toBeLessThan(0.2);
    expect(to[0]).toBeLessThan(16);
    const texts = seen("dials", "board", frame).map(({ text }) => text);
    expect(texts).toContain("to Europe");
  }
});

test("the second line ends where the first does, at Kars, and is broken in Armenia alone", () => {
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
