import { expect, test } from "vitest";
import { readRecords } from "./moved-records";

test("a row is an old state and its new one, with its line", () => {
  expect(readRecords("from,to\na/b,c/d\n\ne/f,g/h\n")).toEqual([
    { from: "a/b", to: "c/d", line: 2 },
    { from: "e/f", to: "g/h", line: 4 },
  ]);
  expect(readRecords("from,to\n")).toEqual([]);
});
