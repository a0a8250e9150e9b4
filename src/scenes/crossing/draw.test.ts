import { expect, test } from "vitest";

import type { Mark } from "../../engine/svg/mark";
import { find, number, seen, words } from "../seen";
import { OTHERS } from "./fleets";
import { data } from "@story";

const { value } = data;

/** A box: its upper edge. */
const tops = (one: Mark) =>
  [...String(one.attrs["d"]).matchAll(/M[\d.]+,([\d.]+)/g)].map(([, y]) => Number(y));

test.each(["wide", "narrow"] as const)(
  "%s: of the room of a port as much is filled as was counted, and pale as was not",
  (frame) => {
    const marks = seen("crossing", "tonnes", frame);
    const line = number(find(marks, "limit"), "y1");
    const foot = number(find(marks, "quay"), "y1");
    const part = (id: string, key: string) => find(find(marks, id).children, key);
    const keys = (id: string) => find(marks, id).children.map(({ key }) => key);
    const share = (id: string, key: string) => number(part(id, key), "height") / (foot - line);
    const used = (did: string, could: string) => value(did) / value(could);
    const [kazakh, tonnes, boxes] = ["kz-ports-capacity", "baku-capacity", "baku-capacity-teu"];
    expect(share(kazakh!, "could")).toBeCloseTo(1, 2);
    expect(share(kazakh!, "did")).toBeCloseTo(used("kz-ports-9m-2025", kazakh!), 2);
    expect(share(kazakh!, "did") + share(kazakh!, "expected")).toBeCloseTo(
      used("kz-ports-pace", kazakh!),
      2,
    );
    expect(share(tonnes!, "did")).toBeCloseTo(used("baku-tonnes-2025", tonnes!), 2);
    expect(keys(tonnes!)).toEqual(["could", "did"]);
    // Boxes are only expected, and a hundred are the room for them.
    expect(keys(boxes!)).toEqual(["could", "expected", "over"]);
    const [open, over] = [tops(part(boxes!, "expected")), tops(part(boxes!, "over"))];
    expect(open).toHaveLength(100);
    expect(over).toHaveLength(Math.round((used("baku-teu-2025", boxes!) - 1) * 100));
    expect(Math.min(...open)).toBeGreaterThan(line - 0.1);
    expect(Math.max(...over)).toBeLessThan(line);
  },
);

const ferries = (frame: "wide" | "narrow", id: string) =>
  find(seen("crossing", "ferries", frame), id).children.filter(({ key }) => /^ship-/.test(key));

/** The points of a path. */
const points = ({ attrs }: Mark) =>
  [...String(attrs["d"]).matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [+x!, +y!] as const);

test.each(["wide", "narrow"] as const)(
  "%s: as many hollow ferries lie at the quay as are wanted, and solid ships as there are",
  (frame) => {
    const wanted = ferries(frame, "kuryk-ferries");
    expect(wanted).toHaveLength(value("kuryk-ferries"));
    expect(new Set(wanted.map(({ attrs }) => attrs["class"]))).toEqual(new Set(["vessel wanted"]));
    const marks = seen("crossing", "ferries", frame);
    const ships = marks.filter(({ attrs }) => String(attrs["class"]).startsWith("vessel"));
    const solid = ships.filter(({ attrs }) => attrs["class"] === "vessel");
    const others = ships.filter(({ attrs }) => attrs["class"] === "vessel of-others");
    expect(ships).toHaveLength(wanted.length + solid.length + others.length);
    const hulls = ({ attrs }: Mark) => String(attrs["d"]).match(/M/g)!.length;
    expect(solid.map(({ key }) => key)).toEqual(["tanker", "bulk", "containers"]);
    expect(solid.reduce((sum, one) => sum + hulls(one), 0)).toBe(value("kz-fleet-2024"));
    // Those of Azerbaijan are there, in the shape and at the scale of those that are wanted.
    expect(others).toHaveLength(1);
    expect(hulls(others[0]!)).toBe(value("asco-ferries"));
    const shapes = String(others[0]!.attrs["d"])
      .split(/(?=M)/)
      .concat(wanted.map(({ attrs }) => String(attrs["d"])))
      .map((d) => d.replace(/^M[\d.,]+/, ""));
    expect(new Set(shapes).size).toBe(1);
    const said = words(marks).join(" ");
    expect(said).toContain("None");
    expect(said).toContain(String(value("kz-fleet-2024")));
    expect(said).toMatch(new RegExp(`Azerbaijan had\\D+${value("asco-ferries")}\\b`));
  },
);

test("the ships are of the kinds that their row counts, and no ferry is among them", () => {
  expect(data.figure("kz-fleet-2024").note).toBe(
    "Ten tankers, four dry bulk and three container ships.",
  );
  expect(OTHERS).toEqual({ bulk: 4, containers: 3 });
  expect(value("kz-fleet-2024") - OTHERS.bulk - OTHERS.containers).toBe(10);
});

test.each(["wide", "narrow"] as const)("%s: a ferry is as large as another, and apart", (frame) => {
  const wanted = ferries(frame, "kuryk-ferries").map(({ attrs }) => String(attrs["d"]));
  const shapes = wanted.map((d) => d.replace(/^M[\d.,]+/, ""));
  expect(new Set(shapes).size).toBe(1);
  const places = wanted.map((d) => /^M([\d.]+),([\d.]+)/.exec(d)!.slice(1).map(Number));
  const ys = places.map(([, y]) => y!);
  const broad = 2 * Number(/q-[\d.]+,[\d.]+ -[\d.]+,(?:-)?([\d.]+)/.exec(shapes[0]!)![1]);
  for (const [i, y] of ys.slice(1).entries()) expect(y - ys[i]!).toBeGreaterThan(broad * 1.2);
  expect(new Set(places.map(([x]) => x)).size).toBe(1);
});

const days = (frame: "wide" | "narrow") =>
  find(seen("crossing", "queue", frame), "queue")
    .children.filter(({ key }) => /^day-\d/.test(key))
    .map((one) => ({
      ...one,
      // Where a wagon lies level its end is told by one number.
      attrs: {
        ...one.attrs,
        d: String(one.attrs["d"]).replace(/M([\d.]+),([\d.]+)H([\d.]+)/g, "M$1,$2L$3,$2"),
      },
    }));

test.each(["wide", "narrow"] as const)(
  "%s: as many wagons stand as are counted, and so many before the first gap as ferries took in a day",
  (frame) => {
    const wagons = ({ attrs }: Mark) => String(attrs["d"]).split("M").length - 1;
    const all = days(frame);
    expect(wagons(all[0]!)).toBe(value("kuryk-wagons-a-day"));
    expect(all.reduce((sum, one) => sum + wagons(one), 0)).toBe(value("kuryk-wagons-waiting"));
    expect(all).toHaveLength(value("kuryk-wait-days"));
  },
);

test.each(["wide", "narrow"] as const)(
  "%s: single wagons can be seen, and days part where the track is straight",
  (frame) => {
    const all = days(frame).map(points);
    const [first, , second] = all[0]!;
    expect(Math.abs(second![0] - first![0])).toBeGreaterThan(2.9);
    for (const [i, one] of all.slice(1).entries()) expect(one[0]![1]).toBe(all[i]!.at(-1)![1]);
  },
);

test.each(["wide", "narrow"] as const)("%s: a week ends after seven days of ferries", (frame) => {
  const marks = find(seen("crossing", "queue", frame), "queue").children;
  const ends = days(frame).map(({ attrs }) => {
    const [x, y] = /([\d.]+),([\d.]+)$/.exec(String(attrs["d"]))!.slice(1).map(Number);
    return [x!, y!] as const;
  });
  const weeks = marks.filter(({ key }) => /^week-\d/.test(key));
  expect(weeks).toHaveLength(Math.floor(ends.length / 7));
  weeks.forEach((one, i) => {
    const [x, y] = ends[(i + 1) * 7 - 1]!;
    expect(Math.abs(number(one, "x1") - x)).toBeLessThan(8);
    expect(number(one, "y1")).toBeLessThan(y);
    expect(number(one, "y2")).toBeGreaterThan(y);
  });
});

test("the queue is three weeks of ships, and a day is less than one full ferry", () => {
  expect(Math.round(value("kuryk-wait-days") / 7)).toBe(3);
  expect(value("kuryk-wagons-a-day")).toBeLessThan(value("ferry-wagons"));
});
