import { expect, test } from "vitest";
import { along, holding, view } from "./camera";
import { group, label, mark, round, shown, slot } from "./mark";
import { hatch, rect } from "./parts";
import { toString } from "./string";

test("text and attributes are escaped", () => {
  expect(toString(label("a", [0, 0], 'a < b & "c"', { class: '"x"' }))).toBe(
    '<text x="0" y="0" class="&quot;x&quot;">a &lt; b &amp; &quot;c&quot;</text>',
  );
});

test("a slot holds what it is given, and nothing else", () => {
  expect(toString(group("g", {}, [slot("ground", {})]), { ground: "<path/>" })).toBe(
    "<g><g><path/></g></g>",
  );
  expect(toString(slot("ground", {}))).toBe("<g></g>");
});

test("what is not shown is not in the picture, what is half shown is half seen", () => {
  expect(shown(0, "a", [])).toEqual([]);
  expect(shown(0.5, "a", [])[0]!.attrs["opacity"]).toBe(0.5);
  expect(shown(1, "a", [])[0]!.attrs["opacity"]).toBe(1);
});

test("numbers are rounded, and nought has no sign", () => {
  expect(round(1.25)).toBe(1.3);
  expect(Object.is(round(-0.01), 0)).toBe(true);
});

test("a rectangle may be given from any corner", () => {
  expect(rect("a", [10, 10, -4, -6]).attrs).toMatchObject({ x: 6, y: 4, width: 4, height: 6 });
});

test("hatching stays inside its rectangle", () => {
  const numbers = String(hatch("a", [10, 20, 30, 40], 7).attrs["d"])
    .match(/-?[\d.]+/g)!
    .map(Number);
  numbers.forEach((value, i) => {
    expect(value).toBeGreaterThanOrEqual(i % 2 ? 20 : 10);
    expect(value).toBeLessThanOrEqual(i % 2 ? 60 : 40);
  });
});

test("children may be nested one level", () => {
  expect(
    mark("g", "a", {}, [label("b", [0, 0], "x"), [label("c", [0, 0], "y")]]).children,
  ).toHaveLength(2);
});

const far = { x: 100, y: 80, scale: 1, turn: 0 };
const near = { x: 60, y: 40, scale: 20, turn: -12 };

test("a camera is at its stations at whole depths", () => {
  expect(along([far, near], 0)).toEqual(far);
  expect(along([far, near], 1)).toEqual(near);
  expect(along([far, near, far], 1)).toMatchObject({ x: 60, scale: 20 });
});

test("a fall grows by equal factors and holds one point of the map still", () => {
  const half = along([far, near], 0.5);
  expect(half.scale).toBeCloseTo(Math.sqrt(20), 6);
  const flat = { ...near, turn: 0 };
  // The point that stands at the same place in the first and the last picture stands there all the way.
  const fixed = [
    (near.x * near.scale - far.x * far.scale) / (near.scale - far.scale),
    (near.y * near.scale - far.y * far.scale) / (near.scale - far.scale),
  ] as const;
  const places = [0, 0.25, 0.5, 0.75, 1].map((depth) =>
    view(along([far, flat], depth), 200, 100).at(fixed),
  );
  for (const [x, y] of places) {
    expect(x).toBeCloseTo(places[0]![0], 6);
    expect(y).toBeCloseTo(places[0]![1], 6);
  }
});

test("a view looks at its point, and its transform says the same as its function", () => {
  const seen = view(near, 200, 100);
  expect(seen.at([60, 40])[0]).toBeCloseTo(100, 9);
  expect(seen.at([60, 40])[1]).toBeCloseTo(50, 9);
  const [a, b, c, d, e, f] = seen
    .transform(1)
    .match(/-?[\d.]+/g)!
    .map(Number) as [number, number, number, number, number, number];
  const [x, y] = seen.at([63, 44]);
  expect(a * 63 + c * 44 + e).toBeCloseTo(x, 1);
  expect(b * 63 + d * 44 + f).toBeCloseTo(y, 1);
});

test("a camera that holds points holds them all, inside its padding", () => {
  const points = [
    [0, 0],
    [50, 10],
    [20, 70],
  ] as const;
  const seen = view(holding(points, -20, { width: 300, height: 200, padding: 10 }), 300, 200);
  for (const [x, y] of points.map(seen.at)) {
    expect(x).toBeGreaterThanOrEqual(9.5);
    expect(x).toBeLessThanOrEqual(290.5);
    expect(y).toBeGreaterThanOrEqual(9.5);
    expect(y).toBeLessThanOrEqual(190.5);
  }
});
