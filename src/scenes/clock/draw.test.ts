import { expect, test } from "vitest";
import { compose } from "../../engine/scene/compose";
import { find, number, seen, words } from "../seen";
import { data, scenes } from "@story";

const cuts = (state: string, id: string) =>
  find(seen("clock", state), id).children.filter(({ attrs }) => attrs["class"] === "day").length;

test.each([
  ["border", "time-altynkol-baku"],
  ["border", "time-altynkol-poti"],
  ["europe", "time-altynkol-constanta"],
])("in %s, %s is cut into as many days as it takes, at the end of its range", (state, id) => {
  const { value, value_to = value } = data.figure(id);
  expect(value_to).toBeGreaterThan(1);
  expect(cuts(state, id)).toBe(value_to - 1);
});

test("bars run from the place where the clock starts to where it stops", () => {
  const marks = seen("clock", "europe");
  const at = (id: string) => number(find(marks, `${id}-dot`), "cx");
  const bar = find(marks, "time-altynkol-baku");
  expect(number(find(bar.children, "start"), "x1")).toBeCloseTo(at("altynkol"), 0);
  expect(number(find(bar.children, "stop"), "x1")).toBeCloseTo(at("baku"), 0);
});

test("what has no ends is hatched, with a question mark at either", () => {
  const marks = seen("clock", "unsaid");
  for (const id of ["time-minister-2024", "time-ministry-2026"]) {
    const bar = find(marks, id);
    expect(find(bar.children, "hatch").attrs["class"]).toBe("hatch");
    expect(words(bar.children).filter((text) => text === "?")).toHaveLength(2);
  }
});

test("no journey is drawn that the state does not name", () => {
  for (const [name, step] of Object.entries(compose(scenes["clock"]!, "wide").steps)) {
    const keys = find(seen("clock", name), "journeys").children.map(({ key }) => key);
    expect(
      keys.every((key) => step.rows.includes(key)),
      name,
    ).toBe(true);
    expect(keys.length).toBeGreaterThan(1);
  }
});
