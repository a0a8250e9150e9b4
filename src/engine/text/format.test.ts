import { expect, test } from "vitest";
import { amount, date, full, number, printed, short } from "./format";
import { data } from "@story";

const { row } = data;

test("numbers are grouped and rounded to the digits asked for", () => {
  expect(number(4.484)).toBe("4.48");
  expect(number(4.484, 0)).toBe("4");
  expect(number(7.31, 1)).toBe("7.3");
  expect(number(77000)).toBe("77,000");
  expect(number(20471, -2)).toBe("20,500");
  expect(number(2050000)).toBe("2,050,000");
  expect(number(0)).toBe("0");
});

test("a range has a dash and one unit", () => {
  expect(amount({ value: 20, value_to: 22 })).toBe("20–22");
  expect(full({ value: 20, value_to: 22, unit: "days" })).toBe("20–22 days");
});

test("one of a unit is one", () => {
  expect(full({ value: 1, value_to: undefined, unit: "days" })).toBe("1 day");
  expect(full({ value: 1, value_to: 2, unit: "days" })).toBe("1–2 days");
});

test("per cent stands close, other units apart", () => {
  expect(full({ value: 62, value_to: undefined, unit: "percent" })).toBe("62%");
  expect(short({ value: 14, value_to: undefined, unit: "times" })).toBe("14×");
  expect(short({ value: 508, value_to: undefined, unit: "km" })).toBe("508 km");
});

test("a date is as exact as its row and no more", () => {
  expect(date("2025-10-21")).toBe("21 October 2025");
  expect(date("2025-10")).toBe("October 2025");
  expect(date("2025")).toBe("2025");
});

test("a row prints its number or its date", () => {
  expect(printed(row("titr-volume-2024"))).toBe("4.48 million tonnes");
  expect(printed(row("visit-astana"))).toBe("21 October 2025");
});
