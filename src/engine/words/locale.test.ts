import fc from "fast-check";
import { expect, test } from "vitest";
import { direction, formatDate, formatNumber, quote, spell } from "./locale";

test.each([
  [4.484, 2, "4.48"],
  [1.005, 2, "1"],
  [77000, 2, "77,000"],
  [9, 0, "9"],
  [123456, -3, "123,000"],
  [-0.001, 2, "0"],
  [0.125, 6, "0.125"],
])("%s to %s decimals is %s", (value, digits, printed) => {
  expect(formatNumber("en-GB", value, digits)).toBe(printed);
});

test("a range has a dash without spaces, and is one number when its ends print alike", () => {
  expect(formatNumber("en-GB", [20, 22])).toBe("20–22");
  expect(formatNumber("en-GB", [1500, 77000.5])).toBe("1,500–77,000.5");
  expect(formatNumber("en-GB", [4.481, 4.482])).toBe("4.48");
  expect(formatNumber("de", [1.5, 2])).toBe("1,5–2");
});

test.each([
  ["2025-10-21", undefined, "21 October 2025"],
  ["2025-10", undefined, "October 2025"],
  ["2025", undefined, "2025"],
  ["2025-10-21", "month", "October 2025"],
  ["2025-10-21", "year", "2025"],
  ["2025-10-21", "shortMonth", "Oct 2025"],
  ["2025-10-21", "monthOnly", "October"],
  ["2025-10", "monthOnly", "October"],
  ["2025-01-01", "dayMonth", "1 January"],
] as const)("%s to %s is %s", (iso, to, printed) => {
  expect(formatDate("en-GB", iso, to)).toBe(printed);
});

test.each([
  ["2025", "month"],
  ["2025-10", "dayMonth"],
  ["undated", undefined],
  ["2025-1", undefined],
] as const)("%s has no %s", (iso, to) => {
  expect(() => formatDate("en-GB", iso, to)).toThrow(RangeError);
});

test.each([
  ["en-GB", "ltr"],
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["fa", "rtl"],
  ["az-Arab", "rtl"],
  ["ar-XB", "rtl"],
  ["en-XA", "ltr"],
])("%s runs %s", (locale, way) => {
  expect(direction(locale)).toBe(way);
});

test.each([
  ["en-GB", "“x”"],
  ["de", "„x“"],
  ["fr", "«\u202fx\u202f»"],
  ["ru", "«x»"],
  ["pl", "„x”"],
  ["sv", "”x”"],
  ["pt-PT", "«x»"],
  ["pt-BR", "“x”"],
  ["zh-TW", "「x」"],
  ["zh", "“x”"],
  ["az", "“x”"],
])("%s quotes %s", (locale, quoted) => {
  expect(quote(locale, "x")).toBe(quoted);
});

test.each([
  ["en-GB", 4, "four"],
  ["en", 104, "one hundred and four"],
  ["en-US", 104, "one hundred four"],
  ["de-AT", 21, "einundzwanzig"],
  ["ka", 42, "ორმოცდაორი"],
  ["sr-Latn", 4, "četiri"],
])("%s spells %s", (locale, value, words) => {
  expect(spell(locale, value)).toBe(words);
});

test("what cannot be spelled stops", () => {
  expect(() => spell("is", 4)).toThrow('no words for numbers in "is"');
  expect(() => spell("en", 1.5)).toThrow(RangeError);
  expect(() => spell("en", -1)).toThrow(RangeError);
});

test("numbers read back as what was rounded", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(0, 1, 2), (whole, digits) => {
      const value = whole / 1000;
      const printed = Number(formatNumber("en-GB", value, digits).replaceAll(",", ""));
      expect(Math.abs(printed - value)).toBeLessThanOrEqual(0.50001 * 10 ** -digits);
    }),
    { numRuns: 1000, seed: 1 },
  );
});
