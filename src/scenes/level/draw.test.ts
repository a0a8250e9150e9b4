import { describe, expect, test } from "vitest";

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

describe.each(["wide", "narrow"] as const)("%s", (frame) => {
  const marks = seen("level", "next", frame);
  const place = (id: string, name: "cx" | "cy") => number(find(marks, id), name);
  const whole = ["caspian-1977", "caspian-1995", "caspian-2020"];
  // A phone shows the last two readings and what is expected.
  const readings = frame === "wide" ? [...whole, "caspian-2006", "caspian-2024"] : ["caspian-2024"];
  const [first, last] = [readings[0]!, "caspian-2025-09"];
  const metre = (place(last, "cy") - place(first, "cy")) / (value(last) - value(first));

  test("readings and estimates stand as deep as they are", () => {
    for (const id of readings)
      expect((place(id, "cy") - place(last, "cy")) / metre, id).toBeCloseTo(
        value(id) - value(last),
        1,
      );
    const end = (i: number) => number(find(marks, `way-${i}`), "y2") - place(last, "cy");
    expect(end(0) / metre).toBeCloseTo(value("caspian-to-2030-ministry"), 1);
    expect(end(1) / metre).toBeCloseTo(value("caspian-to-2030"), 1);
  });

  test("all stand on one axis of years", () => {
    const year = (id: string) => Number(data.figure(id).as_of.slice(0, 4));
    const unit =
      (number(find(marks, "way-0"), "x2") - place(first, "cx")) /
      (data.constant("caspian-estimate-year") - year(first));
    for (const id of readings)
      expect((place(id, "cx") - place(first, "cx")) / unit, id).toBeCloseTo(
        year(id) - year(first),
        0,
      );
    const ticks = marks.filter(({ key }) => key.startsWith("year-"));
    for (const tick of ticks)
      expect((number(tick, "x") - place(first, "cx")) / unit).toBeCloseTo(
        Number(tick.text) - year(first),
        0,
      );
  });

  test("the whole sea is hollow, its part is filled, and nothing joins readings", () => {
    const hollow = (id: string) => find(marks, id).attrs["class"] === "buoy whole";
    expect(readings.filter(hollow)).toEqual(frame === "wide" ? whole : []);
    expect(hollow(last)).toBe(false);
    // A thread goes straight down to the water of today.
    for (const id of readings) {
      const thread = find(marks, `${id}-thread`);
      expect(number(thread, "x1")).toBe(number(thread, "x2"));
      expect(number(thread, "y1")).toBe(number(find(marks, "today"), "y1"));
    }
    expect(marks.filter(({ attrs }) => attrs["class"] === "surface")).toEqual([]);
  });
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
