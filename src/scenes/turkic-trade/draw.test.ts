import { expect, test } from "vitest";

import { every, find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

const disc = (id: string) => find(every(find(seen("turkic-trade", "counts"), id)), "disc");

test("circles have areas as the dollars", () => {
  const unit = number(disc("ots-trade-yildirim-2025"), "r") ** 2 / value("ots-trade-yildirim-2025");
  for (const id of ["ots-intra-trade-2023", "kz-ots-trade-2024", "turkiye-ots-year"])
    expect(number(disc(id), "r") ** 2 / unit).toBeCloseTo(value(id), 0);
});

test("claims are hatched and counts are not", () => {
  const keys = (id: string) =>
    every(find(seen("turkic-trade", "counts"), id)).map(({ key }) => key);
  expect(keys("ots-intra-trade-2024")).toContain("hatch");
  expect(keys("kz-ots-trade-2024")).not.toContain("hatch");
});
