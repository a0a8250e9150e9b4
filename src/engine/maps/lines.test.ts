import { geoMercator } from "d3-geo";
import type { Position } from "geojson";
import { expect, test } from "vitest";
import { heightsOf, light, ringsAt, type Field } from "./field";
import { areaOf, cut, extentOf, shapesOf, simpler, within, type Extent } from "./planar";
import { relative, smooth } from "./relative";
import { relief } from "./relief";
import { curved, rounded, sampled } from "./routes";
import { pointsOf, waterPaths } from "./waters";

const box: Extent = [0, 0, 10, 10];
/** A projection that is nearly the plane: a degree is a unit, and the box is what it sees. */
const plane = () =>
  geoMercator()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .clipExtent([
      [0, -10],
      [10, 0],
    ]);

test("a corner is rounded between its sides, ends stay, and a straight line has none", () => {
  const bend: [number, number][] = [
    [0, 0],
    [10, 0],
    [10, 20],
  ];
  expect(rounded(bend, 0)).toBe(bend);
  expect(rounded(bend.slice(0, 2))).toEqual(bend.slice(0, 2));
  expect(rounded(bend, 1)).toEqual([
    [0, 0],
    [8, 0],
    [10, 4],
    [10, 20],
  ]);
  expect(rounded(bend)).toEqual(rounded(rounded(bend, 1), 1));
  expect(rounded([...bend, [30, 50]], 1)).toEqual([
    [0, 0],
    [8, 0],
    [10, 4],
    [10, 16],
    [14, 26],
    [30, 50],
  ]);
});

test("a line is drawn to a tenth of a unit, or finer", () => {
  const line: [number, number][] = [
    [0.123, 4.567],
    [1, 2],
  ];
  expect(curved(line)).toEqual([
    [0.1, 4.6],
    [1, 2],
  ]);
  expect(curved(line, 2)[0]).toEqual([0.12, 4.57]);
});

test("a short line has its two ends and nothing between", () => {
  const points = sampled([[0, 0], [0.1, 0]], 50); // prettier-ignore
  expect(points).toHaveLength(2);
});

test("a ring is cut at each side where its lines cross it", () => {
  const kite: Position[] = [[5, -5], [15, 4], [5, 15], [-5, 4], [5, -5]]; // prettier-ignore
  const seen = cut(kite, box);
  for (const [x, y] of seen) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(10);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(10);
  }
  expect(seen[0]).toEqual(seen.at(-1));
  const corners = [[10, 9.5], [9.545454545454545, 10], [0, 9.5]]; // prettier-ignore
  for (const [x, y] of corners)
    expect(seen.some((one) => Math.hypot(one[0]! - x!, one[1]! - y!) < 1e-6)).toBe(true);
});

test("a ring that is only a line is none", () => {
  expect(cut([[0, 0], [10, 10], [0, 0]], box)).toEqual([]); // prettier-ignore
});

test("area is that of the ring, whichever way round and wherever", () => {
  const ring: Position[] = [[3, 4], [13, 4], [13, 9], [3, 9], [3, 4]]; // prettier-ignore
  expect(areaOf(ring)).toBe(50);
  expect(areaOf([...ring].reverse())).toBe(50);
});

test("of a line, the stretches in the box are drawn, with where they come from and go to", () => {
  const line: Position[] = [
    [-20, 5], [-10, 5], [5, 5], [6, 6], [5, 20], [-20, 20], [10, 10], [20, 20], [5, 30],
  ]; // prettier-ignore
  expect(within(line, box)).toEqual([
    [[-10, 5], [5, 5], [6, 6], [5, 20]],
    [[-20, 20], [10, 10], [20, 20]],
  ]); // prettier-ignore
  const outside: Position[] = [[5, -1], [11, 5], [5, 11], [-1, 5], [5, -1]]; // prettier-ignore
  expect(within(outside, box)).toEqual([]);
  for (const point of [
    [0, 5],
    [10, 5],
    [5, 0],
    [5, 10],
  ])
    // prettier-ignore
    expect(within([point, [50, 50]], box)).toHaveLength(1);
});

test("a point stays if its triangle is as large as asked", () => {
  const line: Position[] = [[0, 0], [2, 1], [4, 0]]; // prettier-ignore
  expect(simpler([line], 2)[0]).toHaveLength(3);
  expect(simpler([line], 2.01)[0]).toHaveLength(2);
});

test("shapes too small for the picture are left out", () => {
  const ring = (size: number): Position[] =>
    [[1, 1], [1 + size, 1], [1 + size, 1 + size], [1, 1 + size], [1, 1]]; // prettier-ignore
  const drawn = (size: number) => shapesOf([ring(size)], plane(), { detail: 0.25, least: 4 });
  expect(drawn(2)).toHaveLength(1);
  expect(drawn(0.9)).toEqual([]);
  expect(shapesOf([ring(2)], plane(), { detail: 50, least: 0 })).toEqual([]);
});

test("a map without edges is refused", () => {
  expect(extentOf(plane())).toEqual([0, -10, 10, 0]);
  expect(() => extentOf(geoMercator().clipExtent(null))).toThrow(/clip extent; fit\(\)/);
});

test("a path is written from point to point, each step once", () => {
  const points: Position[] = [[1, 2], [1, 2], [3, 2], [3, 5], [1, 4], [1.01, 4]]; // prettier-ignore
  expect(relative(points)).toBe("M1,2l2,0 0,3-2-1");
  expect(relative([[1, 2], [2, 2]], 10, 0)).toBe("M10,20l10,0"); // prettier-ignore
  expect(relative([[0, 0], [0.25, 0]], 1, 2)).toBe("M0,0l0.25,0"); // prettier-ignore
});

test("a curve says nothing twice: a sign parts numbers as well as a comma", () => {
  expect(smooth([[0, 0], [20, 0], [20, 20], [0, 20]])).toBe("M0,10q0-10 10-10t10,10-10,10-10-10z"); // prettier-ignore
  expect(smooth([[0, 0], [2, 0], [2, 2]], 10)).toMatch(/^M10,10q/); // prettier-ignore
});

const row = (heights: string, lat: number) => ({
  table: "heights" as const,
  id: `row-${lat}`,
  grid: "hill",
  lat,
  west: 20,
  step: 0.5,
  heights,
  source: "survey",
});

test("a grid is read from the north-west, in metres, and its rings lie round its cells", () => {
  const field = heightsOf([row("0 0 0", 2), row("0 9 0", 1.5), row("0 0 0", 1)], "hill");
  expect(field).toEqual({
    west: 20,
    north: 2,
    step: 0.5,
    width: 3,
    values: [0, 0, 0, 0, 90, 0, 0, 0, 0],
  });
  const [ring] = ringsAt(field, 45);
  const middle = [0, 1].map(
    (axis) => ring!.slice(1).reduce((sum, point) => sum + point[axis]!, 0) / (ring!.length - 1),
  );
  expect(middle[0]).toBeCloseTo(20.5, 6);
  expect(middle[1]).toBeCloseTo(1.5, 6);
  for (const [lon, lat] of ring!)
    expect(Math.abs(lon! - 20.5) + Math.abs(lat! - 1.5)).toBeCloseTo(0.25, 6);
});

test("a grid wider than it is high is a grid", () => {
  const wide = heightsOf([row("0 0 0 0 0", 2), row("0 9 9 9 0", 1.5), row("0 0 0 0 0", 1)], "hill");
  const lons = ringsAt(wide, 45)[0]!.map(([lon]) => lon!);
  expect(Math.min(...lons)).toBeCloseTo(20.25, 6);
  expect(Math.max(...lons)).toBeCloseTo(21.75, 6);
});

/** Heights that rise by one a cell along a direction, high enough to be no water. */
const slope = (east: number, south: number, change: Partial<Field> = {}): Field => ({
  west: 0,
  north: 0,
  step: 1,
  width: 5,
  values: Array.from({ length: 25 }, (_, i) => 100 + east * (i % 5) + south * Math.floor(i / 5)),
  ...change,
});
const inner = ({ values }: Field) => [6, 7, 8, 11, 12, 13, 16, 17, 18].map((i) => values[i]!);

test("what rises to the east or south faces the light, what falls is in the shade", () => {
  for (const [east, south, sign] of [
    [1, 0, 1],
    [0, 1, 1],
    [-1, 0, -1],
    [0, -1, -1],
    [2, -1, 1],
    [-2, 1, -1],
  ] as const)
    expect(inner(light(slope(east, south))).map(Math.sign)).toEqual(Array(9).fill(sign));
  expect(inner(light(slope(1, -1)))[4]).toBeCloseTo(0, 2);
});

test("one is the mean steepness, however high the hills", () => {
  for (const steep of [1, 7]) {
    const { values } = light(slope(steep, steep));
    const mean = Math.sqrt(values.reduce((sum, one) => sum + one * one, 0) / values.length);
    expect(mean).toBeCloseTo(1, 9);
  }
});

test("far north a degree of longitude is shorter, so what rises along it is steeper", () => {
  // At the equator both slopes are alike and cancel out; at 60 degrees the one to the east is twice as steep.
  const [at60, at0] = [62, 2].map((north) => inner(light(slope(1, -1, { north })))[4]!);
  expect(Math.abs(at0!)).toBeLessThan(0.01);
  expect(at60).toBeGreaterThan(0.5);
  const fine = inner(light(slope(1, -1, { north: 60.2, step: 0.1 })))[4]!;
  expect(fine).toBeGreaterThan(0.5);
});

test("a peak is softened on all sides alike, and not round the edge of the grid", () => {
  const peak = (at: number) =>
    light({ ...slope(0, 0), values: Array.from({ length: 25 }, (_, i) => (i === at ? 900 : 100)) });
  const middle = peak(12).values;
  // Lit on its upper left, in the shade on its lower right, by the same measure.
  expect(middle[6]).toBeCloseTo(-middle[18]!, 2);
  expect(middle[7]).toBeCloseTo(-middle[17]!, 2);
  expect(middle[11]).toBeCloseTo(-middle[13]!, 2);
  expect(middle[12]).toBeCloseTo(0, 6);
  // A peak at the end of a row says nothing of the beginning of the next.
  const edge = peak(9).values;
  for (const i of [10, 15, 5, 0]) expect(edge[i], `cell ${i}`).toBeCloseTo(0, 9);
  for (const i of [4, 14]) expect(edge[i], `cell ${i}`).not.toBe(0);
});

test("mountains that the edge of the picture cuts keep their corners there", () => {
  const rows = [3, 2, 1, 0, -1].map((lat) => ({
    ...row("50 50 50 50 50", lat),
    west: -1,
    step: 1,
  }));
  const edged = rows.map((one, i) => ({ ...one, heights: i % 4 ? "0 50 50 50 0" : "0 0 0 0 0" }));
  const drawn = (by: [number, number]) => {
    const map = geoMercator().scale(573).translate([0, 0]);
    map.clipExtent([
      [by[0], by[1]],
      [by[0] + 10, by[1] + 10],
    ]);
    return relief(edged, map, { grid: "hill", bands: [250], detail: 0.01, scale: 2 }).bands[0]!;
  };
  // Wholly in the hill: the picture itself, whose corners stay.
  expect(drawn([6, -14])).toMatch(/^M[^q]+q/);
  const numbers = (drawn([6, -14]).match(/-?\d+/g) ?? []).map(Number);
  let [x, y] = [numbers[0]!, numbers[1]!];
  const passed = [[x, y]];
  for (let i = 4; i < numbers.length; i += 2) {
    x += numbers[i]!;
    y += numbers[i + 1]!;
    passed.push([x, y]);
  }
  for (const corner of [
    [12, -28],
    [32, -28],
    [32, -8],
    [12, -8],
  ])
    // prettier-ignore
    expect(passed).toContainEqual(corner);
});

const water = (kind: "river" | "lake" | "depth", name: string, points: string) => ({
  table: "waters" as const,
  id: name,
  name,
  kind,
  points,
  source: "survey",
});

test("all rivers are drawn where none are named, and depths apart from lakes", () => {
  const all = [
    water("river", "a", "1 1 / 4 1"),
    water("river", "b", "1 3 / 4 3"),
    water("depth", "c", "2 2 / 6 2 / 6 6 / 2 6 / 2 2"),
    water("lake", "d", "1 1 / 9 1 / 9 9 / 1 9 / 1 1"),
    water("lake", "e", "7 7 / 9 7 / 9 9 / 7 9 / 7 7"),
  ];
  expect(pointsOf(all[0]!)).toEqual([
    [1, 1],
    [4, 1],
  ]);
  const { rivers, deep, pools } = waterPaths(all, plane(), { detail: 0.01, scale: 10 });
  expect(rivers).toMatch(/^M10,-10l30,0M10,-30l30,0$/);
  expect(deep).toMatch(/^M[\d., l-]+z$/);
  expect(deep.match(/-?\d+/g)).toHaveLength(8);
  expect(pools).toMatch(/^M[\d., l-]+zM[\d., l-]+z$/);
});
