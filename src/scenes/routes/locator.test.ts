import { expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { locatorProjection } from "./locator";
import { data } from "@story";

test.each(["wide", "narrow"] as const)("the small map frames the gap, %s", (frame) => {
  const marks = seen("routes", "gap", frame);
  const corners = [
    ...String(find(marks, "view").attrs["d"]).matchAll(/(-?[\d.]+),(-?[\d.]+)/g),
  ].map(([, x, y]) => [Number(x), Number(y)] as const);
  const projection = locatorProjection(frame);
  for (const id of ["agbend", "syunik-border", "horadiz", "nakhchivan"]) {
    const { lon, lat } = data.place(id);
    const [x, y] = projection([lon, lat])!;
    const xs = corners.map(([cx]) => cx);
    const ys = corners.map(([, cy]) => cy);
    expect(x, id).toBeGreaterThan(Math.min(...xs));
    expect(x, id).toBeLessThan(Math.max(...xs));
    expect(y, id).toBeGreaterThan(Math.min(...ys));
    expect(y, id).toBeLessThan(Math.max(...ys));
  }
  // The frame stands upright.
  const [a, b, , d] = corners;
  for (const lean of [b![1] - a![1], d![0] - a![0]]) expect(Math.abs(lean)).toBeLessThan(0.6);
  const map = find(marks, "locator-map");
  expect(Math.max(...corners.map(([x]) => x))).toBeLessThan(number(map, "width"));
  // Both ends of both lines are named beside it.
  for (const id of ["kars", "alat"])
    expect(words(marks)).toContain(data.places.rows.find((one) => one.id === id)!.name);
  expect(seen("routes", "ways", frame).map(({ key }) => key)).not.toContain("locator-map");
});
