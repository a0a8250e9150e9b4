import { expect, test } from "vitest";

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

/** From and to of the hole in the ground. */
const gap = (frame: FrameName): [number, number] => [
  number(find(cut(frame), "earth-west"), "width"),
  number(find(cut(frame), "earth-east"), "x"),
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
    // What is planned goes on to the west.
    expect(reach(frame, PLANNED)[0]).toBe(0);
  }
});

test("nothing of the power line or of the rails stands in Armenia, and dots lie in both gaps", () => {
  for (const frame of FRAMES) {
    const [left, right] = gap(frame);
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

test("what is planned is dashed, and what is being built is not and has no wires", () => {
  const looks = (id: string) =>
    every(find(cut("wide"), id)).flatMap(({ key, attrs }) =>
      key.startsWith("pylon") ? [String(attrs["class"])] : [],
    );
  for (const id of BUILT) expect(new Set(looks(id))).toEqual(new Set(["pylon work"]));
  expect(new Set(looks(PLANNED))).toEqual(new Set(["pylon plan"]));
  const wires = (id: string) => every(find(cut("wide"), id)).filter(({ key }) => /^wire/.test(key));
  for (const id of BUILT) expect(wires(id)).toEqual([]);
  expect(wires(PLANNED).map(({ attrs }) => attrs["class"])).toContain("wire thin plan");
});

/** The corners of an outline. */
const corners = (frame: FrameName, key: string) =>
  String(find(sea(frame), key).attrs["d"])
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number) as [number, number]);

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

test("cables stand on three steps that fall to the sea, and none lies in it", () => {
  for (const frame of FRAMES) {
    const floors = [...new Set(corners(frame, "land").map(([, y]) => y))].toSorted((a, b) => a - b);
    const feet = CABLES.map((id) => reached(frame, id).foot);
    for (const [i, foot] of feet.entries()) expect(foot).toBeCloseTo(floors[i]!, 0);
    const water = find(sea(frame), "sea");
    for (const id of CABLES) expect(reached(frame, id).right).toBeLessThan(number(water, "x"));
    expect(number(water, "y")).toBeGreaterThan(feet.at(-1)!);
    // Its floor is the last step.
    expect(number(water, "y") + number(water, "height")).toBeCloseTo(floors[3]!, 0);
  }
});

test("only the cable that is made is solid", () => {
  const looks = (id: string) =>
    every(find(sea("wide"), id)).map(({ attrs }) => String(attrs["class"] ?? ""));
  expect(looks("tcfo-length")).toContain("drum");
  for (const id of CABLES.slice(0, 2)) expect(looks(id)).not.toContain("drum");
});
