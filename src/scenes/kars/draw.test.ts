import { expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;

const points = (state: string, id: string) =>
  String(find(seen("kars", state), id).attrs["d"])
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number));

const across = (id: string) => {
  const rail = points("even", id);
  return rail.at(-1)![0]! - rail[0]![0]!;
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

test("what is saved to the border is as long as its number", () => {
  const marks = seen("kars", "claim");
  const unit = across("rails-baku-horadiz") / value("rails-baku-horadiz");
  expect(number(find(marks, "saved"), "width") / unit).toBeCloseTo(value("border-saved"), 0);
  expect(words(marks).join(" ")).toContain(`${value("border-saved")}\u00a0km`);
});

test("the claim is hatched, not filled", () => {
  expect(find(seen("kars", "claim"), "hatch").attrs["class"]).toBe("hatch");
});

test("the claim is to scale and ends where what is saved does, at the border", () => {
  const marks = seen("kars", "claim");
  const unit = across("rails-baku-horadiz") / value("rails-baku-horadiz");
  const [claimed, saved] = [find(marks, "claimed"), find(marks, "saved")];
  expect(number(claimed, "width") / unit).toBeCloseTo(value("savings-343km"), 0);
  const end = (one: typeof saved) => number(one, "x") + number(one, "width");
  expect(end(claimed)).toBeCloseTo(end(saved), 0);
  expect(end(saved)).toBeCloseTo(points("claim", "georgia-section-georgia").at(-1)![0]!, 0);
});
