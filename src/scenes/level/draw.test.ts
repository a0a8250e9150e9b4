import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

test("a reading stands as deep as it was", () => {
  const marks = seen("level", "fell");
  const y = (depth: number) => number(find(marks, `rule-${depth}`), "y1");
  const unit = y(28) - y(27);
  for (const id of ["caspian-1977", "caspian-1995", "caspian-2006", "caspian-2025-09"])
    expect(number(find(marks, id), "cy")).toBeCloseTo(y(27) + (value(id) - 27) * unit, 0);
});

test("the last reading is under the line of the old low", () => {
  const marks = seen("level", "fell");
  const old = find(find(marks, "old").children, "line");
  expect(number(find(marks, "caspian-2025-09"), "cy")).toBeGreaterThan(number(old, "y1"));
});

test("a hull is filled as far as it is loaded", () => {
  const marks = seen("level", "hulls");
  const share = (id: string) => {
    const holds = find(marks, id).children.filter(({ key }) => key.startsWith("hold"));
    const sum = (key: string) =>
      holds
        .flatMap(({ children }) => children.filter((one) => one.key === key))
        .reduce((all, one) => all + number(one, "width"), 0);
    return sum("load") / sum("room");
  };
  expect(share("aktau-tanker-load-2025")).toBeCloseTo(
    value("aktau-tanker-load-2025") / value("aktau-tanker-full"),
    2,
  );
  expect(share("caspian-ferry-turkmen")).toBeCloseTo(1 - value("caspian-ferry-turkmen") / 100, 2);
});

test("the depths of the basins are to one scale", () => {
  const marks = seen("level", "basins");
  const depth = (id: string) =>
    find(marks, id)
      .children.filter(({ key }) => key === "water" || key === "dug")
      .reduce((all, one) => all + number(one, "height"), 0);
  const [kuryk, aktau] = [depth("kuryk-dredge"), depth("aktau-dredging-depth")];
  expect(kuryk / aktau).toBeCloseTo(value("kuryk-dredge") / value("aktau-dredging-depth"), 2);
});

test("the headlines hold: lower than the old low, and most of a metre to go", () => {
  expect(value("caspian-1995")).toBeLessThan(value("caspian-1977"));
  expect(value("caspian-2025-09")).toBeGreaterThan(value("caspian-1977"));
  expect(value("caspian-to-2030")).toBeGreaterThan(0.5);
  expect(value("caspian-to-2030")).toBeLessThan(1);
  expect(value("kuryk-dredge") - value("kuryk-before")).toBeCloseTo(1, 0);
});
