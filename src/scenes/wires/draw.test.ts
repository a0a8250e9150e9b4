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

/** How large a coil is and where it stands. */
function coil(frame: FrameName, id: string) {
  const { tag, attrs } = find(every(find(sea(frame), id)), "rim");
  if (tag === "circle")
    return {
      look: attrs["class"],
      x: Number(attrs["cx"]),
      y: Number(attrs["cy"]),
      r: Number(attrs["r"]),
    };
  const points = String(attrs["d"])
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number) as [number, number]);
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, foot] = [Math.min(...across), Math.max(...across), Math.max(...down)];
  const r = (right - left) / 2;
  return { look: attrs["class"], x: left + r, y: foot - r, r };
}

test("coils are as large as their cables are long, and only the one that is made is solid", () => {
  for (const frame of FRAMES) {
    const [plan, made] = [coil(frame, "bse-length"), coil(frame, "tcfo-length")];
    expect((plan.r / made.r) ** 2).toBeCloseTo(value("bse-length") / value("tcfo-length"), 0);
    expect([plan.look, made.look]).toEqual(["coil", "drum"]);
  }
});

test("nothing lies in the seas: coils and sheet stand on the land between", () => {
  for (const frame of FRAMES) {
    const shore = (key: string) =>
      Number(/^M[\d.]+,[\d.]+H([\d.]+)/.exec(String(find(sea(frame), key).attrs["d"]))![1]);
    const [west, east] = [shore("black"), shore("caspian")];
    const ground = number(find(sea(frame), "land"), "y");
    for (const id of ["bse-length", "tcfo-length"]) {
      const { x, y, r } = coil(frame, id);
      expect(x - r).toBeGreaterThan(west);
      expect(x + r).toBeLessThan(east);
      expect(y + r).toBeCloseTo(ground, 0);
    }
    const sheet = String(find(sea(frame), "sheet").attrs["d"])
      .slice(1)
      .split("L");
    for (const [x, y] of sheet.map((point) => point.split(",").map(Number))) {
      expect(x).toBeGreaterThan(west);
      expect(x).toBeLessThan(east);
      expect(y).toBeLessThanOrEqual(ground);
    }
  }
});
