import { expect, test } from "vitest";
import english from "../../words/en/codebook.json";
import { inputErrorOf } from "../base/expect-error";
import { meaningKeys } from "../table/codebook";
import { meaning } from "./codebook";
import { openTables } from "./tables";
import { data, story } from "@story";

const cells = data.tables.flatMap(({ name, columns }) =>
  Object.keys(columns).map((column) => [name, column] as const),
);

test("every table and every column means something", () => {
  for (const { name } of data.tables) expect(meaning(story, name)).toMatch(/\S/);
  for (const [name, column] of cells) expect(meaning(story, name, column)).toMatch(/\S/);
});

test("the codebook speaks of no table and no column that is not there", () => {
  const known = new Set([
    ...data.tables.map(({ name }) => name as string),
    ...cells.flatMap(([name, column]) => meaningKeys(name, column)),
  ]);
  expect(Object.keys(english).filter((key) => !known.has(key))).toEqual([]);
});

test("a column’s own meaning comes before the one that tables share, a story’s before any", () => {
  expect(meaning(story, "facts", "as_of")).toMatch(/^the day, month or year/);
  expect(meaning(story, "legs", "as_of")).toBe("when the status was true");
  expect(meaning(story, "positions")).toBe("Positions on the Syunik link, each with its words");
  expect(() => meaning(story, "facts", "colour")).toThrow(/codebook\.facts\.colour/);
});

test("an editor whose cell is refused reads what its column means", () => {
  const options = { routes: ["a"], series: ["a"], counts: ["a"], chapters: ["a"] } as const;
  const files = { held: "id,why\nA,b\n" };
  const advice = (meanings?: Record<string, string>) =>
    inputErrorOf(() => openTables(files, { ...options, ...(meanings && { meanings }) })).fault
      .advice;
  expect(advice(english)).toBe("id: the id of the row, in whichever table");
  expect(advice({ "shared.id": "any id" })).toBe("id: any id");
  expect(advice()).toBe("See id in the codebook of held.");
});
