import { expect, test } from "vitest";
import { formatDate, spell } from "../../engine/words";
import type { Mark } from "../../engine/svg/mark";
import { every, find, number, seen, words } from "../seen";
import { GROUND, PAPERS, WORKS } from "./events";
import { data, story } from "@story";

const { dated } = data;
const day = (id: string) => Date.parse(dated(id).date);
const [first, framework, last] = [PAPERS[1]!.id, PAPERS[2]!.id, PAPERS[3]!.id];

/** The left edge of what a path draws. */
const left = (mark: Mark) => Number(/^M([\d.-]+)/.exec(String(mark.attrs["d"]))![1]);

const page = (state: string, id: string) =>
  left(find(every(find(seen("timeline", state), id)), "page"));

const track = (state: string, key: string) => {
  const d = String(find(every(find(seen("timeline", state), key)), "track").attrs["d"]);
  return /^M([\d.]+),[\d.]+H([\d.]+)/.exec(d)!.slice(1).map(Number) as [number, number];
};

test("papers and track stand at their days", () => {
  const scale = (page("months", last) - page("months", first)) / (day(last) - day(first));
  expect((page("months", framework) - page("months", first)) / scale).toBeCloseTo(
    day(framework) - day(first),
    -8,
  );
  for (const { key, from, to } of WORKS.slice(1)) {
    const [begun, ended] = track("months", key);
    expect((ended - begun) / scale / (day(to) - day(from)), key).toBeCloseTo(1, 1);
  }
});

test("the dark band is the time between the two papers, and is counted from it", () => {
  const marks = seen("timeline", "years");
  const band = find(marks, "band");
  const train = find(every(find(marks, "meghri-last-train")), "sign");
  expect(number(band, "x")).toBeCloseTo(number(train, "cx"), 0);
  const sheets = page("years", PAPERS[0]!.id) - page("years", first);
  const years = (day("tl-2020-11-09") - day("meghri-last-train")) / (365.25 * 24 * 3600 * 1000);
  const scale = sheets / (day("tl-2020-11-09") - day(first));
  expect(number(band, "width") / scale / (365.25 * 24 * 3600 * 1000)).toBeCloseTo(years, 0);
  expect(words(marks)).toContain(`${spell(story.config.locale, Math.floor(years))} years`);
});

test("nothing filled stands in Syunik after Washington", () => {
  for (const { id, hollow, part } of GROUND) {
    const sign = find(every(find(seen("timeline", part), id)), "sign");
    expect(sign.attrs["class"]).toBe(hollow ? "not-built" : "built");
    expect(hollow).toBe(id !== "meghri-last-train");
  }
});

test("the framework is not signed, and the agreement is less so than the declaration", () => {
  const signed = (id: string) =>
    every(find(seen("timeline", "months"), id)).filter(({ key }) => key === "name").length;
  expect([first, framework, last].map(signed)).toEqual([1, 0, 1]);
  const sure = (id: string) => PAPERS.find((one) => one.id === id)!.signed;
  expect(sure(last)).toBeLessThan(sure(first));
});

test("dates in words are those of the rows", () => {
  const text = words(seen("timeline", "months")).join(" ");
  for (const id of [first, framework, last])
    expect(text).toContain(formatDate(story.config.locale, dated(id).date));
});
