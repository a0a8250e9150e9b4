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
  const x = (id: string) => number(find(marks, id), "cx");
  const y = (id: string) => number(find(marks, id), "cy");
  const estimates = ["caspian-2030-ministry", "caspian-2030"] as const;
  const [first, last] = ["caspian-2006", "caspian-2025-09"];
  const whole = ["caspian-1977", "caspian-1995", "caspian-2020"];
  const metre = (y(last!) - y(first!)) / value("caspian-fall");
  /** Points of a line. */
  const points = (key: string) =>
    [...String(find(marks, key).attrs["d"]).matchAll(/([\d.]+),([\d.]+)/g)].map(
      ([, a, b]) => [Number(a), Number(b)] as const,
    );

  test("readings and estimates stand as deep as they are", () => {
    for (const id of [...whole, ...estimates])
      expect((y(id) - y(last!)) / metre, id).toBeCloseTo(value(id) - value(last!), 1.5);
    expect((y(estimates[0]) - y(last!)) / metre).toBeCloseTo(
      value("caspian-to-2030-ministry"),
      1.5,
    );
    expect((y(estimates[1]) - y(last!)) / metre).toBeCloseTo(value("caspian-to-2030"), 1.5);
  });

  test("readings and estimates stand in their years, on one axis", () => {
    const years = marks.filter(({ key }) => key.startsWith("mark-"));
    const [a, b] = [years[0]!, years.at(-1)!];
    const year = (one: typeof a) => Number(one.key.slice(5));
    const unit = (number(b, "x1") - number(a, "x1")) / (year(b) - year(a));
    for (const id of [...whole, first!])
      // A year alone stands in its middle.
      expect((x(id) - number(a, "x1")) / unit + year(a), id).toBeCloseTo(
        Number(data.figure(id).as_of.slice(0, 4)) + 0.5,
        0.5,
      );
    for (const id of estimates)
      expect((x(id) - number(a, "x1")) / unit + year(a)).toBeCloseTo(
        data.constant("caspian-estimate-year"),
        0.5,
      );
  });

  test("only what is expected is dashed, and the whole sea is drawn otherwise than its part", () => {
    const look = (key: string) => find(marks, key).attrs["class"];
    expect([look("whole"), look("part")]).toEqual(["whole-sea", "surface"]);
    for (const id of estimates) expect(look(`${id}-way`)).toBe("sea-way");
    expect(points("whole")).toHaveLength(whole.length);
  });

  test("what is expected begins at the last reading and goes on level to the wall", () => {
    const wall = number(find(marks, "wall-edge"), "x1");
    for (const id of estimates) {
      const [from, to, end] = points(`${id}-way`);
      expect(from).toEqual([x(last!), y(last!)]);
      expect(to).toEqual([x(id), y(id)]);
      expect(end).toEqual([wall, y(id)]);
    }
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

  test("each number of metres stands over the line of its own estimate", () => {
    for (const id of estimates) {
      const one = find(marks, `${id}-amount`);
      expect(one.text).toContain(value(`caspian-to-${id.slice(8)}`).toFixed(1));
      expect(y(id) - number(one, "y")).toBeGreaterThan(0);
      expect(y(id) - number(one, "y")).toBeLessThan(10);
    }
  });

  test("the wall and its metres stay where they are as the picture changes", () => {
    const before = seen("level", "fell", frame);
    for (const key of ["wall-edge", "metre-0", "metre-1"])
      expect(find(marks, key)).toEqual(find(before, key));
  });
});

test("a tanker’s hold is one block, as high as its load, and what is not loaded is hollow over it", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("level", "hulls", frame);
    const part = (id: string, key: string) => find(find(marks, id).children, key);
    const now = "aktau-tanker-load-2025";
    const high = (id: string, key: string) => number(part(id, key), "height");
    const share = value(now) / value("aktau-tanker-full");
    expect(high(now, "load") / high("before", "load")).toBeCloseTo(share, 2);
    expect(high(now, "left") + high(now, "load")).toBeCloseTo(high("before", "load"), 0);
    expect(number(part(now, "left"), "width")).toBe(number(part(now, "load"), "width"));
    expect(number(part(now, "left"), "y")).toBe(number(part("before", "load"), "y"));
  }
});

test("of what ferries carried as much is full as their share says", () => {
  const marks = seen("level", "hulls");
  // Of what ferries could carry nothing is known but the share: their rows are equally long.
  for (const id of ["caspian-ferry-kuryk", "caspian-ferry-turkmen"]) {
    const holds = find(marks, id).children.filter(({ key }) => key.startsWith("hold"));
    const sum = (key: string) =>
      holds
        .flatMap(({ children }) => children.filter((one) => one.key === key))
        .reduce((all, one) => all + number(one, "width"), 0);
    expect(1 - sum("load") / sum("room")).toBeCloseTo(value(id) / 100, 2);
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
  // The fall is a sketch, and so no greater a share of the draught than the load is.
  const { attrs } = part(before!, "room");
  const keel = Number(/,([\d.]+)V/.exec(String(attrs["d"]))![1]);
  const share = 1 - value("aktau-tanker-load-2025") / value("aktau-tanker-full");
  expect((water(after!) - water(before!)) / (keel - water(before!))).toBeLessThan(share + 0.01);
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
