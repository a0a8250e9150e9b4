import { geoArea, geoContains, geoMercator } from "d3-geo";
import { expect, test } from "vitest";

import { countryAt } from "./country";
import { crimea } from "./world";
import { mapPaths } from "./paths";
import { relative } from "./relative";
import { eurasia, fit } from "./projections";
import { projected, sampled } from "./routes";
import { lakes, lands, type Countries, type LakeChoice } from "./world";
import { data } from "../../../tests/fixtures/lake";

const { legs, place } = data;
const countries: Countries = { KAZ: "398", RUS: "643", UKR: "804" };
/** Ladoga without Onega, and Balkhash from the coarser file. */
const chosen: LakeChoice = {
  within: { west: 29, east: 38, south: 59, north: 63 },
  without: [{ west: 34, east: 37, south: 60.5, north: 63 }],
  least: 900,
  coarse: [[75.7, 46.3]],
};

test("a sampled line keeps its ends and bends and leaves no longer step", () => {
  const points = sampled(
    [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
    50,
  );
  expect(points[0]).toEqual([0, 0]);
  expect(points).toContainEqual([1, 0]);
  expect(points.at(-1)![0]).toBeCloseTo(1, 9);
  expect(points.length).toBe(1 + 3 + 3);
});

test("a leg starts and ends at its places on the map", () => {
  const projection = geoMercator();
  const leg = legs.rows.find(({ id }) => id === "ferry")!;
  const points = projected(data, leg, projection, 100);
  const at = (id: string) => projection([place(id).lon, place(id).lat])!;
  expect(points[0]![0]).toBeCloseTo(at("puno")[0], 1);
  expect(points.at(-1)![1]).toBeCloseTo(at("guaqui")[1], 1);
});

test("no land fills the globe: the collapsed rings of the 1:10m file are gone", () => {
  for (const { shape } of lands("10m", countries)) {
    for (const coordinates of shape.geometry.coordinates) {
      expect(geoArea({ type: "Polygon", coordinates })).toBeLessThan(2 * Math.PI);
    }
  }
});

test("Crimea is drawn in Ukraine at both sizes, and only once", () => {
  for (const scale of ["50m", "10m"] as const) {
    const holders = lands(scale, countries).filter(({ shape }) => geoContains(shape, crimea));
    expect(holders.map(({ code }) => code)).toEqual(["UKR"]);
  }
});

test("a relative path returns to its points without drift", () => {
  const points = Array.from({ length: 400 }, (_, i) => [Math.sin(i) * 100, Math.cos(i) * 100]);
  const path = relative(points, 1, 1);
  const steps = path
    .slice(1)
    .match(/-?\d+(\.\d+)?/g)!
    .map(Number);
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i]!;
    y += steps[i + 1]!;
  }
  expect(x).toBeCloseTo(points.at(-1)![0]!, 0);
  expect(y).toBeCloseTo(points.at(-1)![1]!, 0);
  expect(Math.abs(x - points.at(-1)![0]!)).toBeLessThan(0.051);
});

test("a map fills its box and nothing of it is not a number", () => {
  const box = { x: 0, y: 0, width: 300, height: 200 };
  const paths = mapPaths(
    fit(
      eurasia(),
      [
        [20, 35],
        [90, 55],
      ],
      box,
    ),
    { source: "50m", detail: 1, countries, lakes: chosen, near: ["KAZ"] },
  );
  for (const path of [paths.land, paths.near, paths.borders, paths.graticule]) {
    expect(path.length).toBeGreaterThan(50);
    expect(path).not.toMatch(/NaN|undefined|e-/);
  }
  expect(paths.river).toBe("");
});

test("a point is in its country, on other land, or at sea", () => {
  expect(countryAt([70, 48], countries)).toBe("KAZ");
  expect(countryAt([2.35, 48.85], countries)).toBeUndefined();
  expect(countryAt([51, 41], countries)).toBe("SEA");
  expect(countryAt([-30, 40], countries)).toBe("SEA");
});

test("lakes are those in the box, without those in the boxes that are left out", () => {
  const over = (point: [number, number]) => lakes(chosen).some((lake) => geoContains(lake, point));
  expect(over([31.5, 60.8])).toBe(true);
  expect(over([35.5, 61.7])).toBe(false);
  expect(lakes({ ...chosen, coarse: [] }).length).toBe(lakes(chosen).length - 1);
  expect(lakes({ ...chosen, least: 1e6, coarse: [] })).toEqual([]);
});
