import { geoArea, geoContains, geoMercator } from "d3-geo";
import { expect, test } from "vitest";

import { countryAt } from "./country";
import { crimea } from "./world";
import { mapPaths, type MapOptions } from "./paths";
import { areaOf } from "./planar";
import { relative } from "./relative";
import { eurasia, fit, regional } from "./projections";
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

type Corner = [number, number];

/** A map of a part of the world, a hundred units wide, with no edge around it. */
const part = (corners: [Corner, Corner], options: Partial<MapOptions> = {}) =>
  mapPaths(fit(geoMercator(), corners, { x: 0, y: 0, width: 100, height: 100 }, 0), {
    source: "50m",
    detail: 0.01,
    countries,
    ...options,
  });

/** The points of each line or ring of a path. */
const points = (path: string): Corner[][] =>
  path
    .split("M")
    .slice(1)
    .map((line) => {
      const steps = (line.match(/-?[\d.]+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: steps.length / 2 }, (_, i): Corner => {
        [x, y] = [x + steps[2 * i]!, y + steps[2 * i + 1]!];
        return [x, y];
      });
    });
const area = (path: string) =>
  points(path).reduce((sum, ring) => sum + areaOf([...ring, ring[0]!]), 0);

/** A stretch of the border of Kazakhstan with Russia, and one of that with Uzbekistan. */
const north: [Corner, Corner] = [
  [58, 50],
  [64, 54],
];
const south: [Corner, Corner] = [
  [56.5, 42],
  [59, 45],
];

test("borders are those between countries that the story draws as countries", () => {
  expect(part(north).borders.length).toBeGreaterThan(20);
  expect(part(north, { countries: { KAZ: "398" } }).borders).toBe("");
  expect(part(south).borders).toBe("");
  expect(part(south, { countries: { KAZ: "398", UZB: "860" } }).borders.length).toBeGreaterThan(5);
});

test("a river is the border of the two that are named, and of no others", () => {
  const river = (...rivers: [string, string][]) => part(north, { rivers }).river;
  expect(river(["KAZ", "RUS"])).toBe(part(north).borders);
  expect(river(["RUS", "UKR"], ["RUS", "KAZ"])).toBe(part(north).borders);
  expect(river(["RUS", "UKR"])).toBe("");
  expect(part(south, { rivers: [["KAZ", "RUS"]] }).river).toBe("");
});

test("countries that are tinted, and the one a map is about, are parts of its land", () => {
  const { land, near, subject } = part(north, { near: ["KAZ"], subject: ["RUS"], scale: 10 });
  expect(area(near)).toBeGreaterThan(0);
  expect(area(subject)).toBeGreaterThan(0);
  expect(Math.abs(area(near) + area(subject) - area(land))).toBeLessThan(0.01 * area(land));
  expect(part(north)).toMatchObject({ near: "", subject: "", lakes: "", river: "" });
});

test("coordinates are written as finely as asked", () => {
  const ratio = area(part(north, { scale: 10 }).land) / area(part(north).land);
  expect(Math.abs(ratio - 100)).toBeLessThan(3);
});

test("rings close by themselves, without their first point again", () => {
  for (const ring of points(part(north).land)) expect(ring[0]).not.toEqual(ring.at(-1));
  expect(part(north).land).toMatch(/^(M[^M]+z)+$/);
});

test("from near there is no line of the graticule, and lakes are there if they are chosen", () => {
  const between: [Corner, Corner] = [
    [61, 51],
    [64, 54],
  ];
  expect(part(between).graticule).toBe("");
  const ladoga: [Corner, Corner] = [
    [30.5, 59.5],
    [33, 62],
  ];
  expect(part(ladoga, { lakes: chosen }).graticule).toMatch(/^M/);
  expect(area(part(ladoga, { lakes: chosen }).lakes)).toBeGreaterThan(500);
  expect(part(ladoga).lakes).toBe("");
});

test("where coasts are smoothed, what meets the edge of the picture stays there", () => {
  // Coasts cross all four sides of it.
  const corners: [Corner, Corner] = [
    [10, 37],
    [28, 44],
  ];
  const edge = ([x, y]: Corner) => x <= 0 || x >= 1000 || y <= 0 || y >= 1000;
  const land = (smooth: number) =>
    points(part(corners, { smooth, scale: 10 }).land).flatMap((ring) => ring);
  const height = Math.max(...land(0).map(([, y]) => y));
  const [sharp, soft] = [0, 2].map((times) =>
    land(times).filter(([x, y]) => edge([x, y]) || y === height),
  );
  expect(sharp!.length).toBeGreaterThan(8);
  const written = new Set(soft!.map(String));
  expect(sharp!.map(String).filter((one) => !written.has(one))).toEqual([]);
  expect(land(2).length).toBeGreaterThan(1.5 * land(0).length);
});

test("points fill their box, and the map goes on as far as its margin", () => {
  const box = { x: 10, y: 20, width: 300, height: 200 };
  const corners: [Corner, Corner] = [
    [40, 36],
    [60, 46],
  ];
  for (const [map, margin] of [
    [fit(regional(50), corners, box, 5), 5],
    [fit(eurasia(), corners, box), 8],
  ] as const) {
    expect(map.clipExtent()).toEqual([
      [10 - margin, 20 - margin],
      [310 + margin, 220 + margin],
    ]);
    const [[left, bottom], [right, top]] = corners.map((corner) => map(corner)!) as [
      Corner,
      Corner,
    ];
    expect(Math.min(left - 10, top - 20)).toBeCloseTo(0, 3);
    expect(Math.min(310 - right, 220 - bottom)).toBeCloseTo(0, 3);
  }
});

test("each projection is upright at its meridian", () => {
  for (const [map, meridian] of [
    [regional(50), 50],
    [eurasia(), 64],
  ] as const) {
    const [low, high] = [30, 60].map((lat) => map([meridian, lat])!);
    expect(low![0]).toBeCloseTo(high![0], 6);
    expect(low![1]).toBeGreaterThan(high![1]);
  }
});

test("a point in the box of a country is not yet in it", () => {
  // China, Russia and Uzbekistan reach into the box of Kazakhstan.
  const near: Corner[] = [
    [85, 44],
    [60, 54.5],
    [64, 42],
    [80, 54.5],
    [54, 41],
  ];
  for (const point of near) expect(countryAt(point, countries), String(point)).not.toBe("KAZ");
  const inside: Corner[] = [
    [51, 48],
    [85, 48.5],
    [70, 54],
    [69, 42],
  ];
  for (const point of inside) expect(countryAt(point, countries), String(point)).toBe("KAZ");
  expect(countryAt([70, 48], countries, "50m")).toBe("KAZ");
  expect(countryAt([70, 48], { RUS: "643" }, "50m")).toBeUndefined();
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
  const all = { ...chosen, without: [], coarse: [] };
  const many = lakes(all).length;
  expect(many).toBeGreaterThan(1);
  for (const [side, value] of Object.entries({ west: 37, east: 30, south: 62.5, north: 59.5 }))
    expect(
      lakes({ ...all, within: { ...chosen.within, [side]: value } }).length,
      side,
    ).toBeLessThan(many);
  // One window that leaves nothing out changes nothing of what another leaves out.
  const nowhere = { west: 0, east: 1, south: 0, north: 1 };
  expect(lakes({ ...chosen, without: [nowhere, ...chosen.without] })).toEqual(lakes(chosen));
});
