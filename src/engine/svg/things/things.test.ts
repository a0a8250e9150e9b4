import { describe, expect, test } from "vitest";
import type { Mark, Point } from "../mark";
import { box } from "./box";
import { containerShips, LAST, SHIP, SHIPFUL, stowed } from "./container-ship";
import { laidTrack, RAILS } from "./laid-track";
import { openFerry } from "./open-ferry";
import { person } from "./person";
import { ARM, pylon, WIRES } from "./pylon";
import { ferry } from "./ship";
import { tanker } from "./tanker";

const number = (mark: Mark, name: string) => Number(mark.attrs[name]);

/** The points that a path passes, and those it bends by, whether it counts from its start or from the pen. */
function passed(d: string): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", list = ""] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const [fromX, fromY] = command === command.toLowerCase() ? [x, y] : [0, 0];
    const values = list.match(/-?[\d.]+|NaN|undefined/g)?.map(Number) ?? [];
    const upright = command.toLowerCase() === "v";
    const across = command.toLowerCase() === "h";
    // Of an arc only its end is a point.
    const ends = command.toLowerCase() === "a" ? values.slice(-2) : values;
    for (let i = 0; i < ends.length; i += upright || across ? 1 : 2) {
      x = upright ? x : fromX + ends[i]!;
      y = upright ? fromY + ends[i]! : across ? y : fromY + ends[i + 1]!;
      points.push([x, y]);
    }
  }
  return points;
}

/** The points of all that is drawn. */
function ink(mark: Mark): Point[] {
  const [x, y] = [number(mark, "x"), number(mark, "y")];
  const scale = Number(/^scale\((.*)\)$/.exec(String(mark.attrs["transform"]))?.[1] ?? 1);
  const own: Record<string, () => Point[]> = {
    g: () => mark.children.flatMap(ink),
    path: () => passed(String(mark.attrs["d"])),
    rect: () => [
      [x, y],
      [x + number(mark, "width"), y + number(mark, "height")],
    ],
    line: () => [
      [number(mark, "x1"), number(mark, "y1")],
      [number(mark, "x2"), number(mark, "y2")],
    ],
    circle: () => [
      [number(mark, "cx") - number(mark, "r"), number(mark, "cy") - number(mark, "r")],
      [number(mark, "cx") + number(mark, "r"), number(mark, "cy") + number(mark, "r")],
    ],
  };
  return own[mark.tag]!().map(([a, b]) => [a * scale, b * scale]);
}

/** Marks that hold no others. */
const leaves = (mark: Mark): Mark[] =>
  mark.children.length ? mark.children.flatMap(leaves) : [mark];

/** The edges of what is drawn, counted from a point in parts of a size, upward and to the right. */
function edges(mark: Mark, [x, y]: Point, size: number) {
  const points = ink(mark);
  const across = points.map(([px]) => (px - x) / size);
  const up = points.map(([, py]) => (y - py) / size);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    foot: Math.min(...up),
    top: Math.max(...up),
  };
}

type Draw = (at: Point, size: number) => Mark;

/** Each thing, and where its edges are for a size of one. */
const things: Record<string, [Draw, ReturnType<typeof edges>]> = {
  "a box": [
    ([x, y], size) => box("a", [x, y, size, -size * 0.4]),
    { left: 0, right: 1, foot: 0, top: 0.4 },
  ],
  "a container ship": [
    (at, size) => containerShips("a", [at], size),
    { left: 0, right: 1, foot: 0, top: SHIP.high / 100 },
  ],
  "its boxes": [
    (at, size) => stowed("a", [{ at, boxes: SHIPFUL }], size, "stowed"),
    { left: 0, right: LAST.right / 100, foot: 0, top: 0.1502 },
  ],
  track: [
    ([x, y], size) => laidTrack("a", [x, x + size * 6.2], y, size),
    { left: 0, right: 6.2, foot: -0.5, top: 0.5 },
  ],
  "an open ferry": [
    (at, size) => openFerry("a", at, { length: size, deep: size * 0.1, house: size * 0.2 }),
    { left: -0.04, right: 1.048, foot: -0.1, top: 0.2 },
  ],
  "a person": [
    (at, size) => person("a", at, size),
    { left: -0.226, right: 0.152, foot: 0, top: 0.968 },
  ],
  "a pylon": [
    (at, size) => pylon("a", at, size, "pylon"),
    { left: -ARM, right: ARM, foot: 0, top: 1 },
  ],
  "a ferry": [(at, size) => ferry("a", at, size), { left: 0, right: 1, foot: 0, top: 0.26 }],
  "a tanker": [(at, size) => tanker("a", at, size), { left: 0, right: 1, foot: 0, top: 0.2 }],
};

const small = [[0, 0], 100] as const;
const large = [[992, 310], 400] as const;

describe.each(Object.entries(things))("%s", (_, [draw, expected]) => {
  test.each([small, large])(
    "stands at its point %s at size %s, its bow to the right",
    (at, size) => {
      const seen = edges(draw(at, size), at, size);
      expect(seen.left).toBeCloseTo(expected.left, 2);
      expect(seen.right).toBeCloseTo(expected.right, 2);
      expect(seen.foot).toBeCloseTo(expected.foot, 2);
      expect(seen.top).toBeCloseTo(expected.top, 2);
    },
  );

  test("has a look and a key for each mark, and paths that are paths", () => {
    const marks = leaves(draw([0, 0], 100));
    for (const { key, attrs } of marks) {
      expect(key).not.toBe("");
      expect(attrs["class"], key).toMatch(/^[a-z]/);
      expect(String(attrs["d"] ?? "M0,0"), key).toMatch(/^M[MLHVCQAZ\d., -]+$/i);
    }
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });

  test("is the same drawing at any place and size", () => {
    const [a, b] = [small, large].map(([at, size]) =>
      ink(draw(at, size)).map(([x, y]) => [(x - at[0]) / size, (y - at[1]) / size] as const),
    );
    expect(a).toHaveLength(b!.length);
    a!.forEach(([x, y], i) => {
      expect(x).toBeCloseTo(b![i]![0], 2);
      expect(y).toBeCloseTo(b![i]![1], 2);
    });
  });
});

test.each([0, 1, 84, 85, 100, SHIPFUL])("of %s boxes a ship shows as many dashes", (boxes) => {
  const [rows] = stowed("a", [{ at: [0, 0], boxes }], 100, "stowed").children;
  const [dash, gap] = String(rows!.attrs["stroke-dasharray"]).split(" ").map(Number);
  const lengths = [...String(rows!.attrs["d"]).matchAll(/h([\d.]+)/g)].map(([, h]) => Number(h));
  const dashes = lengths.map((length) => Math.round((length + gap!) / (dash! + gap!)));
  expect(dashes.reduce((sum, n) => sum + n, 0)).toBe(boxes);
});

test("ships that hold nothing are still a path", () => {
  const [rows] = stowed("a", [], 100, "stowed").children;
  expect(rows!.attrs["d"]).toBe("M0,0");
});

test("a box has more ribs the longer it is, from three to nine, inside its walls", () => {
  const ribs = (width: number) => ink(box("a", [0, 0, width, 40]).children[1]!);
  expect([10, 55, 400].map((width) => ribs(width).length / 2)).toEqual([3, 5, 9]);
  for (const [x, y] of ribs(55)) {
    expect(x).toBeGreaterThan(8);
    expect(x).toBeLessThan(47);
    expect(y).toBeGreaterThan(5);
    expect(y).toBeLessThan(35);
  }
});

test("a pylon is alike on both sides", () => {
  const places = ink(pylon("a", [0, 0], 1000, "pylon")).filter(([, y]) => y > -890);
  const mirrored = places.map(([x, y]) => `${-x || 0} ${y}`);
  expect(new Set(mirrored)).toEqual(new Set(places.map(([x, y]) => `${x || 0} ${y}`)));
});

test("a person stands on two feet, with a hand over the eyes", () => {
  const places = ink(person("a", [0, 0], 1000));
  const feet = places.filter(([, y]) => y === 0).map(([x]) => x);
  expect(Math.min(...feet)).toBeLessThan(-80);
  expect(Math.max(...feet)).toBeGreaterThan(50);
  expect(places.some(([x, y]) => x < -60 && y < -950)).toBe(true);
});

test("a pylon narrows from its feet to its tip, and its braces run from side to side", () => {
  const across = (y: number) =>
    ink(pylon("a", [0, 0], 1000, "pylon"))
      .filter(([x, at]) => at === -y && Math.abs(x) < ARM * 900)
      .map(([x]) => x);
  const widths = [0, 240, 420, 540, 600, 1000].map((y) => Math.max(...across(y)));
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  expect(widths.at(-1)).toBe(0);
  expect(widths.slice(0, -1).every((width) => width > 10)).toBe(true);
  // Each height between has the end of a brace on both sides.
  expect(across(240).reduce((sum, x) => sum + x, 0)).toBeCloseTo(0, 5);
  expect(across(240)).toHaveLength(2);
});

test("a person ends in a round head", () => {
  const d = String(person("a", [0, 0], 1000).attrs["d"]);
  expect(d).toMatch(/M-56,-932a56,68 0 1 1 112,0a56,68 0 1 1 -112,0$/);
});

test("the wires of a pylon hang from its arms, as high as it says", () => {
  const heights = ink(pylon("a", [0, 0], 100, "pylon")).filter(([x]) => Math.abs(x) > ARM * 75);
  for (const up of WIRES) expect(heights.some(([, y]) => y === -100 * up)).toBe(true);
});

test("track runs on two rails, with sleepers between its ends", () => {
  const d = String(laidTrack("a", [10, 100], 50, 20).attrs["d"]);
  for (const side of RAILS) expect(d).toContain(`M10,${50 + side * 20}H100`);
  const sleepers = [...d.matchAll(/M([\d.]+),40v20/g)].map(([, x]) => Number(x));
  expect(sleepers).toEqual([12.4, 24.8, 37.2, 49.6, 62, 74.4, 86.8, 99.2]);
});

test("track of no length is a stump", () => {
  expect(laidTrack("a", [10, 10], 50, 20).attrs["d"]).toContain("M10,44.8H11");
});
