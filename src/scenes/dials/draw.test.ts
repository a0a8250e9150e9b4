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

test("where no capacity is known there are words and no ink that looks like a quantity", () => {
  for (const stretch of ["steppe", "sea"]) {
    expect(inside(stretch)).toHaveLength(1);
    const said = every(find(marks("cargo"), "bars")).filter(({ key }) =>
      key.startsWith(`${stretch}-words-3`),
    );
    expect(words(said).join(" ")).toContain("no figure");
  }
});

test("red marks the two narrow places of the first way, and no other stretch", () => {
  const red = (stretch: string) =>
    [find(marks("cargo"), `${stretch}-words-0-0`), ...inside(stretch)].some(({ attrs }) =>
      /as-corridor|^bar corridor$/.test(String(attrs["class"])),
    );
  expect(["steppe", "aktau", "sea", "alat", "georgia", "divrigi"].filter(red)).toEqual([
    "sea",
    "divrigi",
  ]);
});

test("the known way is as wide as it can take, and tapers to what lies beyond Kars", () => {
  const points = String(find(marks("rails"), "via-georgia").attrs["d"])
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number));
  const wide = (x: number) => {
    const at = points.filter(([px]) => px === x).map(([, y]) => y!);
    return Math.max(...at) - Math.min(...at);
  };
  const [kars, baku] = [Math.min, Math.max].map((pick) => pick(...points.map(([x]) => x!)));
  const beyond = find(marks("rails"), "beyond-kars");
  expect(wide(kars!)).toBeCloseTo(number(beyond, "height"), 0);
  expect(number(beyond, "x") + number(beyond, "width")).toBeCloseTo(kars!, 0);
  expect(wide(baku!) / number(beyond, "height")).toBeCloseTo(
    value("btk-capacity-5") / value("kars-divrigi-capacity"),
    1,
  );
  expect(words(marks("rails")).join(" ")).toContain("capacity unknown");
});

test("the second way is a line without width, dotted in Armenia alone, where it is the subject", () => {
  const piece = (id: string) => find(marks("rails"), id);
  expect(piece("gap").attrs["stroke-dasharray"]).toMatch(/^0 /);
  for (const id of ["rails-nakhchivan", "rails-horadiz-aghband"]) {
    expect(piece(id).attrs["class"]).toBe("unbuilt");
    expect(number(piece(id), "stroke-width")).toBeLessThan(5);
  }
  expect(words(marks("cargo")).join(" ")).not.toContain("Armenia");
});

test("red on the map is the narrow line and the gap, which the loupe enlarges", () => {
  const board = marks("board");
  const red = board.filter(({ attrs }) => /^leg( flat)?$/.test(String(attrs["class"])));
  expect(red.map(({ key }) => key)).toEqual(["link-syunik", "beyond", "near-link-syunik"]);
  expect(find(board, "near-link-syunik").attrs["stroke-dasharray"]).toMatch(/^0 /);
  const across = (id: string) => {
    const x = String(find(board, id).attrs["d"]).slice(1).split("L").map(parseFloat);
    return Math.max(...x) - Math.min(...x);
  };
  expect(across("near-link-syunik")).toBeGreaterThan(across("link-syunik") * 6);
});

test("on the map the sea is dashed, Armenia dotted, and rails as wide as they can take", () => {
  const board = marks("board");
  expect(find(board, "caspian").attrs["stroke-dasharray"]).toMatch(/^[1-9]/);
  expect(find(board, "link-syunik").attrs["stroke-dasharray"]).toMatch(/^0 /);
  expect(find(board, "kazakh-rails").attrs["stroke-dasharray"]).toBe("none");
  const width = (id: string) => number(find(board, id), "stroke-width");
  expect(width("tbilisi-kars") / width("beyond")).toBeCloseTo(
    value("btk-capacity-5") / value("kars-divrigi-capacity"),
    1,
  );
  for (const id of ["kazakh-rails", "caspian", "link-kars"])
    expect(width(id)).toBeLessThan(width("beyond"));
  expect(words(board).join(" ")).toContain("narrow");
});

test("the answer holds: the sea falls, and beyond Kars the way is narrower than before it", () => {
  expect(value("caspian-fall")).toBeGreaterThan(0);
  expect(value("kars-divrigi-capacity")).toBeLessThan(value("btk-capacity-5"));
});
