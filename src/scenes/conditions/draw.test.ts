import { expect, test } from "vitest";
import { formatDate } from "../../engine/words";
import { find, seen, words } from "../seen";
import { data } from "@story";

const rungs = (state: string, name: string) =>
  find(seen("conditions", state), name)
    .children.filter(({ key }) => key.startsWith("rung-"))
    .map(({ children }) => String(find(children, "rung").attrs["class"]));

test("a ladder is filled from the foot, never over an open rung", () => {
  for (const name of ["treaty", "rights", "money"]) {
    const order = rungs("all", name).map((one) => one.split(" ")[1]);
    expect(order.lastIndexOf("reached")).toBe(order.filter((one) => one === "reached").length - 1);
  }
});

test("the agreement that was only initialled is not drawn as reached", () => {
  expect(rungs("rights", "rights")[2]).toBe("rung reported");
});

test("no ladder is climbed to the top, and the treaty stands on its second rung", () => {
  for (const name of ["treaty", "rights", "money"])
    expect(rungs("all", name).at(-1)).toBe("rung open");
  expect(rungs("all", "treaty").filter((one) => one === "rung reached")).toHaveLength(2);
});

test("what is open says since when it is not known", () => {
  const known = formatDate("en-GB", data.dated("treaty-unsigned").date);
  expect(words(seen("conditions", "rights")).join(" ")).toContain(`unknown since ${known}`);
  expect(words(seen("conditions", "money")).join(" ")).toContain(`none found by ${known}`);
});
