import { expect, test } from "vitest";
import { find, number, seen, words } from "../seen";
import { data } from "@story";

const leg = (state: string, id: string) => find(find(seen("syunik", state), "lines").children, id);

test("each state brings its own part forward", () => {
  for (const [state, id, other] of [
    ["east", "link-horadiz-border", "exit-armenia"],
    ["west", "link-kars", "aras-road"],
    ["round", "aras-road", "link-kars"],
    ["exit", "exit-yeraskh", "link-horadiz-border"],
  ] as const) {
    expect(number(leg(state, id), "opacity")).toBe(1);
    expect(number(leg(state, other), "opacity")).toBeLessThan(0.5);
  }
});

test("works are filled only where a share is known, and what is missing is dotted", () => {
  const keys = (id: string) => leg("east", id).children.map(({ key }) => key);
  expect(keys("link-horadiz-border")).toEqual(["bed", "built"]);
  expect(keys("link-kars")).toEqual(["bed", "core"]);
  const [gap] = leg("gap", "link-syunik").children;
  expect(gap!.attrs["stroke-dasharray"]).toBe("0 10");
});

test("the gap says its length, and that its place is not settled", () => {
  const said = words(seen("syunik", "gap")).join(" ");
  const { value: from, value_to: to } = data.figure("gap");
  expect(said).toContain(`${from}–${to}\u00a0km`);
  expect(said).toContain("not settled");
});
