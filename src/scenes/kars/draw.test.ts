import { expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;

const across = (id: string) => {
  const rail = find(seen("kars", "even"), id);
  return number(rail, "x2") - number(rail, "x1");
};

test("both ways are drawn to one scale", () => {
  const unit = across("rails-baku-horadiz") / value("rails-baku-horadiz");
  for (const id of ["georgia-section-azerbaijan", "georgia-section-georgia", "rails-dilucu-kars"])
    expect(across(id) / value(id)).toBeCloseTo(unit, 2);
});

test("only the stretch in Armenia is dotted, and only the old rails are solid", () => {
  const marks = seen("kars", "even");
  const looks = (id: string) => String(find(marks, id).attrs["class"]);
  expect(looks("link-section-syunik")).toContain("missing");
  expect(looks("link-section-border")).toContain("bed");
  expect(looks("rails-baku-horadiz")).toBe("leg flat");
});

test("what is saved to the border spans from one border to the other", () => {
  const marks = seen("kars", "border");
  const saved = find(marks, "saved");
  expect(number(saved, "x")).toBe(number(find(marks, "on-link"), "x1"));
  expect(number(saved, "x") + number(saved, "width")).toBeCloseTo(
    number(find(marks, "on-georgia"), "x1"),
    0,
  );
  expect(words(marks)).toContain(`${value("border-saved")}\u00a0km`);
});

test("the claim is hatched, not filled", () => {
  expect(find(seen("kars", "claim"), "hatch").attrs["class"]).toBe("hatch");
});
