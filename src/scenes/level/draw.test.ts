import { describe, expect, test } from "vitest";

import type { Mark } from "../../engine/svg/mark";
import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;
const person = data.constant("person-height");

/** The points of a path that are written out. */
const points = ({ attrs }: Mark) =>
  [...String(attrs["d"] ?? attrs["points"]).matchAll(/([\d.]+),([\d.]+)/g)].map(
    ([, x, y]) => [+x!, +y!] as const,
  );

test("the marks on the wall are to one scale, and so is the person", () => {
  const marks = seen("level", "fell");
  const y = (id: string) => number(find(find(marks, id).children, "line"), "y1");
  const unit = (y("caspian-2025-09") - y("caspian-2006")) / value("caspian-fall");
  const metres = [0, 1].map((i) => number(find(marks, `metre-${i}`), "y1"));
  expect(metres[1]! - metres[0]!).toBeCloseTo(unit, 0);
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

describe.each(["wide", "narrow"] as const)("what is expected, %s", (frame) => {
  const marks = seen("level", "next", frame);
  const before = seen("level", "fell", frame);
  const estimates = ["caspian-2030-ministry", "caspian-2030"] as const;
  const part = (id: string, key: string) => find(find(marks, id).children, key);
  const y = (id: string) => number(part(id, "line"), "y1");
  const level = (id: string) => number(part(id, "level"), "y1");
  const now = y("caspian-2025-09");
  const metre = (number(find(marks, "tenth-1"), "y1") - number(find(marks, "tenth-0"), "y1")) * 10;

  test("stands as deep as it is, enlarged, with its arrow and its metres, the lower one lower", () => {
    const whole = number(find(before, "metre-1"), "y1") - number(find(before, "metre-0"), "y1");
    expect(metre).toBeGreaterThan(2 * whole);
    for (const id of estimates) {
      const fall = value(`caspian-to-${id.slice(8)}`);
      expect((level(id) - now) / metre, id).toBeCloseTo(fall, 1);
      const [, top, foot] = /,([\d.]+)V([\d.]+)/.exec(String(part(id, "drop").attrs["d"]))!;
      expect((Number(foot) - Number(top)) / metre, id).toBeCloseTo(fall, 1);
      expect(part(id, "amount").text).toContain(fall.toFixed(1));
      // Over its own line, whose words have its year.
      const [amount, of] = ["amount", "of"].map((key) => number(part(id, key), "y"));
      expect(amount).toBeLessThan(of!);
      expect(of).toBeLessThan(level(id));
      expect(part(id, "of").text).toContain(String(data.constant("caspian-estimate-year")));
    }
    const [high, low] = estimates.map((id) => number(part(id, "amount"), "y"));
    expect(low).toBeGreaterThan(level(estimates[0]));
    expect(high).toBeLessThan(level(estimates[0]));
  });

  test("is dashed, and what was read is not", () => {
    for (const id of estimates) expect(part(id, "level").attrs["class"]).toContain("other");
    expect(part("caspian-2025-09", "line").attrs["class"]).toBe("water-mark");
  });

  test("has the water of today from its line to the foot, in the colours of the fall before", () => {
    const [water, rest, edge] = ["water", "rest", "edge"].map((key) => find(marks, key));
    expect(number(water!, "y")).toBeCloseTo(now, 0);
    const foot = (one: typeof water) => number(one!, "y") + number(one!, "height");
    expect(foot(water)).toBeCloseTo(foot(edge), 0);
    for (const id of estimates) expect(level(id)).toBeLessThan(foot(water));
    for (const one of [water, rest])
      expect(one!.attrs["class"]).toBe(find(before, "water").attrs["class"]);
    expect(find(marks, "gone").attrs["class"]).toBe(find(before, "gone").attrs["class"]);
  });

  test("has its person on the shore, dry, and not in what is enlarged", () => {
    const ground = points(find(marks, "ground"));
    const [dry, end] = [ground[1]!, ground[2]!];
    const is = number(find(marks, "is"), "y1");
    expect([dry[1], end[1]]).toEqual([is, is]);
    expect(number(find(marks, "is"), "x2")).toBe(dry[0]);
    const lens = find(marks, "lens");
    expect(number(lens, "x") + number(lens, "width")).toBeLessThan(dry[0] + 3);
    const feet = points(find(marks, "person")).filter(([, y]) => Math.abs(y - is) < 1);
    expect(feet.length).toBeGreaterThan(0);
    for (const [x] of feet) expect(x).toBeGreaterThan(dry[0] - 0.1);
  });

  test("has beside it all of the fall, to one scale with a person, and a frame of what is enlarged", () => {
    const [was, is] = ["was", "is"].map((key) => number(find(marks, key), "y1")) as [
      number,
      number,
    ];
    const unit = (is - was) / value("caspian-fall");
    expect(unit).toBeLessThan(metre / 2);
    const lens = find(marks, "lens");
    const edge = find(marks, "edge");
    const part = number(lens, "height") / unit;
    expect(part).toBeCloseTo(number(edge, "height") / metre, 1);
    const up = (is - number(lens, "y")) / unit;
    expect(up).toBeCloseTo((now - number(edge, "y")) / metre, 1);
    const [, side, tall] = /Z?M[\d.]+,([\d.]+)a[\d.]+,([\d.]+)/.exec(
      String(find(marks, "person").attrs["d"]),
    )!;
    expect((is - (Number(side) - Number(tall))) / unit).toBeCloseTo(person, 1);
    expect(find(marks, "fell-amount").text).toContain(String(value("caspian-fall")));
    expect(find(marks, "sub-0").text).toContain("enlarged");
  });
});

describe.each(["wide", "narrow"] as const)("the tanker, %s", (frame) => {
  const marks = seen("level", "hulls", frame);
  const [full, now] = ["aktau-tanker-full", "aktau-tanker-load-2025"] as const;
  const part = (id: string, key: string) => find(find(marks, id).children, key);
  const share = value(now) / value(full);

  test("has a load as high as it weighs, and hollow over it what is not loaded", () => {
    const high = (id: string, key: string) => number(part(id, key), "height");
    expect(high(now, "load") / high(full, "load")).toBeCloseTo(share, 2);
    expect(high(now, "left") + high(now, "load")).toBeCloseTo(high(full, "load"), 0);
    expect(number(part(now, "left"), "width")).toBe(number(part(full, "load"), "width"));
  });

  test("says how much less it loads", () => {
    const said = (value(full) - value(now)).toLocaleString("en");
    expect(part(now, "left-words").text).toBe(`about ${said} t less than full`);
  });

  test("keeps its gap over the bed as the water falls, and that no more than the load", () => {
    const room = (id: string) => {
      const [, keel, bed] = /,([\d.]+)V([\d.]+)/.exec(String(part(id, "room").attrs["d"]))!;
      return [Number(keel), Number(bed)] as const;
    };
    const gap = (id: string) => room(id)[1] - room(id)[0];
    expect(gap(now)).toBeCloseTo(gap(full), 0);
    const draught = (id: string) => room(id)[0] - number(part(id, "surface"), "y1");
    expect(draught(now)).toBeLessThan(draught(full));
    expect(draught(now) / draught(full)).toBeGreaterThan(share - 0.01);
    expect(room(now)[0] - number(part(now, "was"), "y1")).toBeCloseTo(draught(full), 0);
  });
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

test("what is lost lies between the levels that are named at it", () => {
  const marks = seen("level", "basins");
  const [was, then] = ["level-0", "level-1"].map((key) =>
    find(find(marks, "kuryk-2030").children, key),
  );
  const depth = (one: typeof was) => Number(/−([\d.]+)$/.exec(one!.text!)![1]);
  expect(depth(was)).toBe(value("caspian-2024"));
  expect(depth(then) - depth(was)).toBeCloseTo(value("caspian-2024-to-2030"), 2);
  expect(number(was!, "y")).toBeLessThan(number(then!, "y"));
});
