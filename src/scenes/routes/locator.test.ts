import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { locatorProjection } from "./locator";
import { data } from "@story";

test("where there is no room to name its lines, there is no small map", () => {
  expect(seen("routes", "gap", "narrow").map(({ key }) => key)).not.toContain("locator-map");
});

test("the small map frames the gap", () => {
  const marks = seen("routes", "gap");
  const corners = [
    ...String(find(marks, "view").attrs["d"]).matchAll(/(-?[\d.]+),(-?[\d.]+)/g),
  ].map(([, x, y]) => [Number(x), Number(y)] as const);
  const projection = locatorProjection();
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
  const map = find(marks, "locator-map");
  expect(Math.max(...corners.map(([x]) => x))).toBeLessThan(number(map, "width"));
  expect(seen("routes", "ways").map(({ key }) => key)).not.toContain("locator-map");
});
