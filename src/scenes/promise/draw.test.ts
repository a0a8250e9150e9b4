import { expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;

const DUE = ["2023", "2024", "2025", "mid2026", "end2026"].map((one) => `seg-ha-deadline-${one}`);

test("a share stands as high as its per cent", () => {
  const marks = seen("promise", "fan");
  const y = (percent: number) => number(find(marks, `rule-${percent}`), "y1");
  const unit = (y(0) - y(100)) / 100;
  for (const id of ["seg-ha-progress-2022-12", "seg-ha-progress-2025-08", "built-horadiz-aghband"])
    expect(number(find(marks, id), "cy")).toBeCloseTo(y(0) - unit * value(id), 0);
});

test("every promise ends at a hundred per cent, each later than the last", () => {
  const marks = seen("promise", "fan");
  const ends = DUE.map((id) => find(marks, `${id}-way`));
  for (const end of ends) expect(number(end, "y2")).toBe(number(find(marks, "rule-100"), "y1"));
  const times = ends.map((end) => number(end, "x2"));
  expect(times).toEqual([...times].sort((a, b) => a - b));
  for (const id of DUE) expect(find(marks, id).attrs["class"]).toBe("promise");
});

test("the analyst’s count is not part of the railway’s line", () => {
  const marks = seen("promise", "fan");
  const { attrs } = find(marks, "seg-ha-progress-2025-mid");
  expect(attrs["class"]).toBe("also");
  expect(String(find(marks, "line").attrs["d"])).not.toContain(`${attrs["cx"]},${attrs["cy"]}`);
});

test("what was built says until when it is known", () => {
  const { as_of } = data.figure("built-horadiz-aghband");
  const day = new Date(as_of).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
  expect(words(seen("promise", "fan")).join(" ")).toContain(`last known, ${day}`);
});

test("what was gained and what is left are steps on one scale, one filled and one in outline", () => {
  const marks = seen("promise", "pace");
  const [gained, left] = [find(marks, "gained"), find(marks, "left")];
  const unit = number(left, "height") / value("left-to-build");
  expect(number(gained, "height") / unit).toBeCloseTo(value("built-in-six-months"), 1);
  expect(number(gained, "y")).toBeCloseTo(number(left, "y") + number(left, "height"), 0);
  expect(left.attrs["class"]).toBe("left");
});
