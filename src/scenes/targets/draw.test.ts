import { expect, test } from "vitest";

import { find, seen } from "../seen";
import { data } from "@story";

const ids = ["target-trains-600", "target-trains-1000", "target-trains-400", "trains-2025-ady"];

test.each(["wide", "narrow"] as const)("%s: a wagon for every ten trains", (frame) => {
  const marks = seen("targets", "trains", frame);
  for (const id of ids) {
    const wagons = find(find(marks, id).children, "wagons").children;
    expect(wagons).toHaveLength(data.value(id) / 10);
    const look = id === "trains-2025-ady" ? "tally came" : "tally promised";
    expect(wagons.every(({ attrs }) => attrs["class"] === look)).toBe(true);
  }
});
