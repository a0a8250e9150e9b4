import fc from "fast-check";
import { expect, test } from "vitest";
import { columns, underlined, wrapped } from "./paper";

test("lines break between words, none too long, and hang where they are told to", () => {
  expect(wrapped("one two three", 7)).toBe("one two\nthree");
  expect(wrapped("one two three", 9, "  ")).toBe("one two\n  three");
  expect(wrapped("unbreakable word", 4)).toBe("unbreakable\nword");
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }),
      fc.integer({ min: 12, max: 60 }),
      (words, width) => {
        const lines = wrapped(words.join(" "), width, "  ").split("\n");
        expect(lines.join(" ").replace(/\s+/g, " ")).toBe(words.join(" "));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test("names stand in a column, and what is said of them beside it", () => {
  expect(
    columns(
      [
        ["a", "one two three"],
        ["long", "four"],
      ],
      14,
    ),
  ).toBe("a     one two\n      three\nlong  four");
});

test("a title is underlined to its end", () => {
  expect(underlined("Code", "=")).toBe("Code\n====");
});
