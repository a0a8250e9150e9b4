import { expect, test } from "vitest";

import { every, find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;

const tape = (state: string, id: string) =>
  every(find(seen("length", state), id)).find(({ key, tag }) => key === "tape" && tag === "rect")!;

test("all tapes begin at one end and are as long as was said", () => {
  const unit = number(tape("all", "gap-42"), "width") / 42;
  for (const id of ["length-45km-armenia-ministry", "length-32km-barrack", "link-section-syunik"]) {
    expect(number(tape("all", id), "x")).toBe(number(tape("all", "gap-42"), "x"));
    expect(number(tape("all", id), "width")).toBeCloseTo(value(id) * unit, 0);
  }
});

test("a road is open, a width hatched, and only rails are filled", () => {
  const looks = (id: string) => tape("all", id).attrs["class"];
  expect(looks("length-43km-uzbek-mot")).toBe("bar corridor");
  expect(looks("length-32km-barrack")).toBe("tape-road");
  const width = every(find(seen("length", "all"), "length-32km-width-rferl"));
  expect(find(width, "hatch").attrs["class"]).toBe("hatch-ink");
});

test("the band runs from 42 to 43 and says so", () => {
  const marks = seen("length", "rails");
  const band = find(marks, "band");
  const end = (id: string) => {
    const one = tape("rails", id);
    return number(one, "x") + number(one, "width");
  };
  expect(number(band, "x")).toBeCloseTo(end("gap-42"), 0);
  expect(number(band, "x") + number(band, "width")).toBeCloseTo(end("gap-43"), 0);
  expect(words(marks)).toContain("42–43");
});
