import { expect, test } from "vitest";
import { formatDate } from "../../engine/words";
import { every, find, number, seen, words } from "../seen";
import { LAST, PAPERS, SECTIONS, STUDY } from "./events";
import { data, story } from "@story";

const { dated, value } = data;
const FRAMES = ["wide", "narrow"] as const;
const day = (id: string) => Date.parse(dated(id).date);
const all = (frame: "wide" | "narrow") => seen("timeline", "months", frame);
const WORKED = SECTIONS.flatMap(({ key, works }) => (works ? [{ key, ...works }] : []));

/** The height at which a day stands, told from the first paper and the last known day. */
const height = (frame: "wide" | "narrow", id: string) => {
  const rule = number(find(every(find(all(frame), PAPERS[0])), "rule"), "y1");
  const last = number(find(all(frame), "last"), "y1");
  return rule + ((day(id) - day(PAPERS[0])) / (day(LAST) - day(PAPERS[0]))) * (last - rule);
};

/** Within a day or two: months are counted as equally long. */
const close = (found: number, expected: number, frame: "wide" | "narrow") =>
  expect(Math.abs(found - expected)).toBeLessThan(frame === "wide" ? 3 : 1.5);

test("papers, works and the study stand at their days", () => {
  for (const frame of FRAMES) {
    for (const id of PAPERS)
      close(number(find(every(find(all(frame), id)), "rule"), "y1"), height(frame, id), frame);
    close(number(find(all(frame), "study"), "cy"), height(frame, STUDY), frame);
    for (const { key, from, to } of WORKED) {
      const works = find(every(find(all(frame), key)), "works");
      const top = number(works, "y");
      const first = number(find(every(find(all(frame), PAPERS[0])), "rule"), "y1");
      close(top, Math.max(height(frame, from), first), frame);
      close(top + number(works, "height"), height(frame, to), frame);
    }
  }
});

test("columns are as wide as the kilometres of their rows, from west to east", () => {
  for (const frame of FRAMES) {
    const rails = SECTIONS.map(({ key, km }) => {
      const column = find(all(frame), km[0] === "link-section-syunik" ? "gap" : `ground-${key}`);
      return {
        from: number(column, "x"),
        wide: number(column, "width"),
        long: km.reduce((sum, id) => sum + value(id), 0),
      };
    });
    for (const { wide, long } of rails)
      expect(wide / rails[0]!.wide).toBeCloseTo(long / rails[0]!.long, 2);
    const from = rails.map((one) => one.from);
    expect(from).toEqual([...from].sort((a, b) => a - b));
  }
});

test("nothing is drawn in the gap but the ring of a study", () => {
  for (const frame of FRAMES) {
    const gap = find(all(frame), "gap");
    const [left, right] = [number(gap, "x"), number(gap, "x") + number(gap, "width")];
    for (const one of all(frame).filter(({ key }) => key === "works")) {
      const x = number(one, "x");
      expect(x >= right - 0.2 || x + number(one, "width") <= left + 0.2).toBe(true);
    }
    const ring = number(find(all(frame), "study"), "cx");
    expect(ring).toBeGreaterThan(left);
    expect(ring).toBeLessThan(right);
    expect(find(all(frame), "rail-syunik").attrs["stroke-dasharray"]).toMatch(/^0 /);
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

test("nothing is drawn after the last known day", () => {
  for (const frame of FRAMES) {
    const last = number(find(all(frame), "last"), "y1");
    for (const mark of all(frame).filter(({ key }) => key === "works" || key === "rule"))
      expect(number(mark, "y") + number(mark, "height") || number(mark, "y1")).toBeLessThan(last);
  }
});
