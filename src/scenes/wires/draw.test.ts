import { expect, test } from "vitest";

import { every, find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;
const FRAMES = ["wide", "narrow"] as const;
type FrameName = (typeof FRAMES)[number];

const cut = (frame: FrameName) => seen("wires", "power", frame);

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
const RAILS = ["rail-west", "rail-bed", "rail-east"] as const;

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
    const power = every(find(cut(frame), "zangezur-line-armenia"));
    for (const key of ["wire-0", "wire-1"])
      expect(span(power, key)).toEqual(span(cut(frame), "gap"));
    for (const one of [...power.filter(({ tag }) => tag === "line"), find(cut(frame), "gap")])
      expect(one.attrs["stroke-dasharray"]).toMatch(/^0 /);
  }
});

test("what is planned has hollow dots alone, and what is being built pylons whose wires alone are dashed", () => {
  const looks = (id: string, part: RegExp) =>
    every(find(cut("wide"), id)).flatMap(({ key, attrs }) =>
      part.test(key) ? [String(attrs["class"])] : [],
    );
  for (const id of BUILT) {
    expect(new Set(looks(id, /^pylon-/))).toEqual(new Set(["pylon work"]));
    expect(looks(id, /^wires$/)).toEqual(["pylon work wires to-come"]);
  }
  expect(looks(PLANNED, /^(pylon-.*|wires)$/)).toEqual([]);
  for (const id of [PLANNED, "zangezur-line-armenia"]) {
    expect(looks(id, /^wire-/)).toEqual(["planned", "planned"]);
    expect(looks(id, /^hollow-/)).toEqual(["hollow-dot", "hollow-dot"]);
  }
  // Alike in the west and in Armenia: as large and as far apart.
  const wires = (id: string) =>
    every(find(cut("wide"), id)).flatMap(({ key, attrs }) =>
      key.startsWith("wire-") ? [[attrs["stroke-width"], attrs["stroke-dasharray"]]] : [],
    );
  expect(wires(PLANNED)).toHaveLength(2);
  expect(wires(PLANNED)).toEqual(wires("zangezur-line-armenia"));
});

test("wires hang from the arms, and end short of both borders of Armenia", () => {
  for (const frame of FRAMES) {
    const [left, right] = gap(frame);
    const hung = (id: string) =>
      [
        ...String(find(every(find(cut(frame), id)), "wires").attrs["d"]).matchAll(
          /([\d.-]+),([\d.-]+)/g,
        ),
      ].map(([, x, y]) => [Number(x), Number(y)] as const);
    const [west, east] = BUILT.map(hung);
    const most = Math.max(...west!.map(([x]) => x));
    const least = Math.min(...east!.map(([x]) => x));
    for (const apart of [left - most, least - right]) {
      expect(apart).toBeGreaterThan(0);
      expect(apart).toBeLessThan(10);
    }
    // No wire lies on the ground.
    const ground = number(find(cut(frame), "earth"), "y");
    for (const [, y] of [...west!, ...east!]) expect(y).toBeLessThan(ground - 40);
    // Dots stand for what is missing as high as each wire hangs.
    for (const key of ["wire-0", "wire-1"]) {
      const dots = number(find(every(find(cut(frame), "zangezur-line-armenia")), key), "y1");
      expect(west!.some(([, y]) => Math.abs(y - dots) < 0.2)).toBe(true);
    }
  }
});

test("rails are striped as far as they are built, on a bed, and dashed and bare where none says it", () => {
  for (const frame of FRAMES) {
    const rail = (key: string) => find(cut(frame), `rail-${key}`).attrs;
    const [on, off] = String(rail("east")["stroke-dasharray"]).split(" ").map(Number);
    expect((on! / (on! + off!)) * 100).toBeCloseTo(value("built-horadiz-aghband"), -0.5);
    expect(rail("west")["class"]).toContain("begun");
    expect(rail("west")["stroke-dasharray"]).toMatch(/^[1-9]/);
    expect(rail("bed")["class"]).toBe("leg bed flat");
    expect(rail("bed")["stroke-width"]).toBe(rail("east")["stroke-width"]);
  }
});

test("the lengths of both gaps stand at the middle between their borders, as large as each other", () => {
  for (const frame of FRAMES) {
    const [left, right] = gap(frame);
    const [power, rails] = ["labels.gap-0", "labels.rails-gap-0"].map((key) =>
      find(cut(frame), key),
    );
    expect(power!.attrs["x"]).toBe(rails!.attrs["x"]);
    expect(number(power!, "x")).toBeCloseTo((left + right) / 2, 0);
    expect(String(power!.attrs["class"]).split(" ").slice(0, 3)).toEqual(
      String(rails!.attrs["class"]).split(" ").slice(0, 3),
    );
  }
});
