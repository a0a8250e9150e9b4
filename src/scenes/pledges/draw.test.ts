import { expect, test } from "vitest";

import { compose } from "../../engine/scene/compose";
import { every, find, number, seen, words } from "../seen";
import { LOW } from "./years";
import { data, scenes } from "@story";

const { value, figure } = data;

const part = (id: string, key: string) => find(every(find(seen("pledges", "came"), id)), key);
const base = () =>
  number(part("kz-btc-2009", "column"), "y") + number(part("kz-btc-2009", "column"), "height");
const high = (id: string) => base() - number(part(id, "open"), "cy");

test("what was named and what came are to one scale", () => {
  const unit = high("kz-btc-2006-accession") / value("kz-btc-2006-accession");
  for (const id of ["kz-20mt-satkaliyev-2024-11", "kz-btc-7mt-2027"])
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
    const xs = [...String(d).matchAll(/([\d.]+),/g)].map(([, x]) => Number(x));
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
  // Two strokes at the cut, and words that say so.
  expect(cuts("narrow")).toBe(2);
  const text = (frame: "wide" | "narrow") => words(seen("pledges", "came", frame)).join(" ");
  expect(text("narrow")).toContain("axis cut");
  expect(text("wide")).not.toContain("axis cut");
});

test("low figures are not drawn, but told in words", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const circles = seen("pledges", "came", frame).filter(({ key }) => key === "open");
    expect(circles).toHaveLength(4);
    const { alt } = compose(scenes["pledges"]!, frame).steps["came"]!;
    for (const id of LOW) expect(alt).toContain(String(value(id)));
  }
});

test("what came last stands large beside its column", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = every(find(seen("pledges", "came", frame), "kz-btc-2025-kmg"));
    const said = find(marks, "words");
    expect(said.text).toBe(`${value("kz-btc-2025-kmg")}–${value("kz-btc-2025-minister")}`);
    expect(said.attrs["class"]).toContain("hero");
    expect(number(said, "x")).toBeGreaterThan(number(find(marks, "column"), "x"));
  }
});
