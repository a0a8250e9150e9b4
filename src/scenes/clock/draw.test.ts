import { describe, expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const frames = ["wide", "narrow"] as const;

const ENDS = [
  "time-xian-malaszewicze",
  "time-xian-constanta",
  "time-altynkol-constanta",
  "time-shanghai-poti",
];

const row = (id: string) => data.times.rows.find((one) => one.id === id)!;

describe.each(frames)("%s", (frame) => {
  const part = (id: string, key: string) =>
    find(find(seen("clock", "europe", frame), id).children, key);

  /** Where a band begins, where its head does, and its tip. */
  const band = (id: string) =>
    /^M([\d.]+),[\d.]+H([\d.]+)L([\d.]+),/
      .exec(String(part(id, "band").attrs["d"]))!
      .slice(1)
      .map(Number) as [number, number, number];

  test("bands begin at one edge, and their heads span the days, to one scale", () => {
    const [edge, , most] = band(ENDS.at(-1)!);
    const unit = (most - edge) / row(ENDS.at(-1)!).value_to!;
    for (const id of ENDS) {
      const [from, low, high] = band(id);
      const { value, value_to = value } = row(id);
      expect(from, id).toBe(edge);
      expect((low - edge) / unit, id).toBeCloseTo(value, 1);
      expect((high - edge) / unit, id).toBeCloseTo(value_to, 1);
    }
  });

  test.each(ENDS)("%s has the town where its clock starts in its band", (id) => {
    const start = part(id, "from");
    expect(start.text).toBe(data.place(row(id).from!).name);
    expect(number(start, "x")).toBeLessThan(band(id)[1]);
  });

  test.each(ENDS)("%s names the town where it ends, and in the order of the band", (id) => {
    const end = part(id, "to");
    expect(end.text).toContain(data.place(row(id).to!).name);
    expect(number(end, "x")).toBeGreaterThan(number(part(id, "from"), "x"));
  });
});

test("the railway’s band calls at Baku and Poti on their days", () => {
  const found = find(seen("clock", "europe"), "time-altynkol-constanta").children;
  const at = (id: string) => number(find(find(found, id).children, "call"), "x1");
  const edge = Number(/^M([\d.]+)/.exec(String(find(found, "band").attrs["d"]))![1]);
  const [baku, poti] = ["time-altynkol-baku", "time-altynkol-poti"] as const;
  expect((at(baku) - edge) / (at(poti) - edge)).toBeCloseTo(row(baku).value / row(poti).value, 2);
  expect(words(found.flatMap(({ children }) => children))).toEqual(
    expect.arrayContaining([data.place(row(baku).to!).name, data.place(row(poti).to!).name]),
  );
});

test("the headline holds: about two weeks, and about a month", () => {
  expect(row("time-xian-malaszewicze").value_to).toBe(14);
  expect(row("time-xian-constanta").value).toBeGreaterThanOrEqual(30);
});
