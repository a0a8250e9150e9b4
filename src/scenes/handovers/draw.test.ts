import { expect, test } from "vitest";

import { every, find, number, seen, words } from "../seen";
import { data } from "@story";
import { PARTS } from "./sketch";

const { value } = data;

test("each handover has its drawing, with the box in it", () => {
  const marks = seen("handovers", "hands");
  for (const id of ["altynkol", "aktau", "alat", "akhalkalaki"])
    expect(every(find(marks, id)).map(({ key }) => key)).toContain("load");
});

test("the box is as long in all four drawings", () => {
  const marks = seen("handovers", "hands");
  const long = ["altynkol", "aktau", "alat", "akhalkalaki"].map((id) =>
    number(find(find(every(find(marks, id)), "load").children, "walls"), "width"),
  );
  expect(new Set(long).size).toBe(1);
});

test("the drawings are numbered in the order of the way, which says how far it is", () => {
  const marks = seen("handovers", "hands");
  const stops = ["altynkol", "aktau", "alat", "akhalkalaki"].map((id) => every(find(marks, id)));
  expect(stops.map((all) => find(all, "count").text)).toEqual(["1", "2", "3", "4"]);
  const far = stops.map((all) => all.find(({ key }) => key === "far")?.text);
  expect(far[0]).toContain(value("rails-altynkol-aktau").toLocaleString("en"));
  expect(far[1]).toContain(String(value("middle-sea")));
  // Legs that can be added: the last two are the way from Baku to the border.
  for (const [i, km] of [
    [2, value("georgia-to-border") - value("gauge-narrow-georgia")],
    [3, value("gauge-narrow-georgia")],
  ] as const)
    expect(far[i]).toMatch(new RegExp(`${km}\\skm$`));
  expect(find(stops[3]!, "wheels-end").text).toBe("Türkiye");
  expect(value("georgia-to-border")).toBeGreaterThan(value("gauge-narrow-georgia"));
});

test.each(["wide", "narrow"] as const)(
  "%s: the way goes left, as on maps, in two rows",
  (frame) => {
    const marks = seen("handovers", "hands", frame);
    const stops = ["altynkol", "aktau", "alat", "akhalkalaki"].map((id) => every(find(marks, id)));
    const at = stops
      .map((all) => find(all, "count"))
      .map((one) => [number(one, "x"), number(one, "y")]);
    const [x1, x2, x3, x4] = at.map(([x]) => x!);
    const [y1, y2, y3, y4] = at.map(([, y]) => y!);
    expect([y1, y3]).toEqual([y2, y4]);
    expect(y1).toBeLessThan(y3!);
    expect([x1, x2]).toEqual([x3, x4]);
    expect(x1).toBeGreaterThan(x2!);
    // Lines go on to the left, the box too, and the first row ends in a tip that points on.
    for (const all of stops) {
      expect(number(find(all, "line-0"), "x2")).toBeLessThan(number(find(all, "line-0"), "x1"));
      for (const { attrs } of all.filter(({ key }) => key === "lower")) {
        const [, from, to] = /^M([\d.]+),[\d.]+Q[\d.]+,[\d.]+ ([\d.]+)/.exec(String(attrs["d"]))!;
        expect(Number(to)).toBeLessThan(Number(from));
      }
    }
    const tip = String(find(stops[1]!, "tip").attrs["d"]);
    const xs = [...tip.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x]) => Number(x));
    expect(xs[1]).toBe(Math.min(...xs));
    expect(xs[1]).toBeCloseTo(number(find(stops[1]!, "line-1"), "x2"), 0);
    // New wheels come from the west, where their gauge is, and the old ones leave to the east.
    const [into, out] = ["in", "out"].map((key) =>
      /^M([\d.]+),[\d.]+H([\d.]+)/
        .exec(String(find(stops[3]!, key).attrs["d"]))!
        .slice(1)
        .map(Number),
    );
    expect(into![1]).toBeGreaterThan(into![0]!);
    expect(out![1]).toBeGreaterThan(out![0]!);
    expect(out![0]).toBeGreaterThan(into![1]!);
    // The last one says where it leads.
    expect(words(stops[3]!).join(" ")).toContain("Türkiye");
  },
);

test.each(["wide", "narrow"] as const)(
  "%s: rails, wheels and the gap between them are to one scale",
  (frame) => {
    const marks = seen("handovers", "gauge", frame);
    const span = (id: string) => {
      const one = find(find(find(marks, "gauge").children, id).children, "span");
      return [number(one, "x1"), number(one, "x2")] as const;
    };
    const [made, wide] = [span("gauge-standard"), span("gauge")];
    const room = find(marks, "gap-room");
    const gap = [number(room, "x"), number(room, "x") + number(room, "width")] as const;
    // One chain: what the wheels are made for, and the gap, are the wide gauge.
    expect(made[0]).toBe(wide[0]);
    expect(gap[0]).toBeCloseTo(made[1], 0);
    expect(gap[1]).toBeCloseTo(wide[1], 0);
    // By the head of a rail; where both sides are larger than the whole, a break says so.
    const head = /^M([\d.]+),.*?H[\d.]+Q([\d.]+),/.exec(String(find(marks, "left").attrs["d"]))!;
    const mm = (Number(head[1]) - Number(head[2])) / PARTS.head;
    expect((gap[1] - gap[0]) / mm).toBeCloseTo(value("gauge-gap"), -0.8);
    expect(marks.some(({ key }) => key === "break")).toBe(true);
    expect((wide[1] - wide[0]) / mm).toBeLessThan(value("gauge"));
    expect(value("gauge") - value("gauge-standard")).toBe(value("gauge-gap"));
    // The rail that is meant is as far from the one that is there.
    const inner = (key: string) =>
      Number(/M([\d.]+)/.exec(String(find(marks, key).attrs["d"]))![1]);
    expect(inner("meant")).toBeCloseTo(gap[0], 0);
    expect(inner("right")).toBeCloseTo(gap[1], 0);
    expect(inner("left")).toBeCloseTo(wide[0], 0);
    // The number of the gap stands at its measure.
    const amount = find(find(find(marks, "gauge").children, "missing").children, "gap");
    const after = number(amount, "x") - gap[1];
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(frame === "wide" ? 110 : 55);
  },
);

test("no tread bears on the rail that is too far out", () => {
  expect(PARTS.tread).toBeLessThanOrEqual(value("gauge-gap"));
});

test("the wagon on jacks is the one of the other stops", () => {
  const marks = seen("handovers", "hands");
  const deck = (id: string) => every(find(marks, id)).find(({ key }) => key === "deck")!;
  for (const side of ["width", "height"])
    expect(number(deck("akhalkalaki"), side)).toBe(number(deck("altynkol"), side));
});
