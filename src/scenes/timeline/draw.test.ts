import { expect, test } from "vitest";
import { data, story } from "@story";
import { formatDate, spell } from "../../engine/words";
import { every, find, number, seen, words } from "../seen";
import { apart } from "./model";

const { dated } = data;

const height = (id: string) => {
  const sign = find(every(find(seen("timeline", "months"), id)), "sign");
  return number(sign, sign.attrs["cy"] === undefined ? "y" : "cy");
};

test("marks stand at their days", () => {
  const [august, december, june] = [
    "washington-declaration",
    "nakhchivan-begun",
    "treaty-unsigned",
  ] as const;
  const drawn = (id: string) => height(id) - height(august);
  const days = (id: string) => Date.parse(dated(id).date) - Date.parse(dated(august).date);
  expect(drawn(december) / drawn(june)).toBeCloseTo(days(december) / days(june), 1);
});

test("dates are those of the rows, and the years without one are counted from them", () => {
  const years = words(seen("timeline", "years"));
  const { locale } = story.config;
  for (const id of ["meghri-last-train", "tl-2020-11-09"])
    expect(years).toContain(formatDate(locale, dated(id).date, "month"));
  const [from, to] = ["meghri-last-train", "tl-2020-11-09"].map((id) => Date.parse(dated(id).date));
  const whole = Math.floor((to! - from!) / (365.25 * 24 * 3600 * 1000));
  expect(years).toContain(`${spell(locale, whole)} years`);
});

test("words keep apart, and in order", () => {
  const moved = apart([10, 11, 12, 100], 20, 120);
  expect(moved).toEqual([10, 30, 50, 100]);
  expect(apart([90, 100, 110], 20, 110)).toEqual([70, 90, 110]);
});

test("what was only initialled is hatched", () => {
  const marks = every(find(seen("timeline", "paper"), "tl-2026-05-26-agreement"));
  expect(find(marks, "sign").children.map(({ key }) => key)).toContain("hatch");
});
