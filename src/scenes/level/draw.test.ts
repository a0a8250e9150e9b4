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
  const line = (id: string) => find(find(marks, id).children, "line");
  const y = (id: string) => number(line(id), "y1");
  const estimates = ["caspian-2030-ministry", "caspian-2030"];
  const [first, last] = ["caspian-2006", "caspian-2025-09"];
  // A phone shows the readings off Kazakhstan and what is expected.
  const whole = frame === "wide" ? ["caspian-1977", "caspian-1995", "caspian-2020"] : [];
  const metre = (y(last!) - y(first!)) / value("caspian-fall");

  test("readings and estimates stand as deep as they are", () => {
    for (const id of [...whole, ...estimates])
      expect((y(id) - y(last!)) / metre, id).toBeCloseTo(value(id) - value(last!), 2);
    expect((y(estimates[0]!) - y(last!)) / metre).toBeCloseTo(value("caspian-to-2030-ministry"), 2);
    expect((y(estimates[1]!) - y(last!)) / metre).toBeCloseTo(value("caspian-to-2030"), 2);
  });

  test("only what is expected is dashed, and the whole sea is drawn otherwise than its part", () => {
    const look = (id: string) => line(id).attrs["class"];
    expect([first, last].map((id) => look(id!))).toEqual(["water-mark", "water-mark"]);
    for (const id of whole) expect(look(id)).toBe("whole-sea");
    for (const id of estimates) expect(look(id)).toBe("sea-way");
  });

  test("what one estimate takes, and both, lies between their lines and the water of today", () => {
    const area = (key: string) => {
      const one = find(marks, key);
      return [number(one, "y"), number(one, "y") + number(one, "height")];
    };
    const [high, low] = estimates.map(y);
    const close = (key: string, ends: readonly number[]) =>
      area(key).forEach((end, i) => expect(end).toBeCloseTo(ends[i]!, 0));
    close("both", [y(last!), high!]);
    close("one", [high!, low!]);
  });

  test("the water of today and of an estimate ends where it meets the bed", () => {
    const bed = [...String(find(marks, "bed").attrs["d"]).matchAll(/([\d.]+),([\d.]+)/g)].map(
      ([, x, depth]) => [Number(x), Number(depth)] as const,
    );
    for (const id of [last!, ...estimates]) {
      const to = number(line(id), "x2");
      const after = bed.findIndex(([, depth]) => depth <= y(id) + 0.05);
      expect(to, id).toBeGreaterThanOrEqual(bed[after - 1]![0]);
      expect(to, id).toBeLessThanOrEqual(bed[after]![0]);
    }
  });

  test("the wall, its metres and the person stay where they are as the picture changes", () => {
    const before = seen("level", "fell", frame);
    for (const key of ["bed", "person", "metre-0", "metre-1"])
      expect(find(marks, key)).toEqual(find(before, key));
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
  // Of what ferries could carry nothing is known but the share: their rows are equally long.
  for (const id of ["caspian-ferry-kuryk", "caspian-ferry-turkmen"]) {
    expect(1 - share(id)).toBeCloseTo(value(id) / 100, 2);
    expect(find(find(marks, id).children, "words").text).toContain(String(value(id)));
  }
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
  const block = (id: string, key: "dug" | "lost") => find(part(id, key).children, "metre");
  const dug = block("kuryk-dredge", "dug");
  expect(block("kuryk-2030", "dug").attrs["height"]).toBe(dug.attrs["height"]);
  const lost = block("kuryk-2030", "lost");
  expect(number(lost, "height")).toBeCloseTo(number(dug, "height"), 0);
  const was = part("kuryk-2030", "was");
  expect(number(dug, "y")).toBeGreaterThan(number(was, "y1"));
  expect(number(lost, "y")).toBeLessThan(number(part("kuryk-2030", "surface"), "y1"));
});
