import { expect, test } from "vitest";
import { find, number, seen, words } from "../seen";
import { data } from "@story";

const leg = (state: string, id: string) => find(find(seen("syunik", state), "lines").children, id);

/** The dots of the gap from near. */
const gap = () => find(leg("gap", "link-syunik").children, "rails");

test("each state brings its own part forward", () => {
  expect(number(leg("east", "link-kars"), "opacity")).toBe(1);
  const keys = find(seen("syunik", "east"), "lines").children.map(({ key }) => key);
  expect(keys).not.toContain("aras-road");
  expect(number(leg("round", "aras-road"), "opacity")).toBe(1);
  expect(number(leg("round", "link-kars"), "opacity")).toBeLessThan(0.5);
});

test("works are filled only where a share is known, and what is missing is dotted", () => {
  const keys = (id: string) => leg("east", id).children.map(({ key }) => key);
  expect(keys("link-horadiz-border")).toEqual(["bed", "built"]);
  expect(keys("link-kars")).toEqual(["bed", "core"]);
  expect(gap().attrs["stroke-dasharray"]).toBe("0 16");
});

test("from near the gap fills two thirds of the frame and says its length", () => {
  const marks = seen("syunik", "gap");
  const across = String(gap().attrs["d"])
    .slice(1)
    .split("L")
    .map((point) => Number(point.split(",")[0]));
  expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(
    number(find(marks, "map"), "width") * 0.55,
  );
  const { value: from, value_to: to } = data.figure("gap");
  expect(words(marks).join(" ")).toContain(`${from}–${to}\u00a0km`);
});
