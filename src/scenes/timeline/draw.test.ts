import { expect, test } from "vitest";
import { SHEET_SHAPE } from "../../engine/svg/things/sheet";
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
  const drawn = (page("months", framework) - page("months", first)) / scale;
  expect(drawn / (day(framework) - day(first))).toBeCloseTo(1, 1);
  for (const { key, from, to } of WORKS.slice(1)) {
    const [begun, ended] = track("months", key);
    expect((ended - begun) / scale / (day(to) - day(from)), key).toBeCloseTo(1, 1);
  }
});

test("track ends open: dots run on from its last report to the edge", () => {
  for (const frame of ["wide", "narrow"] as const)
    for (const { key } of WORKS) {
      const marks = every(find(seen("timeline", "months", frame), key));
      const open = find(marks, "open");
      const end = Number(/H([\d.]+)/.exec(String(find(marks, "track").attrs["d"]))![1]);
      expect(number(open, "x1"), key).toBeGreaterThan(end);
      expect(number(open, "x2"), key).toBeGreaterThan(number(open, "x1"));
      expect(open.attrs["class"]).toBe("earlier");
    }
});

test("each paper is named in both states", () => {
  for (const frame of ["wide", "narrow"] as const)
    for (const { id } of PAPERS.slice(1)) {
      const texts = (state: string) => words(every(find(seen("timeline", state, frame), id)));
      expect(texts("years").join(" ")).toMatch(/: (declaration|framework|agreement)/);
      expect(texts("months").length).toBe(2);
    }
});

test("the bracket spans the time between the two papers, and is counted from it", () => {
  const marks = seen("timeline", "years");
  const [from, to] = String(
    find(marks, "bracket").attrs["points"] ?? find(marks, "bracket").attrs["d"],
  )
    .match(/[\d.]+/g)!
    .map(Number)
    .filter((_, i) => i === 0 || i === 4) as [number, number];
  const train = find(every(find(marks, "meghri-last-train")), "sign");
  expect(from).toBeCloseTo(number(train, "cx"), 0);
  const year = 365.25 * 24 * 3600 * 1000;
  const scale =
    (page("years", first) - page("years", PAPERS[0]!.id)) / (day(first) - day("tl-2020-11-09"));
  const years = (to - from) / scale / year;
  expect(years).toBeCloseTo((day("tl-2020-11-09") - day("meghri-last-train")) / year, 0);
  expect(words(marks).join(" ")).toContain(
    `${spell(story.config.locale, Math.floor(years))} years without a paper`,
  );
});

test("no two sheets of the pile lie over each other", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("timeline", "years", frame);
    const feet = PAPERS.slice(1).map(({ id }) =>
      Number(/V([\d.]+)/.exec(String(find(every(find(marks, id)), "page").attrs["d"]))![1]),
    );
    const high = (frame === "wide" ? 32 : 15) * SHEET_SHAPE;
    expect(feet[0]! - feet[1]!).toBeGreaterThan(high);
    expect(feet[1]! - feet[2]!).toBeGreaterThan(high);
  }
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
