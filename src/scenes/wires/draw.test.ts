import { expect, test } from "vitest";

import type { Mark } from "../../engine/svg/mark";
import { every, find, number, seen, words } from "../seen";
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

test("what is planned is dashed and what is being built is not, pylons and wires", () => {
  const looks = (id: string) =>
    every(find(cut("wide"), id)).flatMap(({ key, attrs }) =>
      /^(pylon|wires)/.test(key) ? [String(attrs["class"])] : [],
    );
  for (const id of BUILT)
    expect(new Set(looks(id))).toEqual(new Set(["pylon work", "pylon work wires"]));
  expect(new Set(looks(PLANNED))).toEqual(new Set(["pylon plan", "pylon plan wires"]));
});

test("wires hang from the arms, and end loose at both borders of Armenia", () => {
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
    // Dots stand for what is missing as high as wires hang.
    const dots = number(find(cut(frame), "zangezur-line-armenia"), "y1");
    expect(west!.some(([, y]) => Math.abs(y - dots) < 0.2)).toBe(true);
  }
});

/** The lowest of what is drawn of a cable, and how far it reaches to the right. */
function reached(frame: FrameName, id: string) {
  const sides = every(find(sea(frame), id)).filter(({ key }) => key.startsWith("side-"));
  const ends = (from: "x" | "y", long: "width" | "height") =>
    Math.max(...sides.map((one) => number(one, from) + number(one, long)));
  return { right: ends("x", "width"), foot: ends("y", "height"), sides };
}

const CABLES = ["green-corridor-seminar-2026-03", "bse-length", "tcfo-length"];

test("drums stand side by side, each on a quay over its own sea, and none lies in it", () => {
  for (const frame of FRAMES) {
    const all = CABLES.map((id) => reached(frame, id));
    const bed = find(sea(frame), "bed");
    const spans = ["study", "plan", "made"].map((look, i) => {
      const [quay, water] = [`quay-${look}`, `sea-${look}`].map((key) => find(sea(frame), key)) as [
        Mark,
        Mark,
      ];
      const { foot, right } = all[i]!;
      expect(foot).toBeCloseTo(number(quay, "y"), 0);
      expect(right).toBeLessThan(number(quay, "x") + number(quay, "width"));
      // From the quay to the bed there is water and nothing else.
      expect(number(water, "y")).toBeCloseTo(number(quay, "y") + number(quay, "height"), 0);
      expect(number(water, "y") + number(water, "height")).toBeCloseTo(number(bed, "y"), 0);
      return [number(water, "x"), number(water, "x") + number(water, "width")] as const;
    });
    // Seas do not touch, and each is named.
    for (const [i, [left]] of spans.slice(1).entries()) expect(left).toBeGreaterThan(spans[i]![1]);
    const said = words(sea(frame));
    const waters = words(sea(frame).filter(({ attrs }) => /^water/.test(String(attrs["class"]))));
    expect(waters).toEqual(["Caspian", "Black Sea", "Caspian"]);
    expect(said.join(" ")).toContain("none of the three");
  }
});

test("drums are of one size, dotted, dashed, and full only for the cable that is made", () => {
  const looks = (id: string) =>
    every(find(sea("wide"), id)).flatMap(({ attrs }) =>
      attrs["class"] ? [String(attrs["class"])] : [],
    );
  const [study, plan, made] = CABLES.map((id) => new Set(looks(id)));
  expect([...study!]).toEqual(["drum study"]);
  expect([...plan!]).toEqual(["drum plan"]);
  expect([...made!]).toContain("wound");
  const sizes = CABLES.map((id) => reached("wide", id).sides.map((one) => number(one, "height")));
  expect(new Set(sizes.flat()).size).toBe(1);
});
