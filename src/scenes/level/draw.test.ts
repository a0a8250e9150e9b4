import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;
const person = data.constant("person-height");

test("the marks on the wall are to one scale, and so is the person", () => {
  const marks = seen("level", "fell");
  const y = (id: string) => number(find(find(marks, id).children, "line"), "y1");
  const unit = (y("caspian-2025-09") - y("caspian-2006")) / value("caspian-fall");
  const low = y("caspian-2006") + (value("caspian-1977") - value("caspian-2006")) * unit;
  expect(y("caspian-1977")).toBeCloseTo(low, 0);
  // The head is an ellipse: it begins at its side, half of its height under the top.
  const [, side, tall] = /Z?M[\d.]+,([\d.]+)a[\d.]+,([\d.]+)/.exec(
    String(find(marks, "person").attrs["d"]),
  )!;
  const top = Number(side) - Number(tall);
  expect((y("caspian-2025-09") - top) / unit).toBeCloseTo(person, 1);
});

test("the headlines hold", () => {
  expect(value("caspian-fall")).toBeGreaterThan(person);
  expect(value("caspian-2025-09")).toBeGreaterThan(value("caspian-1977"));
  expect(value("caspian-to-2030-ministry")).toBeGreaterThan(0.5);
  expect(value("caspian-to-2030")).toBeLessThan(1);
  expect(value("kuryk-dredge") - value("kuryk-before")).toBe(1);
  expect(value("kuryk-2030")).toBeLessThanOrEqual(value("kuryk-before"));
});

test("estimates stand as deep as they were made", () => {
  const marks = seen("level", "next");
  const y = (id: string) => {
    const one = find(marks, id);
    return number(one, one.tag === "line" ? "y1" : "cy");
  };
  const unit =
    (y("caspian-2025-09") - y("caspian-1995")) / (value("caspian-2025-09") - value("caspian-1995"));
  for (const id of ["caspian-1977", "caspian-1995", "caspian-2020", "caspian-2006"])
    expect((y(id) - y("caspian-2024")) / unit).toBeCloseTo(value(id) - value("caspian-2024"), 1);
  const end = (i: number) => number(find(marks, `way-${i}`), "y2") - y("caspian-2025-09");
  expect(end(0) / unit).toBeCloseTo(value("caspian-2030-ministry") - value("caspian-2025-09"), 1);
  expect(end(1) / unit).toBeCloseTo(value("caspian-to-2030"), 1);
});

test("nothing joins heights of years between which no reading is at hand", () => {
  const marks = seen("level", "next");
  const d = String(find(marks, "surface").attrs["d"]);
  expect(d.split("L")).toHaveLength(2);
  const first = Number(/M([\d.]+)/.exec(d)![1]);
  expect(first).toBe(number(find(marks, "caspian-2024"), "cx"));
  expect(number(find(marks, "caspian-2006"), "cx")).toBeLessThan(
    number(find(marks, "apart"), "x1"),
  );
});

test("a ship is filled as far as it is loaded", () => {
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
  expect(share("before")).toBe(1);
  expect(share("caspian-ferry-turkmen")).toBeCloseTo(1 - value("caspian-ferry-turkmen") / 100, 2);
});

test("one tanker lies over one bed, and the water of today is lower", () => {
  const marks = seen("level", "hulls");
  const part = (id: string, key: string) => find(find(marks, id).children, key);
  const [before, after] = ["before", "aktau-tanker-load-2025"];
  expect(part(after!, "room").attrs["d"]).toContain(
    /V[\d.]+/.exec(String(part(before!, "room").attrs["d"]))![0],
  );
  const water = (id: string) => number(part(id, "surface"), "y1");
  expect(water(after!)).toBeGreaterThan(water(before!));
  expect(number(part(after!, "was"), "y1")).toBe(water(before!));
});

test("the water in the basins is to one scale", () => {
  const marks = seen("level", "basins");
  const depth = (id: string) => number(find(find(marks, id).children, "water"), "height");
  for (const id of ["kuryk-dredge", "kuryk-2030"])
    expect(depth(id) / depth("kuryk-before")).toBeCloseTo(value(id) / value("kuryk-before"), 2);
});

test("the metre that is dug is the one that is lost again, and each basin has its depth at an arrow", () => {
  const marks = seen("level", "basins");
  const part = (id: string, key: string) => find(find(marks, id).children, key);
  const arrow = (id: string) => {
    const [, top, foot] = /,([\d.]+)V([\d.]+)/.exec(String(part(id, "depth").attrs["d"]))!;
    return Number(foot) - Number(top);
  };
  for (const id of ["kuryk-before", "kuryk-dredge", "kuryk-2030"]) {
    expect(arrow(id)).toBeCloseTo(number(part(id, "water"), "height"), 0);
    expect(part(id, "amount").text).toContain(String(value(id)));
  }
  const first = (id: string) => Number(/,([\d.]+)/.exec(String(part(id, "metre").attrs["d"]))![1]);
  const was = part("kuryk-2030", "was");
  expect(first("kuryk-dredge")).toBeGreaterThan(number(was, "y1"));
  expect(first("kuryk-2030")).toBeLessThan(number(part("kuryk-2030", "surface"), "y1"));
});
