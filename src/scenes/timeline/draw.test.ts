import { expect, test } from "vitest";
import { formatDate } from "../../engine/words";
import type { Mark } from "../../engine/svg/mark";
import { every, find, number, seen, words } from "../seen";
import { LAST, PAPERS, STUDY, WORKS } from "./events";
import { data, story } from "@story";

const { dated } = data;
const day = (id: string) => Date.parse(dated(id).date);
const [first, framework, last] = [PAPERS[0]!.id, PAPERS[1]!.id, PAPERS[2]!.id];

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
  for (const { key, from, to } of WORKS.filter((one) => one.key !== "azerbaijan")) {
    const [begun, ended] = track("months", key);
    expect((ended - begun) / scale / (day(to) - day(from)), key).toBeCloseTo(1, 1);
  }
});

test("track ends open, and dots run on from its last report to the last known day", () => {
  for (const frame of ["wide", "narrow"] as const)
    for (const { key } of WORKS) {
      const all = seen("timeline", "months", frame);
      const marks = every(find(all, key));
      const d = String(find(marks, "track").attrs["d"]);
      const end = Number(/H([\d.]+)/.exec(d)![1]);
      const sleepers = [...d.matchAll(/M([\d.]+),[\d.]+v/g)].map(([, x]) => Number(x));
      expect(Math.max(...sleepers), key).toBeLessThan(end - 0.5);
      const last = number(find(all, "last"), "x1");
      for (const open of [find(marks, "open-0"), find(marks, "open-1")]) {
        expect(number(open, "x1"), key).toBeGreaterThan(end);
        expect(number(open, "x2"), key).toBeGreaterThan(number(open, "x1"));
        expect(number(open, "x2"), key).toBeLessThan(last);
        expect(open.attrs["class"]).toBe("earlier");
      }
    }
});

test("nothing is drawn after the last known day, which stands at its time", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const all = seen("timeline", "months", frame);
    const x = number(find(all, "last"), "x1");
    const at = (id: string) => left(find(every(find(all, id)), "page"));
    const half = frame === "wide" ? 52 : 19;
    const scale = (at(last) - at(first)) / (day(last) - day(first));
    expect((x - at(first) - half) / scale / (day(LAST) - day(first))).toBeCloseTo(1, 1);
    for (const id of [first, framework, last]) expect(at(id) + half * 2).toBeLessThan(x);
  }
});

test("each sheet says how far it binds, as its row does", () => {
  const states = { [first]: "signed", [framework]: "not binding", [last]: "initialled" };
  for (const frame of ["wide", "narrow"] as const)
    for (const { id } of PAPERS)
      expect(words(every(find(seen("timeline", "months", frame), id)))).toContain(states[id]);
});

test("the hole in the ground holds a study and nothing else", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const all = seen("timeline", "months", frame);
    const hole = find(all, "hole");
    const [top, base] = [number(hole, "y"), number(hole, "y") + number(hole, "height")];
    for (const { key } of WORKS) {
      const d = String(find(every(find(all, key)), "track").attrs["d"]);
      for (const [, y] of d.matchAll(/M[\d.]+,([\d.]+)/g))
        expect(Number(y) < top || Number(y) > base, key).toBe(true);
    }
    const y = number(find(every(find(all, STUDY)), "sign"), "cy");
    expect(y).toBeGreaterThan(top);
    expect(y).toBeLessThan(base);
  }
});

test("dates in words are those of the rows", () => {
  const text = words(seen("timeline", "months")).join(" ");
  for (const id of [first, framework, last])
    expect(text).toContain(formatDate(story.config.locale, dated(id).date));
});
