import { geoArea, geoCentroid, geoContains, geoDistance } from "d3-geo";
import { expect, test } from "vitest";

import { countries, lakes as chosen } from "../../story/countries";
import { countryAt } from "./country";
import { crimea } from "./world";
import { mapPaths } from "./paths";
import { relative } from "./relative";
import { eurasia, fit } from "./projections";
import { projected, sampled, waypoints } from "./routes";
import { lakes, lands } from "./world";
import { data, story } from "@story";

const { legs, place, places } = data;

test.each(places.rows.map((row) => [row.id, row] as const))(
  "%s lies in its country",
  (_, { lon, lat, country }) => {
    expect(countryAt([lon, lat], countries)).toBe(country);
  },
);

test.each(legs.rows.map((leg) => [leg.id, leg] as const))(
  "%s, sampled every 4 km, crosses only the countries it names",
  (_, leg) => {
    const crossed = new Set(
      sampled(waypoints(data, leg), 4).map((point) => countryAt(point, countries)),
    );
    const allowed = leg.countries.split("; ");
    expect([...crossed].filter((code) => !allowed.includes(String(code)))).toEqual([]);
  },
);

test.each(legs.rows.map((leg) => [leg.id, leg] as const))(
  "%s names no country it does not cross",
  (_, leg) => {
    const crossed = new Set(
      sampled(waypoints(data, leg), 4).map((point) => countryAt(point, countries)),
    );
    // A leg that ends on a border touches the other side by its last point at most.
    const idle = leg.countries.split("; ").filter((code) => !crossed.has(code as never));
    expect(idle).toEqual([]);
  },
);

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
  const projection = eurasia();
  const leg = legs.rows.find(({ id }) => id === "caspian")!;
  const points = projected(data, leg, projection, 100);
  const at = (id: string) => projection([place(id).lon, place(id).lat])!;
  expect(points[0]![0]).toBeCloseTo(at("aktau")[0], 1);
  expect(points.at(-1)![1]).toBeCloseTo(at("alat")[1], 1);
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

test("what stands under maps says that borders are no endorsement", () => {
  expect(story.words.say("borders.notice")).toMatch(/not an endorsement/);
});

test("every country of the list is in the data, and no lands share a code", () => {
  const found = lands("50m", countries).map(({ code }) => code);
  for (const code of Object.keys(countries))
    expect(found.filter((one) => one === code)).toHaveLength(1);
});

test("Nakhchivan is Azerbaijan, the Caspian is water", () => {
  expect(countryAt([45.41, 39.21], countries)).toBe("AZE");
  expect(countryAt([51, 41], countries)).toBe("SEA");
});

test("the lakes are today's: Balkhash is there, the old Aral is not", () => {
  const over = (point: [number, number]) => lakes(chosen).some((lake) => geoContains(lake, point));
  expect(lakes(chosen).some((lake) => geoDistance(geoCentroid(lake), [75.7, 46.3]) < 0.01)).toBe(
    true,
  );
  expect(over([59.3, 45])).toBe(false);
  expect(over([60.5, 46.3])).toBe(false);
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
