import { expect, test } from "vitest";
import english from "../../words/en/codebook.json";
import { meaningForEditors, meaningKeys } from "../table/codebook";
import { meaning } from "./codebook";
import { data, story } from "@story";

const cells = data.tables.flatMap(({ name, columns }) =>
  Object.keys(columns).map((column) => [name, column] as const),
);

test("every table and every column means something, to readers and to editors", () => {
  for (const { name } of data.tables) expect(meaning(story, name)).toMatch(/\S/);
  for (const [name, column] of cells) {
    expect(meaning(story, name, column)).toMatch(/\S/);
    expect(meaningForEditors(name, column), `${name}.${column}`).toMatch(/\S/);
  }
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
