import { expect, test } from "vitest";
import { printsNumber, treatment } from "./treatment";
import { published, writeCsv } from "./write";

test("cells are quoted where they must be, and lines end as RFC 4180 has it", () => {
  expect(
    writeCsv(
      ["a", "b"],
      [
        ["x, y", 'say "so"'],
        [undefined, "two\nlines"],
        ["", "plain"],
      ],
    ),
  ).toBe('a,b\r\n"x, y","say ""so"""\r\n,"two\nlines"\r\n,plain\r\n');
  expect(published("a\nb\n")).toBe("a\r\nb\r\n");
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠a"])(
  "a text that begins like a formula, %j, is made safe",
  (text) => {
    expect(writeCsv(["a"], [[text]])).toMatch(/^a\r\n"?'/);
  },
);

test("numbers are never touched, and text that only holds such a sign is not", () => {
  expect(writeCsv(["a"], [[-1.5], [0], ["1-2"], ["a=b"], ["’s"]])).toBe(
    "a\r\n-1.5\r\n0\r\n1-2\r\na=b\r\n’s\r\n",
  );
});

test.each([
  ["4.484 million tons", 4.484, true],
  ["759,000 tons", 759000, true],
  ["110,4 km", 110.4, true],
  ["1,485 thousand", 1.485, true],
  ["1,485 thousand", 1485, true],
  ["2 050 000", 2050000, true],
  ["10-12 days", 12, true],
  ["minus 29.31", -29.31, true],
  ["154 km", 15, false],
  ["4.484", 4.48, false],
  ["none", 0, false],
])("“%s” prints %d: %s", (text, value, prints) => {
  expect(printsNumber(text, value)).toBe(prints);
});

test("what was done to a number is told from what is printed", () => {
  const of = (value: number, as_printed?: string, formula?: string) =>
    treatment({ value, as_printed, formula });
  expect(of(2, undefined, "{a} / {b}")).toEqual({ kind: "derived" });
  expect(of(2, undefined)).toBeUndefined();
  expect(of(15, "15 documents")).toEqual({ kind: "as-printed" });
  expect(of(746000, "746 тысяч ДФЭ")).toEqual({ kind: "scaled", by: 0.001 });
  expect(of(0.759, "759,000 tons")).toEqual({ kind: "scaled", by: 1e6 });
  expect(of(1.392, "1 392 thousand")).toEqual({ kind: "scaled", by: 1e3 });
  expect(of(2_000_000, "2 million")).toEqual({ kind: "scaled", by: 1e-6 });
  expect(of(3, "for three years")).toEqual({ kind: "in-words" });
  expect(of(1, "someone")).toBeUndefined();
  expect(of(9, "nine")).toBeUndefined();
});
