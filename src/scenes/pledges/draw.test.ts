import { expect, test } from "vitest";

import { inYears } from "../../engine/scene/years";
import { every, find, number, seen, words } from "../seen";
import { data } from "@story";

const { value, figure } = data;

const FRAMES = ["wide", "narrow"] as const;
const SAID = [
  "kz-btc-2006-accession",
  "kz-btc-6mt-plan-2022",
  "kz-socar-contract-2022",
  "kz-btc-3mt-plan-2024",
  "kz-socar-contract-2024",
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

/** Contracts and a plan that have no words are left out on phones. */
const WITHOUT = ["kz-socar-contract-2022", "kz-btc-3mt-plan-2024", "kz-socar-contract-2024"];
const named = (frame: (typeof FRAMES)[number]) =>
  SAID.filter((id) => frame === "wide" || !WITHOUT.includes(id));

/** A picture with its scale: from tonnes and years to units, by its own axes. */
function chart(frame: (typeof FRAMES)[number]) {
  const marks = seen("pledges", "came", frame);
  const part = (id: string, key: string) => find(every(find(marks, id)), key);
  const zero =
    number(part("kz-btc-2009", "column"), "y") + number(part("kz-btc-2009", "column"), "height");
  const unit =
    (zero - number(part("kz-btc-2006-accession", "named"), "cy")) / value("kz-btc-2006-accession");
  return { marks, part, zero, unit };
}

test("rings and bars are to one scale, from one line", () => {
  for (const frame of FRAMES) {
    const { part, zero, unit } = chart(frame);
    for (const id of named(frame)) {
      const { value: least, value_to: most } = figure(id);
      expect((zero - number(part(id, "named"), "cy")) / unit, id).toBeCloseTo(most ?? least, 1);
    }
    for (const id of CAME) {
      const column = part(id, "column");
      expect(number(column, "height") / unit, id).toBeCloseTo(value(id), 1);
      expect(number(column, "y") + number(column, "height")).toBeCloseTo(zero, 0);
    }
    for (const id of named(frame)) {
      const stem = find(chart(frame).marks, `stem-${id}`);
      expect(number(stem, "y1")).toBeCloseTo(zero, 0);
      expect(number(stem, "x1")).toBe(number(part(id, "named"), "cx"));
    }
  }
});

test("a higher count of a year is hatched on the lower", () => {
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

test("a bar stands in its year and a ring over its month", () => {
  for (const frame of FRAMES) {
    const { marks, part } = chart(frame);
    const tick = (text: string) =>
      number(
        marks.find((one) => one.key.startsWith("year-") && one.text === text)!,
        "x",
      );
    // Bars of two years that follow tell how far a year goes, before a cut and after it.
    const pitch =
      number(part("kz-btc-2009", "column"), "x") - number(part("kz-btc-2008", "column"), "x");
    expect(marks.some(({ key }) => key === "cut")).toBe(frame === "narrow");
    const x = (years: number) => {
      const from = years < 2015 ? "2010" : "2020";
      return tick(from) + (years - Number(from) - 0.5) * pitch;
    };
    if (frame === "wide") expect((tick("2020") - tick("2010")) / 10).toBeCloseTo(pitch, 0);
    for (const id of CAME) {
      const column = part(id, "column");
      const middle = number(column, "x") + number(column, "width") / 2;
      expect(Math.abs(middle - x(Number(figure(id).as_of) + 0.5)), id).toBeLessThan(1);
    }
    for (const id of named(frame))
      expect(
        Math.abs(number(part(id, "named"), "cx") - x(inYears(figure(id).as_of))),
        id,
      ).toBeLessThan(1);
  }
});

test("no bar is higher than that of the most found, and each ring with words is far over it", () => {
  for (const frame of FRAMES) {
    const { marks, part } = chart(frame);
    const line = number(part("kz-btc-2009", "column"), "y");
    for (const bar of marks.filter(({ key }) => key === "column" || key === "more"))
      expect(number(bar, "y")).toBeGreaterThanOrEqual(line - 0.2);
    const spoken = named(frame).filter((id) => words(every(find(marks, id))).length);
    expect(spoken).toHaveLength(4);
    for (const id of spoken) {
      const { value: least, value_to: most } = figure(id);
      expect(most ?? least).toBeGreaterThan(value("kz-btc-2009") * 2);
    }
  }
});

test("where no figure was found lies a pale band as high as the plot, and no bar stands there", () => {
  for (const frame of FRAMES) {
    const { marks, zero, unit } = chart(frame);
    const bands = marks.filter(({ attrs }) => attrs["class"] === "nothing-found");
    expect(bands).toHaveLength(3);
    for (const one of bands) {
      expect(number(one, "y") + number(one, "height")).toBeCloseTo(zero, 0);
      expect(number(one, "height") / unit).toBeCloseTo(25, 0);
      for (const bar of marks.filter(({ key }) => key === "column"))
        expect(
          number(bar, "x") + number(bar, "width") <= number(one, "x") + 0.2 ||
            number(bar, "x") >= number(one, "x") + number(one, "width") - 0.2,
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
