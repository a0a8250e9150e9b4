import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

const area = (state: string, id: string, key = "square") => {
  const { children } = find(seen("pledges", state), id);
  return number(find(children, key), "width") ** 2;
};

test("promised and carried are squares of one scale", () => {
  const unit = area("came", "kz-btc-2006-accession") / value("kz-btc-2006-accession");
  for (const id of ["kz-btc-7mt-2027", "kz-btc-2009", "kz-aktau-baku-2023"])
    expect(area("came", id) / unit).toBeCloseTo(value(id), 0);
  expect(area("came", "kz-btc-2025-kmg", "also")).toBeGreaterThan(area("came", "kz-btc-2025-kmg"));
});

test("as many small ships as make a large one, in number and in ink", () => {
  const marks = seen("pledges", "ships");
  const small = find(marks, "small").children.filter(({ key }) => key.startsWith("ship-"));
  expect(small).toHaveLength(value("tankers-a-cargo"));
  const long = (d: unknown) => {
    const xs = String(d).match(/H([\d.]+)L/)![1]!;
    return Number(xs) - Number(/^M([\d.]+)/.exec(String(d))![1]);
  };
  const ratio =
    long(find(find(marks, "large").children, "ship").attrs["d"]) / long(small[0]!.attrs["d"]);
  expect(ratio ** 2).toBeCloseTo(value("tankers-a-cargo"), 0);
});

test("the gap stands where the years without a figure are most", () => {
  const marks = find(seen("pledges", "came"), "came").children.map(({ key }) => key);
  const gap = marks.indexOf("gap-0");
  expect(marks[gap - 1]).toBe("kz-btc-2009");
  expect(marks.slice(gap).find((key) => !key.startsWith("gap"))).toBe("kz-btc-2020");
});
