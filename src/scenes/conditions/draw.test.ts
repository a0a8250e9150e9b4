import { expect, test } from "vitest";
import { every, find, number, seen } from "../seen";
import { data } from "@story";

const seats = (kind: string) =>
  seen("conditions", "treaty").filter(({ attrs }) => attrs["class"] === kind).length;

const rungs = (name: string) =>
  find(seen("conditions", "all"), name)
    .children.filter(({ key }) => key.startsWith("rung-"))
    .map(({ children }) => String(find(children, "rung").attrs["class"]));

test("there are as many seats as the parliament has, won and missing", () => {
  expect(seats("seat won")).toBe(data.value("elec-seats"));
  expect(seats("seat missing")).toBe(data.value("const-seats") - data.value("elec-seats"));
  expect(seats("seat won") + seats("seat missing") + seats("seat")).toBe(
    data.value("elec-seats-all"),
  );
});

test("terms are as wide as their years and shares as high as they are", () => {
  const marks = seen("conditions", "rights");
  const part = (id: string, key: string) => find(every(find(marks, id)), key);
  const high = (id: string, key: string) => number(part(id, key), "height");
  for (const [id, share] of [
    ["tif-first-term", "legal-rights-tif-terms"],
    ["legal-rights-more", "tif-us-later"],
  ] as const) {
    const whole = high(id, "american") + high(id, "armenian");
    expect(high(id, "american") / whole).toBeCloseTo(data.value(share) / 100, 2);
  }
  const wide = (id: string) => number(part(id, "american"), "width") + 3;
  expect(wide("tif-first-term") / wide("legal-rights-more")).toBeCloseTo(
    data.value("tif-first-term") / data.value("legal-rights-more"),
    2,
  );
});

test("what was announced as a first term is as long as both terms", () => {
  const marks = seen("conditions", "rights");
  const years = (id: string) => data.value(id);
  const bar = number(find(every(find(marks, "announced")), "bar"), "width") + 3;
  const first = number(find(every(find(marks, "tif-first-term")), "american"), "width") + 3;
  expect(bar / first).toBeCloseTo(years("legal-rights-99-claim") / years("tif-first-term"), 2);
});

test("won seats stand before those that are missing, and these before the others", () => {
  const kinds = seen("conditions", "treaty")
    .filter(({ key }) => key.startsWith("seat-"))
    .map(({ attrs }) => String(attrs["class"]));
  expect(kinds.lastIndexOf("seat won")).toBeLessThan(kinds.indexOf("seat missing"));
  expect(kinds.lastIndexOf("seat missing")).toBeLessThan(kinds.indexOf("seat"));
});

test("every ladder is filled from the foot, for two steps of five", () => {
  for (const name of ["treaty", "rights", "money"]) {
    const reached = rungs(name).map((one) => one === "rung reached");
    expect(reached).toEqual([true, true, false, false, false]);
  }
});
