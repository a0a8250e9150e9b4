import { expect, test } from "vitest";

import { compose } from "../../engine/scene/compose";
import { find, number, seen, words } from "../seen";
import { data, scenes } from "@story";

const { value } = data;

const points = (state: string, id: string) =>
  String(find(seen("kars", state), id).attrs["d"])
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number));

const across = (id: string) => {
  const rail = points("even", id);
  return rail[0]![0]! - rail.at(-1)![0]!;
};

test("both ways are drawn to one scale", () => {
  const unit = across("rails-baku-horadiz") / value("rails-baku-horadiz");
  for (const id of ["georgia-section-azerbaijan", "georgia-section-georgia", "rails-dilucu-kars"])
    expect(across(id) / value(id)).toBeCloseTo(unit, 2);
});

test("the same marks stand on the map and, pulled straight, on one level", () => {
  const level = new Set(points("even", "rails-dilucu-kars").map(([, y]) => y));
  expect(level.size).toBe(1);
  const bent = new Set(points("map", "rails-dilucu-kars").map(([, y]) => y));
  expect(bent.size).toBeGreaterThan(5);
  expect(points("map", "kars-by-georgia").at(-1)).toEqual(
    points("map", "rails-dilucu-kars").at(-1),
  );
});

test("only the stretch in Armenia is dotted, and only the old rails are solid", () => {
  const marks = seen("kars", "even");
  const looks = (id: string) => String(find(marks, id).attrs["class"]);
  expect(looks("link-section-syunik")).toContain("missing");
  expect(looks("link-section-border")).toContain("bed");
  expect(looks("rails-baku-horadiz")).toBe("leg flat");
});

test("Kars is left and Baku right, on the map and on the straight lines", () => {
  for (const state of ["map", "even", "claim"]) {
    const [baku, kars] = [
      points(state, "rails-baku-horadiz")[0]!,
      points(state, "rails-dilucu-kars").at(-1)!,
    ];
    expect(kars[0]).toBeLessThan(baku[0]! - 400);
  }
});

const SECTIONS = [
  "rails-baku-horadiz",
  "link-section-border",
  "link-section-syunik",
  "rails-border-ordubad",
  "link-section-nakhchivan",
  "rails-dilucu-kars",
];

test("the claim lies on the link from Kars, for as many kilometres as it names", () => {
  let start = value("kars-by-link") - value("savings-343km");
  const id = SECTIONS.find((one) => {
    if (start < value(one)) return true;
    start -= value(one);
    return false;
  })!;
  const course = points("claim", id);
  const [x, y] = course[Math.round((start / value(id)) * (course.length - 1))]!;
  const claimed = points("claim", "ribs");
  expect(Math.hypot(claimed[0]![0]! - x!, claimed[0]![1]! - y!)).toBeLessThan(10);
  expect(claimed.at(-1)).toEqual(points("claim", "rails-dilucu-kars").at(-1));
});

test.each(["wide", "narrow"] as const)("%s: what the claim left open stands at it", (frame) => {
  const said = words(seen("kars", "claim", frame)).join(" ");
  expect(said).toContain("no end points");
});

test("on the map no line is thicker than the other, and Türkiye is named", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("kars", "map", frame);
    const thick = (id: string) => number(find(marks, id), "stroke-width");
    expect(thick("rails-baku-horadiz")).toBe(thick("georgia-section-azerbaijan"));
    expect(words(marks)).toEqual(expect.arrayContaining(["Türkiye", "(Azerbaijan)"]));
  }
});

test("what stands on a map has the credit of a map", () => {
  const { steps } = compose(scenes["kars"]!, "wide");
  expect(Object.values(steps).map(({ map }) => map)).toEqual([true, false, true]);
});
