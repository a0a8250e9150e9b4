import { expect, test } from "vitest";

import { every, find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;

const tape = (state: string, id: string) =>
  every(find(seen("length", state), id)).find(({ key, tag }) => key === "tape" && tag === "rect")!;

test("all tapes begin at one end and are as long as was said", () => {
  const unit = number(tape("all", "gap-42"), "width") / value("gap-42");
  for (const id of ["length-45km-armenia-ministry", "length-32km-barrack", "link-section-syunik"]) {
    expect(number(tape("all", id), "x")).toBe(number(tape("all", "gap-42"), "x"));
    expect(number(tape("all", id), "width")).toBeCloseTo(value(id) * unit, 0);
  }
});

test("the length in miles is marked where so many miles end", () => {
  const unit = number(tape("all", "gap-42"), "width") / value("gap-42");
  const end = find(every(find(seen("length", "all"), "miles")), "end");
  const from = number(tape("all", "gap-42"), "x");
  expect(number(end, "x1")).toBeCloseTo(from + value("length-20mi-ynet") * 1.609 * unit, 0);
});

test("a road is open, a width hatched, and only rails are filled", () => {
  const looks = (id: string) => tape("all", id).attrs["class"];
  expect(looks("length-43km-uzbek-mot")).toBe("bar corridor");
  expect(looks("length-32km-barrack")).toBe("tape-road");
  const width = every(find(seen("length", "all"), "length-32km-width-rferl"));
  expect(find(width, "hatch").attrs["class"]).toBe("hatch-ink");
});

test("the band runs from one end of what officials say to the other, and says so", () => {
  const marks = seen("length", "all");
  const band = find(marks, "band");
  const end = (id: string) => {
    const one = tape("all", id);
    return number(one, "x") + number(one, "width");
  };
  expect(number(band, "x")).toBeCloseTo(end("gap-42"), 0);
  expect(number(band, "x") + number(band, "width")).toBeCloseTo(end("gap-43"), 0);
  const { value: from, value_to: to } = data.figure("gap");
  expect(words(marks)).toContain(`${from}–${to}`);
});
