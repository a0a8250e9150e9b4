import { expect, test } from "vitest";
import { along, holding, layer, view } from "./camera";
import { fade } from "./fade";
import { group, label, lines, mark, round, setBack, shown, slot, withRow } from "./mark";
import { diamond, dot, hatch, line, polyline, rect } from "./parts";
import { margin, stage } from "./stage";
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
  expect(toString(group("g", {}, [group("a", {}, []), group("b", {}, [])]))).toBe(
    "<g><g></g><g></g></g>",
  );
});

test("what is not shown is not in the picture, what is half shown is half seen", () => {
  expect(shown(0, "a", [])).toEqual([]);
  expect(shown(0.001, "a", [])).toEqual([]);
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

test("shapes are written as SVG has them, rounded", () => {
  const written = [
    rect("a", [0, 0, 2, 3]),
    line("a", [1.04, 2], [3, 4.06]),
    polyline("a", [
      [1, 2.04],
      [3, 4],
      [5, 6],
    ]),
    dot("a", [1, 2], 3.04),
    diamond("a", [10, 20], 4, { class: "said" }),
  ].map((one) => toString(one));
  expect(written).toEqual([
    '<rect x="0" y="0" width="2" height="3"></rect>',
    '<line x1="1" y1="2" x2="3" y2="4.1"></line>',
    '<path d="M1,2L3,4L5,6"></path>',
    '<circle cx="1" cy="2" r="3"></circle>',
    '<path class="said" d="M10,16L14,20L10,24L6,20Z"></path>',
  ]);
});

test("lines of text stand under one another, each with a key of its own", () => {
  const two = lines("say", [5, 10], ["one", "two"], { leading: 12, class: "note" });
  expect(two.map(({ key, text, attrs }) => [key, text, attrs])).toEqual([
    ["say-0", "one", { x: 5, y: 10, class: "note" }],
    ["say-1", "two", { x: 5, y: 22, class: "note" }],
  ]);
});

test("words are set back while less than half of them is meant", () => {
  expect([0, 0.49, 0.5, 1].map((strength) => setBack("name", strength))).toEqual([
    "name back",
    "name back",
    "name",
    "name",
  ]);
});

test("a mark that tells a row is the same mark", () => {
  const one = dot("a", [1, 2], 3);
  expect(withRow("row", one)).toEqual({ ...one, attrs: { ...one.attrs, "data-row": "row" } });
});

test("pictures fade in and out of each other, and what is not shown is not there", () => {
  const pictures = {
    a: [dot("a", [0, 0], 1)],
    b: [dot("b", [0, 0], 1, { opacity: 0.5 })],
    c: [dot("c", [0, 0], 1)],
    d: [dot("d", [0, 0], 1)],
  };
  const seen = fade(pictures, { a: 1, b: 0.4, c: 0.001, d: 0.4 });
  expect(seen.map(({ key, tag, attrs }) => [key, tag, attrs["opacity"], attrs["r"]])).toEqual([
    ["a", "circle", undefined, 1],
    ["b", "circle", 0.2, 1],
    ["d", "circle", 0.4, 1],
  ]);
  expect(seen[0]).toBe(pictures.a[0]);
});

const words = { head: ["One line", "and another"], sub: ["Tonnes"], alt: "What is seen" };

test("a picture has its words above it, under one another, and says what is seen", () => {
  const one = stage({ name: "wide", width: 880, height: 660 }, words, [dot("a", [0, 0], 1)]);
  expect(toString({ ...one, children: [] })).toBe(
    '<svg class="stage wide" viewBox="0 0 880 660" role="img" aria-label="What is seen" data-stage=""></svg>',
  );
  const [plot, ...rest] = one.children;
  expect([plot!.key, plot!.children.length]).toEqual(["plot", 1]);
  expect(rest.map(({ key, text, attrs }) => [key, text, attrs["class"]])).toEqual([
    ["head-0", "One line", "head"],
    ["head-1", "and another", "head"],
    ["sub-0", "Tonnes", "sub"],
  ]);
  expect(rest.map(({ attrs }) => attrs["x"])).toEqual(rest.map(() => margin.wide));
  expect(rest.map(({ attrs }) => attrs["y"])).toEqual([42, 78, 105]);
});

test("words that run from right to left begin at the right edge", () => {
  const sheet = { name: "narrow", width: 360, height: 320, rtl: true } as const;
  for (const { attrs } of stage(sheet, words, []).children.slice(1)) {
    expect(attrs["x"]).toBe(360 - margin.narrow);
    expect(attrs["class"]).toMatch(/^(head|sub) end$/);
  }
});

test("a line of hatching needs a length", () => {
  expect(hatch("a", [0, 0, 10, 10], 10).attrs["d"]).toBe("M0,10L10,0");
  expect(toString(hatch("a", [0, 0, 1, 1], 10))).toBe('<path d="M0,0"></path>');
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

test("cameras that are as near as each other pass by even steps", () => {
  expect(along([far, { ...far, x: 200, turn: 30 }], 0.5)).toEqual({ ...far, x: 150, turn: 15 });
});

test("a fall grows by equal factors and holds one point of the map still", () => {
  const half = along([{ ...far, scale: 5 }, near], 0.5);
  expect(half.scale).toBeCloseTo(10, 6);
  const flat = { ...near, turn: 0 };
  // The point that stands at the same place in the first and the last picture stands there all the way.
  const fixed = [
    (near.x * near.scale - far.x * far.scale) / (near.scale - far.scale),
    (near.y * near.scale - far.y * far.scale) / (near.scale - far.scale),
  ] as const;
  const middle = along(
    [
      { ...far, scale: 2 },
      { ...flat, scale: 40 },
    ],
    0.5,
  );
  expect(view(middle, 200, 100).at(fixed)[0]).toBeCloseTo(
    view({ ...far, scale: 2 }, 200, 100).at(fixed)[0],
    6,
  );
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
    .transform(4)
    .match(/-?[\d.]+/g)!
    .map(Number) as [number, number, number, number, number, number];
  const [x, y] = seen.at([63, 44]);
  // Its coordinates are quarters of the map's.
  expect(a * 252 + c * 176 + e).toBeCloseTo(x, 1);
  expect(b * 252 + d * 176 + f).toBeCloseTo(y, 1);
});

test("a ground is there as far as it is seen, its strokes as thick at all scales of a power of two", () => {
  const at = (opacity: number, scale: number) =>
    layer("land", 10, opacity, view({ ...far, scale }, 200, 100));
  expect(at(0.456, 1)).toMatchObject({
    key: "land-ground",
    attrs: { visibility: "visible", opacity: 0.46, transform: "matrix(0.1,0,0,0.1,0,-30)" },
    children: [{ key: "land", slot: true }],
  });
  expect(at(0, 1).attrs["visibility"]).toBe("hidden");
  expect([1, 1.4, 1.5, 4].map((scale) => at(1, scale).attrs["stroke-width"])).toEqual([
    9, 9, 4.5, 2.25,
  ]);
});

test.each([
  [
    [0, 0],
    [50, 10],
    [20, 70],
  ],
  [
    [100, 100],
    [300, 110],
    [120, 130],
  ],
] as const)("a camera that holds points holds them all, up to its padding", (...points) => {
  const seen = view(holding(points, -20, { width: 300, height: 200, padding: 10 }), 300, 200);
  const places = points.map(seen.at);
  const room = (values: number[], size: number) => {
    const [before, after] = [Math.min(...values), size - Math.max(...values)];
    expect(before).toBeCloseTo(after, 0);
    return before;
  };
  const rooms = [
    room(
      places.map(([x]) => x),
      300,
    ),
    room(
      places.map(([, y]) => y),
      200,
    ),
  ];
  expect(Math.abs(Math.min(...rooms) - 10)).toBeLessThan(0.5);
});
