import { expect, test } from "vitest";
import { records } from "../../engine/table/records";
import { writeCsv } from "../../engine/table/write";
import { faultsOfCsv, safe } from "./csv";
import { finding } from "./finding";

/** What begins a formula, and what stands behind it. */
const triggers = {
  equals: "=",
  plus: "+",
  minus: "-",
  at: "@",
  tab: "\t",
  return: "\r",
  "wide equals": "\uff1d",
  "wide plus": "\uff0b",
  "wide minus": "\uff0d",
  "wide at": "\uff20",
};
const bodies = {
  sum: "SUM(A1:A9)",
  link: 'HYPERLINK("http://a.example","see")',
  command: "cmd|' /C calc'!A0",
  "two lines": "1\n+1",
  "a comma": "1,2",
  nothing: "",
  "another trigger": "=1",
};
const places = { first: 0, middle: 1, last: 2 };

const cases = Object.entries(triggers).flatMap(([trigger, sign]) =>
  Object.entries(bodies).flatMap(([body, rest]) =>
    Object.entries(places).map(([place, at]) => [trigger, body, place, sign + rest, at] as const),
  ),
);

test("check 20: there are at least 120 cases", () => {
  expect(cases.length).toBeGreaterThanOrEqual(120);
});

test.each(cases)(
  "check 20: %s before %s in the %s column is made safe, and else not changed",
  (_, __, ___, text, at) => {
    const row = ["x", "y", "z"].map((plain, i) => (i === at ? text : plain));
    const csv = [["a", "b", "c"], row]
      .map((line) => `${line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`)
      .join("");
    const out = safe(csv, new Set(["a", "b", "c"]));
    expect(records(out)).toEqual([
      ["a", "b", "c"],
      row.map((cell, i) => (i === at ? `'${cell}` : cell)),
    ]);
    expect(faultsOfCsv(csv)).toHaveLength(1);
    expect(faultsOfCsv(out)).toEqual([]);
    expect(safe(out, new Set(["a", "b", "c"]))).toBe(out);
    expect(writeCsv(["a", "b", "c"], [row])).toBe(out);
  },
);

test.each(["-5", "-0.5", "+5", "0", "1e5", "−5", "1-2", "a=b", "a@b.example", "’s", " =1", "'=1"])(
  "check 20: %j in a column of numbers, or in text that holds such a sign, stays as it is",
  (cell) => {
    const csv = `a,n\r\nx,${cell}\r\n`;
    expect(safe(csv, new Set(["a"]))).toBe(csv);
    expect(faultsOfCsv(csv)).toEqual([]);
  },
);

test.each([
  [
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a,b\r\n1,",
    [
      ["a", "b"],
      ["1", ""],
    ],
  ],
  ['a\r\n"x ""y"", z\r\nw"\r\n', [["a"], ['x "y", z\r\nw']]],
  ["a\n\nb", [["a"], [""], ["b"]]],
  ["", []],
])("check 20: %j is read by RFC 4180", (csv, all) => {
  expect(records(csv)).toEqual(all);
});

test.each([
  ["\ufeffa\r\n1\r\n", "byte order mark"],
  ['a\r\n"x', "on line 2"],
  ['a\r\nx"y"\r\n', "on line 2"],
  ['a\r\n"x"y\r\n', "on line 2"],
  ["a,b\r\n1\r\n", "row 2 has 1 cell, not 2"],
  ["a\r\n1,2\r\n", "row 2 has 2 cells, not 1"],
])("check 20: %j is said to be wrong", (csv, words) => {
  expect(
    faultsOfCsv(csv)
      .map((one) => finding("x.csv", one).says)
      .join(),
  ).toContain(words);
});
