import { expect, test } from "vitest";

import { every, find, number, seen } from "../seen";
import { data } from "@story";

const { value, figure } = data;

const part = (id: string, key: string) => find(every(find(seen("pledges", "came"), id)), key);
const base = () =>
  number(part("kz-btc-2009", "column"), "y") + number(part("kz-btc-2009", "column"), "height");
const high = (id: string) => base() - number(part(id, "open"), "cy");

test("what was named and what came are to one scale", () => {
  const unit = high("kz-btc-2006-accession") / value("kz-btc-2006-accession");
  for (const id of ["kz-socar-contract-2022", "kz-20mt-satkaliyev-2024-11", "kz-btc-7mt-2027"])
    expect(high(id) / unit).toBeCloseTo(value(id), 1);
  for (const id of ["kz-btc-2009", "kz-aktau-baku-2023", "kz-btc-2025-kmg"])
    expect(number(part(id, "column"), "height") / unit).toBeCloseTo(value(id), 1);
  expect(high("kz-btc-6mt-plan-2022") / unit).toBeCloseTo(
    figure("kz-btc-6mt-plan-2022").value_to!,
    1,
  );
});

test("a higher count of a year is hatched over the lower", () => {
  const more = number(part("kz-btc-2025-kmg", "more"), "height");
  const column = number(part("kz-btc-2025-kmg", "column"), "height");
  const printed = value("kz-btc-2025-minister") / value("kz-btc-2025-kmg");
  expect((column + more) / column).toBeCloseTo(printed, 1);
});

test("years stand in their order, and none is drawn that was not counted", () => {
  const xs = ["kz-btc-2008", "kz-btc-2009", "kz-btc-2020", "kz-aktau-baku-2022"].map((id) =>
    number(part(id, "column"), "x"),
  );
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect((xs[2]! - xs[1]!) / (xs[1]! - xs[0]!)).toBeCloseTo(11, 1);
});

test("as many small ships as make a large one, in number and in ink", () => {
  const marks = seen("pledges", "ships");
  const small = find(marks, "small").children.filter(({ key }) => key.startsWith("ship-"));
  expect(small).toHaveLength(value("tankers-a-cargo"));
  const long = (d: unknown) => {
    const xs = String(d)
      .slice(1, -1)
      .split("L")
      .map((pair) => Number(pair.split(",")[0]));
    return Math.max(...xs) - Math.min(...xs);
  };
  const ship = find(find(marks, "large").children, "ship").attrs["d"];
  const ratio = long(ship) / long(small[0]!.attrs["d"]);
  expect(ratio ** 2).toBeCloseTo(value("tankers-a-cargo"), 0);
});

test("years are equally wide unless the axis shows a cut", () => {
  const cuts = (frame: "wide" | "narrow") =>
    seen("pledges", "came", frame).filter(({ key }) => key.startsWith("cut")).length;
  expect(cuts("wide")).toBe(0);
  // Two strokes at each of two cuts.
  expect(cuts("narrow")).toBe(4);
});

test("on phones each low circle has its value beside it, and none lies on another", () => {
  const marks = seen("pledges", "came", "narrow");
  const low = ["kz-socar-contract-2022", "kz-btc-3mt-plan-2024", "kz-socar-contract-2024"];
  const circles = low.map((id) => {
    const parts = every(find(marks, id));
    expect(find(parts, "words").text).toBe(String(value(id)));
    const open = find(parts, "open");
    return [number(open, "cx"), number(open, "cy"), number(open, "r")] as const;
  });
  for (const [i, [x, y, r]] of circles.entries())
    for (const [ox, oy] of circles.slice(i + 1))
      expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(2 * r);
});
