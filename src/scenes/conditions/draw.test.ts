import { expect, test } from "vitest";
import { find, seen, words } from "../seen";

const rungs = (state: string, name: string) =>
  find(seen("conditions", state), name)
    .children.filter(({ key }) => key.startsWith("rung-"))
    .map(({ children }) => String(find(children, "rung").attrs["class"]));

test("a ladder is filled from the foot, never over an open rung", () => {
  for (const name of ["Peace treaty", "American right to build", "Money"]) {
    const order = rungs("all", name).map((one) => one.split(" ")[1]);
    expect(order.lastIndexOf("reached")).toBe(order.filter((one) => one === "reached").length - 1);
  }
});

test("the agreement that two sites report is not drawn as reached", () => {
  expect(rungs("rights", "American right to build")[2]).toBe("rung reported");
});

test("what is open says since when it is not known", () => {
  expect(words(seen("conditions", "rights")).join(" ")).toContain("unknown since 8 June 2026");
  expect(words(seen("conditions", "money")).join(" ")).toContain("none found by 8 June 2026");
});
