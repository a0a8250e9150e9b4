import { expect, test } from "vitest";

import { every, find, number, seen, words } from "../seen";
import { data } from "@story";

const { value, figure } = data;

const FRAMES = ["wide", "narrow"] as const;
const SAID = [
  "kz-btc-2006-accession",
  "kz-btc-6mt-plan-2022",
  "kz-20mt-satkaliyev-2024-11",
  "kz-btc-7mt-2027",
];
const CAME = [
  "kz-btc-2008",
  "kz-btc-2009",
  "kz-btc-2020",
  "kz-aktau-baku-2022",
  "kz-aktau-baku-2023",
  "kz-btc-2024",
  "kz-btc-2025-kmg",
];

/** Contracts and a plan stand in the table alone. */
const UNDRAWN = ["kz-socar-contract-2022", "kz-btc-3mt-plan-2024", "kz-socar-contract-2024"];

/** The upper edge of what was named: a hollow column. */
const top = (one: ReturnType<typeof find>) => number(one, "y");

/** A picture with its scale: from tonnes and years to units, by its own axes. */
function chart(frame: (typeof FRAMES)[number]) {
  const marks = seen("pledges", "came", frame);
  const part = (id: string, key: string) => find(every(find(marks, id)), key);
  const zero =
    number(part("kz-btc-2009", "column"), "y") + number(part("kz-btc-2009", "column"), "height");
  const unit =
    (zero - top(part("kz-btc-2006-accession", "named"))) / value("kz-btc-2006-accession");
  return { marks, part, zero, unit };
}

test("columns and bars are to one scale, from one line", () => {
  for (const frame of FRAMES) {
    const { part, zero, unit } = chart(frame);
    for (const id of SAID) {
      const { value: least, value_to: most } = figure(id);
      const one = part(id, "named");
      expect((zero - top(one)) / unit, id).toBeCloseTo(most ?? least, 1);
      expect(number(one, "y") + number(one, "height")).toBeCloseTo(zero, 0);
    }
    for (const id of UNDRAWN) expect(chart(frame).marks.some(({ key }) => key === id)).toBe(false);
    for (const id of CAME) {
      const column = part(id, "column");
      expect(number(column, "height") / unit, id).toBeCloseTo(value(id), 1);
      expect(number(column, "y") + number(column, "height")).toBeCloseTo(zero, 0);
    }
  }
});

test("a higher count of a year is pale on the lower", () => {
  const { part, unit } = chart("wide");
  for (const [low, high] of [
    ["kz-btc-2025-kmg", "kz-btc-2025-minister"],
    ["kz-btc-2024", "kz-btc-2024-tokayev"],
  ] as const) {
    const more = part(low, "more");
    expect(number(more, "height") / unit).toBeCloseTo(value(high) - value(low), 1);
    expect(number(more, "y") + number(more, "height")).toBeCloseTo(
      number(part(low, "column"), "y"),
      0,
    );
  }
});

test("a bar stands in its year, and what was named in the year in which it was", () => {
  for (const frame of FRAMES) {
    const { marks, part } = chart(frame);
    const tick = (text: string) =>
      number(
        marks.find((one) => one.key.startsWith("year-") && one.text === text)!,
        "x",
      );
    const pitch = (tick("2010") - tick("2006")) / 4;
    const x = (year: number) =>
      year < 2011 ? tick("2010") + (year - 2010) * pitch : tick("2020") + (year - 2020) * pitch;
    // Empty years are shorter, and lines of amounts are cut there.
    expect(tick("2020") - tick("2010")).toBeLessThan(pitch * 5);
    const cut = find(marks, "cut");
    expect(number(cut, "x")).toBeGreaterThan(x(2010));
    expect(number(cut, "x") + number(cut, "width")).toBeLessThan(x(2020));
    for (const id of CAME) {
      const column = part(id, "column");
      const middle = number(column, "x") + number(column, "width") / 2;
      expect(Math.abs(middle - x(Number(figure(id).as_of))), id).toBeLessThan(1);
    }
    for (const id of SAID) {
      const one = part(id, "named");
      const at = number(one, "x");
      const column = part("kz-btc-2009", "column");
      const off = at + number(column, "width") / 2 - x(Number(figure(id).as_of.slice(0, 4)));
      expect(Math.abs(off), id).toBeLessThan(1);
    }
  }
});

test("no bar is higher than that of the most found, and each column with words is far over it", () => {
  for (const frame of FRAMES) {
    const { marks, part } = chart(frame);
    const line = number(part("kz-btc-2009", "column"), "y");
    for (const bar of marks.filter(({ key }) => key === "column" || key === "more"))
      expect(number(bar, "y")).toBeGreaterThanOrEqual(line - 0.2);
    const spoken = SAID.filter((id) => words(every(find(marks, id))).length);
    expect(spoken).toHaveLength(4);
    for (const id of spoken) {
      const { value: least, value_to: most } = figure(id);
      expect(most ?? least).toBeGreaterThan(value("kz-btc-2009") * 2);
    }
  }
});

test("where no figure was found the line is broken, and no bar stands there", () => {
  for (const frame of FRAMES) {
    const { marks, zero } = chart(frame);
    const spans = marks.filter(({ attrs }) => attrs["class"] === "nothing-found");
    expect(spans).toHaveLength(3);
    for (const one of spans) {
      expect(number(one, "y1")).toBeCloseTo(zero, 0);
      for (const bar of marks.filter(({ key }) => key === "column"))
        expect(
          number(bar, "x") + number(bar, "width") <= number(one, "x1") + 0.2 ||
            number(bar, "x") >= number(one, "x2") - 0.2,
        ).toBe(true);
    }
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

test("what came last is said under its bar with both counts, and both ships are named alike", () => {
  for (const frame of FRAMES) {
    const { marks, part, zero } = chart(frame);
    const [bar, leader] = [part("kz-btc-2025-kmg", "column"), find(marks, "last")];
    const middle = number(bar, "x") + number(bar, "width") / 2;
    expect(Math.abs(number(leader, "x1") - middle)).toBeLessThan(0.2);
    expect(number(leader, "y1")).toBeCloseTo(zero, 0);
    expect(words(chart(frame).marks).join(" ")).toContain(
      `${value("kz-btc-2025-kmg")}–${value("kz-btc-2025-minister")}`,
    );
    const ships = seen("pledges", "ships", frame);
    for (const key of ["small", "large"])
      expect(find(find(ships, key).children, "amount").attrs["class"]).toContain("hero small");
  }
});
