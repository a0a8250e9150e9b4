import { expect, test } from "vitest";
import * as column from "../table/column";
import { data } from "../../../tests/fixtures/lake";

const { dated, figure, ids, row, sourcesOf, value } = data;

test("a wrong id is answered with the right ones", () => {
  expect(() => figure("cargo-2042")).toThrow(/no row "cargo-2042".*cargo-202/);
  expect(() => dated("visit")).toThrow(/talks/);
  expect(() => row("nothing")).toThrow(/nearest ids/);
});

test("the value of a range is refused where one number is wanted", () => {
  expect(() => value("gap")).toThrow(/a range from 42 to 43/);
});

test("a row is found by its id, in the table it is in", () => {
  expect(figure("cargo-2024").value).toBe(4.484);
  expect(dated("talks").date).toBe("2025-10-21");
  expect(row("talks")).toBe(dated("talks"));
  expect(row("gap")).toBe(figure("gap"));
  expect(value("cargo-2024")).toBe(4.484);
  expect(["cargo-2024", "gap", "talks"].map((id) => row(id).table)).toEqual([
    "series",
    "facts",
    "events",
  ]);
  expect(() => row("nothing")).toThrow(/no row "nothing" in src\/data; the nearest ids are \S+/);
  expect(() => figure("talks")).toThrow(/no row "talks"/);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a row stands on its own pages, a derived one on those of its inputs, each once", () => {
  expect(sourcesOf("cargo-2024")).toEqual(
    [row("cargo-2024").source, row("cargo-2024").second_source].filter(Boolean),
  );
  expect(sourcesOf("talks-documents")).toEqual([row("talks-documents").source]);
  const both = [...sourcesOf("cargo-2025"), ...sourcesOf("cargo-2024")];
  expect(sourcesOf("fall-2025")).toEqual([...new Set(both)]);
});

test("a column says what it expects, and its type to those who read the data package", () => {
  expect(column.number().expects).toMatch(/^a number with a decimal point .* of any size$/);
  expect(column.number(0).expects).toMatch(/, 0 or more$/);
  expect(column.number(-5, 5).expects).toMatch(/, from -5 to 5$/);
  expect(column.number().field).toEqual({ type: "number" });
  expect(column.url().field).toEqual({ type: "string", format: "uri" });
  expect(column.oneOf(["a", "b"]).field).toEqual({ type: "string", enum: ["a", "b"] });
  expect(column.date().field).toEqual({ type: "string" });
  expect(column.date().expects).toMatch(/YYYY-MM-DD$/);
  expect(column.ref("places")).toMatchObject({ refers: "places" });
  expect(column.text()).not.toHaveProperty("refers");
  const maybe = column.maybe(column.number(0));
  expect(maybe.expects).toMatch(/, or nothing$/);
  expect(maybe.schema.parse("")).toBeUndefined();
  expect(maybe.schema.parse("3")).toBe(3);
  expect(maybe.schema.safeParse("-3").error!.issues[0]!.message).toMatch(/^a number/);
});

test.each([
  ["2025-10-21", true],
  ["2024-02-29", true],
  ["2025-02-29", false],
  ["2025-12-31", true],
  ["2025-13", false],
  ["x2025", false],
  ["2025x", false],
  ["2025-10-21T00", false],
  ["12025", false],
  ["1899", false],
])("the date %s is real: %s", (cell, real) => {
  expect(column.date().schema.safeParse(cell).success).toBe(real);
  expect(column.dateOr("undated").schema.safeParse(cell).success).toBe(real);
});

test.each([
  ["https://a.example/b", true],
  ["http://a.example", true],
  ["https://a.example:8080/", true],
  ["https://localhost/", false],
  ["https://a.exam1/", false],
  ["https://1.2.3.4/", false],
  ["ftp://a.example/", false],
])("the address %s is let in: %s", (cell, real) => {
  expect(column.url().schema.safeParse(cell).success).toBe(real);
});
