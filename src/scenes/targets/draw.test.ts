import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

/** The height of the middle of a promise's diamond. */
const promise = (state: string, id: string) =>
  Number(/L[\d.]+,([\d.]+)/.exec(String(find(seen("targets", state), id).attrs["d"]))![1]);
const outcome = (state: string, id: string) => number(find(seen("targets", state), id), "cy");

test("promises are hollow, outcomes filled, both to one scale", () => {
  const marks = seen("targets", "boxes");
  expect(find(marks, "target-300k-teu-2020").attrs["class"]).toBe("promise");
  expect(find(marks, "titr-teu-2020").attrs["class"]).toBe("bar corridor");
  const base = number(find(marks, "axis"), "y1");
  const perBox = (base - promise("boxes", "target-300k-teu-2020")) / value("target-300k-teu-2020");
  expect((base - outcome("boxes", "titr-teu-2025")) / value("titr-teu-2025")).toBeCloseTo(
    perBox,
    5,
  );
});

test("the boxes of 2020 are promised again, as many, for 2029", () => {
  expect(promise("boxes", "target-300k-teu-2029")).toBe(promise("boxes", "target-300k-teu-2020"));
});

test("a forecast lies below what came where it was beaten, and above it where it was missed", () => {
  for (const [target, came] of [
    ["target-3-2mt-2022", "titr-volume-2022"],
    ["target-4-2mt-2024", "titr-volume-2024"],
    ["target-5-2mt-2025", "titr-volume-2025"],
  ] as const)
    expect(promise("tonnes", target) > outcome("tonnes", came), target).toBe(
      value(came) > value(target),
    );
});

test("what the railway carried stays within what could pass", () => {
  const marks = seen("targets", "railway");
  const limit = number(find(marks, "limit"), "y");
  for (const id of ["btk-2019", "btk-2020", "btk-2022"])
    expect(outcome("railway", id), id).toBeGreaterThan(limit);
  expect(promise("railway", "btk-promise-6-5")).toBeLessThan(limit);
});

test("a date that moved hops as often as it was announced anew", () => {
  const hops = seen("targets", "dates").filter(({ attrs }) => attrs["class"] === "hop");
  expect(hops.map(({ key }) => key)).toEqual(["etir-hop-0", "etir-hop-1", "anaklia-hop-0"]);
});
