import { expect, test } from "vitest";

import { find, seen, words } from "../seen";
import { data } from "@story";

const { positions } = data;

test("every voice stands in the group its row names", () => {
  const marks = seen("stances", "two");
  const groups = {
    opposed: "against",
    conditional: "terms",
    none: "terms",
    supportive: "for",
  };
  for (const { id, stance } of positions.rows)
    expect(find(marks, groups[stance]).children.map(({ key }) => key)).toContain(id);
});

test("the words of those in front are printed whole", () => {
  for (const [state, stance] of [
    ["for", "supportive"],
    ["terms", "conditional"],
    ["against", "opposed"],
  ] as const) {
    const text = words(seen("stances", state)).join(" ");
    for (const { stance: own, quote } of positions.rows)
      if (own === stance) expect(text).toContain(`“${quote}”`);
  }
});

test("nothing is put into China’s mouth", () => {
  expect(words(seen("stances", "terms"))).toContain("no statement on this plan found");
});

test("three countries are joined with themselves", () => {
  const pairs = find(seen("stances", "two"), "pairs").children.map(({ key }) => key);
  expect(pairs.sort()).toEqual(["Armenia", "Georgia", "Iran"]);
});
