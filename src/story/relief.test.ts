import { gzipSync } from "node:zlib";
import { geoDistance } from "d3-geo";
import { expect, test } from "vitest";
import { pointsOf } from "../engine/maps/waters";
import { KM } from "../engine/maps/world";
import { compose } from "../engine/scene/compose";
import { toString } from "../engine/svg/string";
import { data, scenes } from "@story";

const { heights, place, waters } = data;

/** The height of a grid at the cell nearest to a point, in metres. */
function heightAt(grid: string, [lon, lat]: [number, number]): number {
  const rows = heights.rows.filter((row) => row.grid === grid);
  const row = rows.toSorted((a, b) => Math.abs(a.lat - lat) - Math.abs(b.lat - lat))[0]!;
  return Number(row.heights.split(" ")[Math.round((lon - row.west) / row.step)]) * 10;
}

const at = (id: string): [number, number] => [place(id).lon, place(id).lat];

test.each([
  ["caucasus", [44.3, 39.7], 3500, 5137],
  ["caucasus", [44.2, 40.53], 3000, 4090],
  ["caucasus", [43.1, 43], 3000, 5200],
  ["caucasus", at("yerevan"), 850, 1450],
  ["caucasus", at("baku"), 0, 150],
  ["caucasus", at("tbilisi"), 350, 900],
  ["syunik", at("meghri"), 500, 1600],
  ["syunik", at("horadiz"), 0, 400],
  ["corridor", at("aktau"), 0, 100],
  ["world", [87, 33], 4500, 6000],
] as const)("on the grid %s, %j lies between %d and %d metres", (grid, point, least, most) => {
  const height = heightAt(grid, [point[0], point[1]]);
  expect(height).toBeGreaterThanOrEqual(least);
  expect(height).toBeLessThanOrEqual(most);
});

test.each([
  ["Kura", "tbilisi", 8],
  ["Kura", "yevlakh", 8],
  ["Vorotan", "agbend", 40],
] as const)("the %s passes %s", (name, id, most) => {
  const points = waters.rows.filter((row) => row.name === name).flatMap(pointsOf);
  const near = Math.min(...points.map(([x, y]) => geoDistance([x!, y!], at(id)) * KM));
  expect(near).toBeLessThan(most);
});

test("rows of a grid are equally long, and a step apart", () => {
  for (const grid of new Set(heights.rows.map((row) => row.grid))) {
    const rows = heights.rows.filter((row) => row.grid === grid);
    expect(new Set(rows.map((row) => row.heights.split(" ").length)).size).toBe(1);
    for (const [i, { lat, step }] of rows.slice(1).entries())
      expect(rows[i]!.lat - lat).toBeCloseTo(step, 6);
  }
});

test.each(Object.values(scenes))("each ground of $name weighs 18 kB at most", (scene) => {
  for (const frame of ["wide", "narrow"] as const)
    for (const [slot, marks] of Object.entries(compose(scene, frame).backdrop)) {
      const size = gzipSync(marks.map((mark) => toString(mark)).join("")).length;
      expect(size, `${slot}, ${frame}`).toBeLessThanOrEqual(18 * 1024);
    }
});
