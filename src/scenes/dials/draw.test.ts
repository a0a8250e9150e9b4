import { expect, test } from "vitest";

import type { Mark } from "../../engine/svg/mark";
import { every, find, seen } from "../seen";
import { data } from "@story";

const { value, figure } = data;

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
    value("titr-volume-2025") / figure("target-10mt-tokayev").value,
    2,
  );
  expect(end(find(marks, "built-horadiz-aghband"), "filled")).toBeCloseTo(
    value("built-horadiz-aghband") / 100,
    2,
  );
  expect(end(find(marks, "btc-used-2025"), "filled")).toBeCloseTo(value("btc-used-2025") / 100, 2);
});

test("two counts of one thing: the lower is filled, and what the higher has more is paler", () => {
  const dial = find(seen("dials", "board"), "kz-btc-2025-kmg");
  const promised = figure("kz-btc-7mt-2027").value;
  expect(end(dial, "filled")).toBeCloseTo(value("kz-btc-2025-kmg") / promised, 2);
  expect(end(dial, "also")).toBeCloseTo(value("kz-btc-2025-minister") / promised, 2);
  const words = every(dial).flatMap(({ text }) => text ?? []);
  expect(words).toContain(`${value("kz-btc-2025-kmg")}–${value("kz-btc-2025-minister")}`);
});

test("what is not known is dotted and not filled", () => {
  for (const id of ["gap", "rails-dilucu-kars"]) {
    const children = every(find(seen("dials", "board"), id));
    expect(children.map(({ key }) => key)).not.toContain("filled");
    expect(find(children, "track").attrs["class"]).toBe("dial unknown");
  }
});

test("the reported rung is another ink than those that were climbed", () => {
  const dial = find(seen("dials", "rails"), "tl-2026-05-26-agreement");
  expect(find(every(dial), "also").attrs["class"]).toBe("dial reported");
});
