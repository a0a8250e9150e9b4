import { expect, test } from "vitest";

import type { Mark } from "../../engine/svg/mark";
import { every, find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;

const marks = (state: string) => seen("dials", state);
const inside = (stretch: string) => every(find(marks("cargo"), stretch));
const column = (stretch: string, key: string) => number(find(inside(stretch), key), "height");

const EAST = ["aktau", "alat", "georgia", "divrigi"];

test("gates are open as high as what stretches can take, on one ground and to one scale", () => {
  const unit = column("aktau", "can") / value("kz-ports-capacity");
  expect(column("alat", "can") / unit).toBeCloseTo(value("baku-capacity"), 1);
  expect(column("georgia", "can") / unit).toBeCloseTo(value("btk-capacity-5"), 1);
  expect(column("divrigi", "can") / unit).toBeCloseTo(value("kars-divrigi-capacity"), 1);
  const foot = (one: Mark) => number(one, "y") + number(one, "height");
  for (const one of every(find(marks("cargo"), "bars")).filter(({ key }) => key === "can"))
    expect(foot(one)).toBeCloseTo(foot(find(inside("aktau"), "can")), 0);
});

test("they stand from east to west as on maps, alike high, and leave open what is drawn open", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const all = seen("dials", "cargo", frame);
    const one = (stretch: string, key: string) => find(every(find(all, stretch)), key);
    const tops = EAST.map((stretch, i) => {
      const can = one(stretch, "can");
      const [x, y, broad] = ["x", "y", "width"].map((key) => number(can, key)) as [
        number,
        number,
        number,
      ];
      const d = String(one(stretch, "over").attrs["d"]);
      const [from, , top, to, , post, edge, back] = [...d.matchAll(/-?[\d.]+/g)].map(Number);
      expect([from! - post!, edge, -back!]).toEqual([x, y, broad]);
      expect(to! + post!).toBeCloseTo(x + broad, 1);
      const next = EAST[i + 1];
      if (next) {
        expect(x).toBeGreaterThan(
          number(one(next, "can"), "x") + number(one(next, "can"), "width"),
        );
        expect(y).toBeLessThan(number(one(next, "can"), "y"));
      }
      return top;
    });
    expect(new Set(tops).size).toBe(1);
  }
});

test("limits alone are drawn, what is not known says so, and the narrowest alone is red", () => {
  const looks = (key: string) =>
    EAST.flatMap((stretch) =>
      inside(stretch).flatMap((one) => (one.key === key ? [String(one.attrs["class"])] : [])),
    );
  expect(looks("over")).toEqual(["stone", "stone", "stone", "neck"]);
  expect(looks("can")).toEqual(["room", "room", "room", "room"]);
  const said = words(marks("cargo")).join(" ");
  expect(said).toContain("not known");
});

test("what the route carried is a band to the scale of the limits, as far as Baku", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const all = seen("dials", "cargo", frame);
    const can = (stretch: string) => find(every(find(all, stretch)), "can");
    const unit = number(can("aktau"), "height") / value("kz-ports-capacity");
    const carried = find(all, "carried");
    expect(number(carried, "height") / unit).toBeCloseTo(value("titr-volume-2025"), 1);
    // It ends at the port: how much went on by which way is not known, so dashes alone lead on.
    const [west, port] = [number(carried, "x"), number(can("alat"), "x")];
    expect(west).toBeLessThan(port);
    expect(west).toBeGreaterThan(port - 20);
    expect(west).toBeGreaterThan(
      number(can("georgia"), "x") + number(can("georgia"), "width") + 20,
    );
    expect(find(all, "parting").attrs["stroke-width"]).toBeUndefined();
    // All alike long.
    const long = [
      ...String(find(all, "parting").attrs["d"]).matchAll(/l(-?[\d.]+),(-?[\d.]+)/g),
    ].map(([, x, y]) => Math.hypot(Number(x), Number(y)));
    expect(long).toHaveLength(3);
    for (const one of long) expect(one).toBeCloseTo(long[0]!, 0);
    expect(words(all).join(" ")).toContain("no count");
  }
});

/** The pieces of a path, each as its points. */
const pieces = (d: unknown) =>
  String(d)
    .slice(1)
    .split("M")
    .map((piece) => piece.split("L").map((point) => point.split(",").map(Number)));
const far = ([x, y]: number[], [toX, toY]: number[]) => Math.hypot(x! - toX!, y! - toY!);

/** The strokes of a railway, one over the other. */
const strokes = (id: string, frame: "wide" | "narrow" = "wide") =>
  every(find(seen("dials", "rails", frame), id)).filter(({ tag }) => tag === "path");
const dash = (id: string) => String(strokes(id)[0]!.attrs["stroke-dasharray"]);

test("the second line has dots in Armenia alone, and is whole where it is in use", () => {
  expect(dash("gap")).toMatch(/^0 /);
  // As many dots in each frame.
  for (const frame of ["wide", "narrow"] as const) {
    const { attrs } = strokes("gap", frame)[0]!;
    const [, from, to] = /^M([\d.]+),.*H([\d.]+)$/.exec(String(attrs["d"]))!.map(Number);
    const apart = Number(String(attrs["stroke-dasharray"]).split(" ")[1]);
    expect(Math.floor((to! - from!) / apart) + 1).toBe(7);
    expect(apart).toBeGreaterThan(Number(attrs["stroke-width"]) * 1.2);
  }
  for (const id of ["btk-capacity-5", "kars-divrigi-capacity", "rails-baku-horadiz"])
    expect(dash(id)).toBe("none");
  // The band in which it lies has no edges, and is broader than the first way.
  const bands = strokes("hollow");
  expect(new Set(bands.map(({ attrs }) => attrs["stroke-dasharray"]))).toEqual(new Set(["none"]));
  expect(Math.max(...bands.map((one) => number(one, "stroke-width")))).toBeGreaterThan(
    number(strokes("btk-capacity-5")[0]!, "stroke-width"),
  );
  // Striped as densely as it is built; pale where works have begun.
  const [on, off] = String(strokes("rails-horadiz-aghband")[1]!.attrs["stroke-dasharray"])
    .split(" ")
    .map(Number) as [number, number];
  expect((on / (on + off)) * 100).toBeCloseTo(value("built-horadiz-aghband"), 0);
  expect(strokes("rails-nakhchivan")[0]!.attrs["class"]).toContain("begun");
  for (const id of ["rails-horadiz-aghband", "rails-baku-horadiz"])
    expect(strokes(id)[0]!.attrs["class"]).not.toContain("begun");
});

test("the second line has one thin weight, for what it could take is not known", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const said = words(seen("dials", "rails", frame)).join(" ");
    // In the deck and at the line.
    expect(said.match(/not known/g)).toHaveLength(2);
    const broad = ["rails-nakhchivan", "rails-horadiz-aghband", "rails-baku-horadiz"].flatMap(
      (id) => strokes(id, frame).map((one) => number(one, "stroke-width")),
    );
    expect(new Set(broad).size).toBe(1);
    // Thinner than the thinnest that is to scale.
    const thinnest = number(strokes("kars-divrigi-capacity", frame)[0]!, "stroke-width");
    expect(broad[0]!).toBeLessThan(thinnest / 2);
  }
});

test("both ways lead from the station of Baku to that of Kars, and one line goes on", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const rails = seen("dials", "rails", frame);
    const at = (i: number) => {
      const one = find(rails, `station-${i}`);
      return `${number(one, "cx")},${number(one, "cy")}`;
    };
    const d = (id: string) => String(strokes(id, frame)[0]!.attrs["d"]);
    const [kars, baku] = [at(0), at(1)];
    expect(d("btk-capacity-5")).toBe(`M${kars}H${baku.split(",")[0]!}`);
    expect(d("rails-nakhchivan").startsWith(`M${kars}C`)).toBe(true);
    expect(d("rails-baku-horadiz").endsWith(baku)).toBe(true);
    expect(d("kars-divrigi-capacity").endsWith(`H${kars.split(",")[0]!}`)).toBe(true);
  }
});

test("both railways of which it is known are as broad as what they can take", () => {
  const { value: all } = data;
  for (const frame of ["wide", "narrow"] as const) {
    const broad = (id: string) => number(strokes(id, frame)[0]!, "stroke-width") / all(id);
    expect(broad("kars-divrigi-capacity")).toBeCloseTo(broad("btk-capacity-5"), 0);
    const said = words(seen("dials", "rails", frame));
    for (const id of ["kars-divrigi-capacity", "btk-capacity-5"])
      expect(said).toContain(String(all(id)));
  }
  expect(strokes("kars-divrigi-capacity")[0]!.attrs["class"]).not.toContain("trunk");
});

/** Where a line begins and ends. */
const ends = (key: string, frame: "wide" | "narrow") => {
  const points = pieces(find(seen("dials", "board", frame), key).attrs["d"])[0]!;
  return [points[0]!, points.at(-1)!] as const;
};

test("the first way is one line, as broad as what it can take, hollow or of dashes where that is not known", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const board = seen("dials", "board", frame);
    const keys = ["kazakh-rails", "caspian-ships", "btk-capacity-5", "kars-divrigi-capacity"];
    for (const [i, key] of keys.slice(1).entries())
      expect(far(ends(key, frame)[0], ends(keys[i]!, frame)[1])).toBeLessThan(0.2);
    const broad = (id: string) => number(find(board, id), "stroke-width") / value(id);
    expect(broad("kars-divrigi-capacity")).toBeCloseTo(broad("btk-capacity-5"), 1);
    expect(find(board, "btk-capacity-5").attrs["class"]).toContain("trunk");
    expect(find(board, "kars-divrigi-capacity").attrs["class"]).not.toContain("trunk");
    expect(find(board, "kazakh-rails").attrs["class"]).toContain("unknown-edge");
    expect(find(board, "kazakh-rails").attrs["stroke-dasharray"]).not.toBe("none");
    expect(find(board, "kazakh-rails-core").attrs["class"]).toContain("unknown-land");
    expect(board.some(({ key }) => key === "caspian")).toBe(false);
    // No limit of the ships is known: dashes without a width that is said.
    expect(find(board, "caspian-ships").attrs["class"]).toBe("leg ferried");
    expect(words(board).join(" ")).toContain("limit not known");
    const rings = board.filter(({ tag, attrs }) => tag === "circle" && attrs["class"] === "tight");
    expect(rings.map(({ attrs }) => attrs["data-row"])).toEqual([
      "kuryk-wagons-waiting",
      "kars-divrigi-capacity",
    ]);
    // Each on a narrow stretch.
    for (const [i, key] of ["caspian-ships", "kars-divrigi-capacity"].entries()) {
      const at = [number(rings[i]!, "cx"), number(rings[i]!, "cy")];
      const points = pieces(find(board, key).attrs["d"])[0]!;
      expect(Math.min(...points.map((one) => far(one, at)))).toBeLessThan(number(rings[i]!, "r"));
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
    const dots = (id: string) =>
      String(find(seen("dials", "board", frame), id).attrs["stroke-dasharray"]).startsWith("0 ");
    expect(
      ["link-baku-horadiz", "link-horadiz-border", "link-syunik", "link-kars"].map(dots),
    ).toEqual([false, false, true, false]);
    // Where works have begun, pale dashes without a core.
    const begun = find(seen("dials", "board", frame), "link-kars").attrs;
    expect(begun["class"]).toBe("leg begun other-line");
    expect(begun["stroke-dasharray"]).not.toBe("none");
  }
});

test("the answer holds: the sea falls, and beyond Kars the way is narrower than before it", () => {
  expect(value("caspian-fall")).toBeGreaterThan(0);
  expect(value("kars-divrigi-capacity")).toBeLessThan(value("btk-capacity-5"));
});
