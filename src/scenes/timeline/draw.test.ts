import { expect, test } from "vitest";
import { formatDate } from "../../engine/words";
import { every, find, number, seen, words } from "../seen";
import { LAST, PAPERS, SECTIONS, STUDY } from "./events";
import { data, story } from "@story";

const { dated } = data;
const FRAMES = ["wide", "narrow"] as const;
const day = (id: string) => Date.parse(dated(id).date);
const all = (frame: "wide" | "narrow") => seen("timeline", "months", frame);
const WORKED = SECTIONS.flatMap(({ key, works }) => (works ? [{ key, ...works }] : []));

/** Where a day stands, told from the first paper and the last known day. */
const place = (frame: "wide" | "narrow", id: string) => {
  const rule = number(find(every(find(all(frame), PAPERS[0])), "rule"), "x1");
  const last = number(find(all(frame), "last"), "x1");
  return rule + ((day(id) - day(PAPERS[0])) / (day(LAST) - day(PAPERS[0]))) * (last - rule);
};

/** Within a day or two: months are counted as equally long. */
const close = (found: number, expected: number, frame: "wide" | "narrow") =>
  expect(Math.abs(found - expected)).toBeLessThan(frame === "wide" ? 4 : 1.6);

test("papers, works and the study stand at their days", () => {
  for (const frame of FRAMES) {
    for (const id of PAPERS)
      close(number(find(every(find(all(frame), id)), "rule"), "x1"), place(frame, id), frame);
    close(number(find(all(frame), "study"), "cx"), place(frame, STUDY), frame);
    const first = place(frame, PAPERS[0]);
    for (const { key, from, to } of WORKED) {
      const works = find(every(find(all(frame), key)), "works");
      const left = number(works, "x");
      close(left, Math.max(place(frame, from), first), frame);
      close(left + number(works, "width"), place(frame, to), frame);
    }
  }
});

test("works stay open from their last report to the last known day", () => {
  for (const frame of FRAMES)
    for (const { key } of WORKED) {
      const marks = every(find(all(frame), key));
      const works = find(marks, "works");
      const since = find(marks, "since-over");
      expect(number(since, "x1")).toBeCloseTo(number(works, "x") + number(works, "width"), 1);
      expect(number(since, "x2")).toBe(number(find(all(frame), "last"), "x1"));
    }
});

test("only works that began before the first day are open at its left", () => {
  for (const frame of FRAMES)
    for (const { key, from } of WORKED) {
      const marks = every(find(all(frame), key));
      const before = marks.filter((one) => one.key === "before");
      expect(before).toHaveLength(day(from) < day(PAPERS[0]) ? 1 : 0);
      const closed = /V/.test(String(find(marks, "outline").attrs["d"]));
      expect(closed).toBe(!before.length);
    }
});

test("bands are equally high, from west to east, and only Syunik’s is empty but for a ring", () => {
  for (const frame of FRAMES) {
    const bands = SECTIONS.map(({ key }) => find(all(frame), `band-${key}`));
    const tops = bands.map((one) => number(one, "y"));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(bands.map((one) => number(one, "height"))).size).toBe(1);
    const works = all(frame).filter(({ key }) => key === "works");
    expect(works.map((one) => number(one, "y"))).toEqual(tops.filter((_, i) => SECTIONS[i]!.works));
    const gap = find(all(frame), "band-syunik");
    const ring = number(find(all(frame), "study"), "cy");
    expect(ring).toBeCloseTo(number(gap, "y") + number(gap, "height") / 2, 0);
  }
});

test("each paper says how far it binds, as its row does, and its day", () => {
  const binds = ["signed", "not binding", "initialled"];
  for (const frame of FRAMES)
    for (const [i, id] of PAPERS.entries())
      expect(words(every(find(all(frame), id))).join(" ")).toContain(binds[i]);
  const text = words(all("wide")).join(" ");
  for (const id of PAPERS) expect(text).toContain(formatDate(story.config.locale, dated(id).date));
});
