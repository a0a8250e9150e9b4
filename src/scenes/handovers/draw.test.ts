import { expect, test } from "vitest";

import { every, find, number, seen } from "../seen";
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

test.each(["wide", "narrow"] as const)(
  "%s: the gap is open from the right wheel to its rail, in the scale of the sketch",
  (frame) => {
    const marks = seen("handovers", "gauge", frame);
    const span = (id: string) => {
      const one = find(find(find(marks, "gauge").children, id).children, "span");
      return [number(one, "x1"), number(one, "x2")] as const;
    };
    const [made, gap, wide] = [span("gauge-standard"), span("missing"), span("gauge")];
    // One chain: what the wheels are made for, and the gap, are the wide gauge.
    expect(made[0]).toBe(wide[0]);
    expect(gap[0]).toBe(made[1]);
    expect(gap[1]).toBe(wide[1]);
    // The rail is as wide as its head; the gap is to the same scale.
    const edges = String(find(marks, "right").attrs["d"]);
    const head = Number(/H([\d.]+)/.exec(edges)![1]) - Number(/M([\d.]+)/.exec(edges)![1]);
    const mm = head / PARTS.head;
    expect((gap[1] - gap[0]) / mm).toBeCloseTo(value("gauge-gap"), 0);
    expect(value("gauge") - value("gauge-standard")).toBe(value("gauge-gap"));
  },
);
