import { expect, test } from "vitest";

import { every, find, number, seen, words } from "../seen";
import { data } from "@story";

const { value, figure } = data;

const part = (id: string, key: string) => find(every(find(seen("pledges", "came"), id)), key);
const long = (id: string, key: string) => number(part(id, key), "width");

test("what was named and what came are to one scale, from one line", () => {
  const unit = long("kz-btc-2006-accession", "named") / value("kz-btc-2006-accession");
  for (const id of [
    "kz-20mt-satkaliyev-2024-11",
    "kz-btc-7mt-2027",
    "kz-btc-3mt-plan-2024",
    "kz-socar-contract-2022",
    "kz-socar-contract-2024",
  ])
    expect(long(id, "named") / unit).toBeCloseTo(value(id), 1);
  for (const id of ["kz-btc-2009", "kz-aktau-baku-2023", "kz-btc-2025-kmg"])
    expect(long(id, "column") / unit).toBeCloseTo(value(id), 1);
  expect(long("kz-btc-6mt-plan-2022", "named") / unit).toBeCloseTo(
    figure("kz-btc-6mt-plan-2022").value_to!,
    1,
  );
  const zero = number(part("kz-btc-2009", "column"), "x");
  expect(number(part("kz-btc-2006-accession", "named"), "x")).toBe(zero);
});

test("a higher count of a year is hatched after the lower", () => {
  const [more, column] = [long("kz-btc-2025-kmg", "more"), long("kz-btc-2025-kmg", "column")];
  const printed = value("kz-btc-2025-minister") / value("kz-btc-2025-kmg");
  expect((column + more) / column).toBeCloseTo(printed, 1);
});

test("what was named and what came stand each in the order of years", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("pledges", "came", frame);
    const yearsOf = (key: string) =>
      marks
        .filter(({ children }) => children.some((one) => one.key === key))
        .flatMap(({ children }) => words(children.filter(({ key }) => key === "year")));
    for (const key of ["named", "column"])
      expect(yearsOf(key)).toEqual([...new Set(yearsOf(key))].toSorted());
    expect(marks.filter(({ key }) => key === "named")).toHaveLength(7);
    expect(words(marks).join(" ")).toContain("no figure found");
  }
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

test("what came last stands large at its bar", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const said = find(seen("pledges", "came", frame), "last");
    expect(said.text).toBe(`${value("kz-btc-2025-kmg")}–${value("kz-btc-2025-minister")}`);
    expect(said.attrs["class"]).toContain("hero");
  }
});

test("no bar of what came passes the line, and each that was named far higher does", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("pledges", "came", frame);
    const line = number(find(marks, "most"), "x1");
    const end = (bar: (typeof marks)[0]) => number(bar, "x") + number(bar, "width");
    for (const bar of marks.filter(({ key }) => key === "column" || key === "more"))
      expect(end(bar)).toBeLessThanOrEqual(line + 0.2);
    const far = marks.filter(
      ({ key, attrs }) =>
        key === "words" &&
        /strong/.test(String(attrs["class"])) &&
        !/energy/.test(String(attrs["class"])),
    );
    expect(far).toHaveLength(4);
    // Where no figure was found the line of nothing is dotted, and bars are in no such place.
    const dotted = marks.filter(({ attrs }) => attrs["class"] === "nothing-found");
    expect(dotted).toHaveLength(3);
    for (const one of dotted)
      for (const bar of marks.filter(({ key }) => key === "column"))
        expect(
          number(bar, "y") + number(bar, "height") <= number(one, "y1") + 0.2 ||
            number(bar, "y") >= number(one, "y2") - 0.2,
        ).toBe(true);
  }
});
