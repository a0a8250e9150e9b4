import { expect, test } from "vitest";
import * as format from "./format";
import { data, story } from "../../../tests/fixtures/lake";

const { row } = data;

test("numbers are grouped and rounded to the digits asked for", () => {
  expect(format.number(story, 4.484)).toBe("4.48");
  expect(format.number(story, 4.484, 0)).toBe("4");
  expect(format.number(story, 7.31, 1)).toBe("7.3");
  expect(format.number(story, 77000)).toBe("77,000");
  expect(format.number(story, 20471, -2)).toBe("20,500");
  expect(format.number(story, 2050000)).toBe("2,050,000");
  expect(format.number(story, 0)).toBe("0");
});

test("a range has a dash and one unit", () => {
  expect(format.amount(story, { value: 20, value_to: 22 })).toBe("20–22");
  expect(format.full(story, { value: 20, value_to: 22, unit: "days" })).toBe("20–22 days");
});

test("one of a unit is one", () => {
  expect(format.full(story, { value: 1, value_to: undefined, unit: "days" })).toBe("1 day");
  expect(format.full(story, { value: 1, value_to: 2, unit: "days" })).toBe("1–2 days");
});

test("per cent stands close, other units apart", () => {
  expect(format.full(story, { value: 62, value_to: undefined, unit: "percent" })).toBe("62%");
  expect(format.short(story, { value: 14, value_to: undefined, unit: "times" })).toBe("14×");
  expect(format.short(story, { value: 508, value_to: undefined, unit: "km" })).toBe("508 km");
});

test("a date is as exact as its row and no more", () => {
  expect(format.date(story, "2025-10-21")).toBe("21 October 2025");
  expect(format.date(story, "2025-10")).toBe("October 2025");
  expect(format.date(story, "2025")).toBe("2025");
});

test("a row prints its number or its date", () => {
  expect(format.printed(story, row("cargo-2024"))).toBe("4.48 million tonnes");
  expect(format.printed(story, row("talks"))).toBe("21 October 2025");
});
