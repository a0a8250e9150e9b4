import { expect, test } from "vitest";

import { every, find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

const piece = (id: string) => find(every(find(seen("wires", "power"), id)), "line");
/** Ends are drawn two units short, so that pieces stay apart. */
const length = (id: string) => number(piece(id), "x2") - number(piece(id), "x1") + 4;

test("lines are to one scale", () => {
  const unit = length("bse-length") / value("bse-length");
  for (const id of ["zangezur-line-turkiye", "tcfo-length", "igdir-nakhchivan-length"])
    expect(length(id) / unit).toBeCloseTo(value(id), -1);
});

test("what is missing is dotted, what runs is solid", () => {
  expect(piece("zangezur-line-armenia").attrs["stroke-dasharray"]).toBe("0 9");
  expect(piece("igdir-nakhchivan-length").attrs["stroke-dasharray"]).toBe("none");
});

test("no length is drawn for the cable that has none", () => {
  const { children } = find(seen("wires", "study"), "wire-3");
  expect(children.map(({ key }) => key)).toContain("unknown");
});
