import { expect, test } from "vitest";

import { every, find, number, seen, words } from "../seen";
import { KINDS } from "./model";
import { data } from "@story";

const { value } = data;

const dot = (id: string) =>
  every(find(seen("length", "all"), id)).find(({ tag }) => tag === "circle")!;

/** Picture units to a kilometre, from two accounts. */
const unit = () =>
  (number(dot("gap-43"), "cx") - number(dot("length-32km-barrack"), "cx")) /
  (value("gap-43") - value("length-32km-barrack"));

test("a dot stands at the kilometres that were said", () => {
  const from = number(dot("gap-42"), "cx");
  for (const id of ["length-45km-armenia-ministry", "length-32km-barrack", "link-section-syunik"])
    expect(number(dot(id), "cx") - from).toBeCloseTo((value(id) - value("gap-42")) * unit(), 0);
});

test("the length in miles is marked where so many miles end", () => {
  const end = find(every(find(seen("length", "all"), "miles")), "end");
  const beyond = value("length-20mi-ynet") * 1.609 - value("gap-42");
  expect(number(end, "x1")).toBeCloseTo(number(dot("gap-42"), "cx") + beyond * unit(), 0);
});

test("a road is open, a width hatched, and only rails are filled", () => {
  expect(dot("length-43km-uzbek-mot").attrs["class"]).toBe("bar corridor");
  expect(dot("length-32km-barrack").attrs["class"]).toBe("tape-road");
  const width = every(find(seen("length", "all"), "length-32km-width-rferl"));
  expect(find(width, "hatch").attrs["class"]).toBe("hatch-ink");
});

test("the axis shows that its first kilometres are left out", () => {
  const keys = find(seen("length", "all"), "ruler").children.map(({ key }) => key);
  expect(keys.filter((key) => key.startsWith("break"))).toHaveLength(2);
});

test("the band runs from one end of what officials say to the other, and says so", () => {
  const marks = seen("length", "all");
  const band = find(marks, "band");
  expect(number(band, "x")).toBeCloseTo(number(dot("gap-42"), "cx"), 0);
  expect(number(band, "x") + number(band, "width")).toBeCloseTo(number(dot("gap-43"), "cx"), 0);
  const { value: from, value_to: to } = data.figure("gap");
  expect(words(marks)).toContain(`${from}–${to}`);
});

test("both frames show every account, in words and as a dot", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("length", "all", frame);
    for (const id of Object.keys(KINDS))
      expect(every(find(marks, id)).some(({ tag }) => tag === "circle")).toBe(true);
  }
});

test("only a length of a railway is red", () => {
  const amount = (id: string) => find(every(find(seen("length", "all"), id)), "amount");
  for (const [id, kind] of Object.entries(KINDS))
    expect(String(amount(id).attrs["class"]).includes("corridor")).toBe(kind === "rail");
});
