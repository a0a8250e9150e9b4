import { expect, test } from "vitest";

import type { Mark } from "../../engine/svg/mark";
import { every, find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;
const FRAMES = ["wide", "narrow"] as const;
type FrameName = (typeof FRAMES)[number];

const cut = (frame: FrameName) => every(find(seen("wires", "power", frame), "section"));
const sea = (frame: FrameName) => every(find(seen("wires", "study", frame), "seas"));

/** From and to of what is drawn as a line. */
const span = (marks: ReturnType<typeof cut>, key: string): [number, number] => {
  const mark = find(marks, key);
  return [number(mark, "x1"), number(mark, "x2")];
};

/** From and to of a piece of the power line, by what is drawn on the ground under it. */
const reach = (frame: FrameName, id: string) => span(every(find(cut(frame), id)), "reach");

/** From and to of Armenia, between the borders on the ground. */
const gap = (frame: FrameName): [number, number] => [
  number(find(cut(frame), "border-0"), "x1"),
  number(find(cut(frame), "border-1"), "x1"),
];

const BUILT = ["zangezur-line-nakhchivan", "zangezur-line-jabrayil-aghband"] as const;
const PLANNED = "zangezur-line-turkiye";
const RAILS = ["rail-west-0", "rail-west-1", "rail-east-0", "rail-east-1"] as const;

test("the pieces of the power line that are whole in the picture have one scale, and so has the gap", () => {
  for (const frame of FRAMES) {
    const [left, right] = gap(frame);
    const unit = (right - left) / value("zangezur-line-armenia");
    for (const id of BUILT) {
      const [from, to] = reach(frame, id);
      expect(Math.abs((to - from) / unit - value(id)), id).toBeLessThan(1);
    }
    // What is planned goes on to the west, is shorter than it should be, and has the sign for that.
    const [from, to] = reach(frame, PLANNED);
    expect(from).toBe(0);
    expect(to / unit).toBeLessThan(value(PLANNED));
    expect(every(find(cut(frame), PLANNED)).map(({ key }) => key)).toContain("break");
  }
});

test("nothing of the power line or of the rails stands in Armenia, and dots lie in both gaps", () => {
  for (const frame of FRAMES) {
    const [left, right] = gap(frame);
    // The ground goes through.
    const earth = find(cut(frame), "earth");
    expect(number(earth, "x")).toBe(0);
    expect(number(earth, "width")).toBeGreaterThan(right);
    const all = [
      ...[...BUILT, PLANNED].map((id) => reach(frame, id)),
      ...RAILS.map((id) => span(cut(frame), id)),
    ];
    for (const [from, to] of all)
      expect(to <= left + 0.2 || from >= right - 0.2, String([from, to])).toBe(true);
    // Works come up to it on both sides.
    expect(reach(frame, BUILT[0])[1]).toBeCloseTo(left, 0);
    expect(reach(frame, BUILT[1])[0]).toBeCloseTo(right, 0);
    expect(span(cut(frame), "gap")).toEqual(span(cut(frame), "zangezur-line-armenia"));
    for (const key of ["gap", "zangezur-line-armenia"])
      expect(find(cut(frame), key).attrs["stroke-dasharray"]).toMatch(/^0 /);
  }
});

test("what is planned is dashed, what is being built is not, and no wire hangs", () => {
  const looks = (id: string) =>
    every(find(cut("wide"), id)).flatMap(({ key, attrs }) =>
      key.startsWith("pylon") ? [String(attrs["class"])] : [],
    );
  for (const id of BUILT) expect(new Set(looks(id))).toEqual(new Set(["pylon work"]));
  expect(new Set(looks(PLANNED))).toEqual(new Set(["pylon plan"]));
  expect(cut("wide").filter(({ key }) => /^wire/.test(key))).toEqual([]);
});

/** The lowest of what is drawn of a cable, and how far it reaches to the right. */
function reached(frame: FrameName, id: string) {
  const all = every(find(sea(frame), id)).flatMap(({ attrs }): [number, number][] => {
    if (attrs["cx"] !== undefined)
      return [[Number(attrs["cx"]) + Number(attrs["r"]), Number(attrs["cy"]) + Number(attrs["r"])]];
    const points = String(attrs["d"] ?? "").matchAll(/([\d.]+),([\d.]+)/g);
    return [...points].map(([, x, y]) => [Number(x), Number(y)]);
  });
  return { right: Math.max(...all.map(([x]) => x)), foot: Math.max(...all.map(([, y]) => y)) };
}

const CABLES = ["green-corridor-seminar-2026-03", "bse-length", "tcfo-length"];

test("cables stand side by side on dry ground, and none lies in the sea", () => {
  for (const frame of FRAMES) {
    const [land, water] = ["land", "sea"].map((key) => find(sea(frame), key)) as [Mark, Mark];
    const all = CABLES.map((id) => reached(frame, id));
    for (const { foot, right } of all) {
      expect(foot).toBeCloseTo(number(land, "y"), 0);
      expect(right).toBeLessThan(number(water, "x"));
    }
    expect(all.map(({ right }) => right)).toEqual(
      all.map(({ right }) => right).toSorted((a, b) => a - b),
    );
    expect(number(water, "y")).toBeGreaterThan(number(land, "y"));
    // Under the water is its bed.
    const floor = number(water, "y") + number(water, "height");
    expect(floor).toBeLessThan(number(land, "y") + number(land, "height"));
  }
});

test("reels are of one size, dotted, dashed, and full only for the cable that is made", () => {
  const looks = (id: string) =>
    every(find(sea("wide"), id)).flatMap(({ attrs }) =>
      attrs["class"] ? [String(attrs["class"])] : [],
    );
  const [study, plan, made] = CABLES.map((id) => new Set(looks(id)));
  expect([...study!]).toEqual(["coil study"]);
  expect([...plan!]).toEqual(["coil plan"]);
  expect([...made!]).toContain("drum");
});
