import { geoMercator } from "d3-geo";
import { expect, test } from "vitest";
import { areaOf, cut, simpler } from "./planar";
import { light } from "./field";
import { smooth } from "./relative";
import { relief } from "./relief";
import { waterPaths } from "./waters";

/** A hill of 200 metres in a plain of ten, on a grid of a degree. */
const rows = [0, 1, 2, 3, 4].map((i) => ({
  table: "heights" as const,
  id: `hill-${i}`,
  grid: "hill",
  lat: 4 - i,
  west: 10,
  step: 1,
  heights: i === 2 ? "1 1 21 1 1" : "1 1 1 1 1",
  source: "survey",
}));
const map = () =>
  geoMercator()
    .scale(1000)
    .center([12, 2])
    .translate([100, 100])
    .clipExtent([
      [0, 0],
      [200, 200],
    ]);
const options = { grid: "hill", bands: [60, 160], detail: 0.01 };

const numbers = (path: string) => path.match(/-?\d+/g)!.map(Number);

test("a hill stands where its height is, and is smaller the higher", () => {
  const { bands } = relief(rows, map(), { ...options, scale: 10 });
  const [low, high] = bands.map((path) =>
    numbers(path)
      .slice(0, 2)
      .map((one) => one / 10),
  );
  const far = ([x, y]: number[]) => Math.hypot(x! - 100, y! - 100);
  // The rings are squares on their tips; the curve goes through the middles of their sides.
  expect(far(low!)).toBeCloseTo((0.75 * 17.45) / Math.SQRT2, 0);
  expect(far(high!)).toBeCloseTo((0.25 * 17.45) / Math.SQRT2, 0);
});

test("its upper left is lit, its lower right in the shade, steeper within less steep", () => {
  const { lit, shade } = relief(rows, map(), { ...options, scale: 10 });
  const middle = (path: string) => {
    const [x, y] = numbers(path);
    return x! + y!;
  };
  expect(middle(lit[0]!)).toBeLessThan(2000);
  expect(middle(shade[0]!)).toBeGreaterThan(2000);
  const [slight, steep] = [lit[0]!, lit.findLast((path) => path)!].map((path) => path.length);
  expect(steep).toBeLessThanOrEqual(slight!);
});

test("water lies level, however steep its shore is", () => {
  const field = { west: 0, north: 0, step: 1, width: 3, values: [0, 0, 500, 0, 0, 500, 0, 0, 500] };
  const { values } = light(field);
  expect([0, 1, 3, 4, 6, 7].map((i) => values[i])).toEqual([0, 0, 0, 0, 0, 0]);
  expect(values[5]).toBeGreaterThan(0);
});

test("a plain has no light and no shade", () => {
  const field = { west: 0, north: 0, step: 1, width: 2, values: [10, 10, 10, 10] };
  expect(light(field).values).toEqual([0, 0, 0, 0]);
});

test("a ring becomes a curve through the middles of its sides, at whole numbers", () => {
  const square: [number, number][] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  // From the middle of the last side, led by each corner in turn, back to where it began.
  expect(smooth(square)).toBe("M0,5q0-5 5-5t5,5-5,5-5-5z");
});

test("a corner named twice stays a corner", () => {
  const twice: [number, number][] = [
    [0, 0],
    [0, 0],
    [10, 0],
    [10, 10],
  ];
  expect(smooth(twice)).toMatch(/^M5,5q-5-5-5-5t/);
});

test("a grid that is not there is refused by its name", () => {
  expect(() => relief(rows, map(), { ...options, grid: "moon" })).toThrow(/no grid "moon"/);
});

test("a ring is cut to the box, and one outside it is gone", () => {
  const square = [
    [-10, -10],
    [10, -10],
    [10, 10],
    [-10, 10],
    [-10, -10],
  ];
  expect(areaOf(cut(square, [0, 0, 50, 50]))).toBe(100);
  expect(cut(square, [20, 20, 50, 50])).toEqual([]);
});

test("a point that makes no bend is left out", () => {
  const line = [
    [0, 0],
    [5, 0.01],
    [10, 0],
  ];
  expect(simpler([line], 1)[0]!.length).toBe(2);
});

test("waters are drawn by kind, rivers by name", () => {
  const water = (name: string, kind: "river" | "lake" | "depth", points: string) => ({
    table: "waters" as const,
    id: name.toLowerCase(),
    name,
    kind,
    points,
    source: "survey",
  });
  const all = [
    water("Ilave", "river", "10 2 / 14 2"),
    water("Coata", "river", "10 3 / 14 3"),
    water("Arapa", "lake", "11 1 / 13 1 / 13 3 / 11 3 / 11 1"),
  ];
  const paths = waterPaths(all, map(), { detail: 0.1, rivers: ["Ilave"] });
  expect(paths.rivers.match(/M/g)).toHaveLength(1);
  expect(paths.pools).toMatch(/^M.*z$/);
  expect(paths.deep).toBe("");
});
