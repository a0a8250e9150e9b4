import { expect, test } from "vitest";

import type { Mark } from "../../engine/svg/mark";
import { every, find, seen } from "../seen";
import { data } from "@story";

const { value } = data;

/** The share of the half turn at which an arc ends. */
function end(dial: Mark, key: string): number {
  const track = String(find(every(dial), "track").attrs["d"]);
  const [x1, y1] = /^M([\d.]+),([\d.]+)/.exec(track)!.slice(1).map(Number) as [number, number];
  const x2 = Number(/([\d.]+),[\d.]+$/.exec(track)![1]);
  const d = String(find(every(dial), key).attrs["d"]);
  const [x, y] = /([\d.]+),([\d.]+)$/.exec(d)!.slice(1).map(Number) as [number, number];
  return 1 - Math.atan2(y1 - y, x - (x1 + x2) / 2) / Math.PI;
}

test("a dial is filled by its reading over the promise", () => {
  const marks = seen("dials", "board");
  expect(end(find(marks, "titr-volume-2025"), "filled")).toBeCloseTo(
    value("titr-volume-2025") / 10,
    1,
  );
  expect(end(find(marks, "built-horadiz-aghband"), "filled")).toBeCloseTo(0.7, 2);
  expect(end(find(marks, "btc-used-2025"), "filled")).toBeCloseTo(0.47, 2);
});

test("what is not known is dotted and not filled", () => {
  for (const id of ["gap", "rails-dilucu-kars"]) {
    const children = every(find(seen("dials", "board"), id));
    expect(children.map(({ key }) => key)).not.toContain("filled");
    expect(find(children, "track").attrs["class"]).toBe("dial unknown");
  }
});

test("the reported rung is another ink than those that were climbed", () => {
  const dial = find(seen("dials", "paper"), "tl-2026-05-26-agreement");
  expect(find(every(dial), "also").attrs["class"]).toBe("dial reported");
});
