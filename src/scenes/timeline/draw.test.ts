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

/** The line of a paper: where it is, and the heights it runs between, twice. */
function rule(marks: ReturnType<typeof all>, id: string) {
  const d = String(find(every(find(marks, id)), "rule").attrs["d"]);
  const [, x, ...ys] = /^M([\d.]+),([\d.]+)V([\d.]+)M\1,([\d.]+)V([\d.]+)$/.exec(d)!;
  return { x: Number(x), ys: ys.map(Number) };
}

/** Where a day stands, told from the first paper and the last known day. */
const place = (frame: "wide" | "narrow", id: string) => {
  const first = rule(all(frame), PAPERS[0]).x;
  const last = number(find(all(frame), "last"), "x1");
  return first + ((day(id) - day(PAPERS[0])) / (day(LAST) - day(PAPERS[0]))) * (last - first);
};

/** The edges of works, and how far an arrow goes beyond the left one. */
function span(works: ReturnType<typeof find>) {
  const d = String(works.attrs["d"]);
  const part = (form: RegExp) => Number(form.exec(d)?.[1] ?? NaN);
  const top = part(/^M[\d.]+,([\d.]+)H/);
  const left = part(/^M[^H]+H([\d.]+)/);
  const foot = Number(/(?:V|L[^L]+L[\d.]+,)([\d.]+)H/.exec(d)![1]);
  return { left, right: part(/^M([\d.]+),/), top, high: foot - top, tip: part(/L([\d.]+),/) };
}

/** An upper and a lower edge, open at both ends. */
function edges({ attrs }: ReturnType<typeof find>) {
  const d = String(attrs["d"]);
  expect(d).not.toMatch(/[VLZ]/);
  const [upper, lower] = [...d.matchAll(/M([\d.]+),([\d.]+)H([\d.]+)/g)].map((one) =>
    one.slice(1).map(Number),
  ) as [[number, number, number], [number, number, number]];
  expect([lower[0], lower[2]]).toEqual([upper[0], upper[2]]);
  return { left: upper[0], right: upper[2], top: upper[1], high: lower[1] - upper[1] };
}

/** Within a day or two: months are counted as equally long. */
const close = (found: number, expected: number, frame: "wide" | "narrow") =>
  expect(Math.abs(found - expected)).toBeLessThan(frame === "wide" ? 4 : 1.6);

test("papers, works and the study stand at their days", () => {
  for (const frame of FRAMES) {
    for (const id of PAPERS) close(rule(all(frame), id).x, place(frame, id), frame);
    close(number(find(all(frame), "study"), "cx"), place(frame, STUDY), frame);
    const first = place(frame, PAPERS[0]);
    for (const { key, from, to } of WORKED) {
      const works = find(every(find(all(frame), key)), "works");
      const { left, right } = span(works);
      close(left, Math.max(place(frame, from), first), frame);
      close(right, place(frame, to), frame);
    }
  }
});

test("at the last report of works stands a post, past it they fade before the last day, and its day is said there", () => {
  for (const frame of FRAMES)
    for (const [i, { key, to }] of WORKED.entries()) {
      const marks = all(frame);
      const { right, top, high } = span(find(every(find(marks, key)), "works"));
      // Only once what the day is.
      expect(marks.some((one) => one.key === `works-${key}-2-0`)).toBe(!i);
      const said = find(marks, `works-${key}-${i ? 1 : 2}-0`);
      expect(said.attrs["class"]).toBe("last-day");
      expect(number(said, "x")).toBeGreaterThan(right);
      expect(number(said, "x")).toBeLessThan(right + 20);
      const month = formatDate(story.config.locale, dated(to).date).split(" ")[1]!;
      expect(said.text).toContain(frame === "wide" ? month : month.slice(0, 3));
      const parts = every(find(marks, key)).filter(({ tag }) => tag !== "g");
      const post = find(parts, "post");
      expect(["x1", "x2"].map((end) => number(post, end))).toEqual([right, right]);
      expect(number(post, "y2") - number(post, "y1")).toBeCloseTo(high, 1);
      // As high as works are, from their last report, each step farther, none to the last day.
      const fading = parts.filter(({ attrs }) => attrs["class"] === "fading");
      expect(fading.length).toBeGreaterThan(2);
      const ends = fading.map((one) => {
        expect(number(one, "x")).toBeCloseTo(right, 1);
        expect(number(one, "y")).toBeCloseTo(top, 1);
        expect(number(one, "height")).toBeCloseTo(high, 1);
        return number(one, "x") + number(one, "width");
      });
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      expect(ends.at(-1)!).toBeLessThan((right + place(frame, LAST)) / 2 + 1);
    }
});

test("the headline holds: no works were reported after those in Türkiye, and none in Syunik", () => {
  for (const { to } of WORKED) expect(day(to)).toBeLessThanOrEqual(day("kars-works"));
  expect(SECTIONS.filter(({ works }) => !works).map(({ key }) => key)).toEqual(["syunik"]);
});

test("only works that began before the first day are an arrow to the left", () => {
  for (const frame of FRAMES)
    for (const { key, from } of WORKED) {
      const { left, tip } = span(find(every(find(all(frame), key)), "works"));
      if (day(from) < day(PAPERS[0])) expect(tip).toBeLessThan(left - 4);
      else expect(tip).toBeNaN();
      // Open to the right: nobody said that they ended.
      expect(find(every(find(all(frame), key)), "outline").attrs["d"]).not.toMatch(/Z/);
    }
});

test("rows with works are equally high, from east to west; only Syunik’s lies between lines, higher, empty but for a dot", () => {
  for (const frame of FRAMES) {
    const gap = find(all(frame), "band-syunik");
    expect(gap.attrs["class"]).toBe("hole");
    expect(all(frame).filter(({ attrs }) => attrs["class"] === "hole")).toHaveLength(1);
    const rows = SECTIONS.map(({ key, works }) => {
      if (!works) return { top: edges(gap).top, high: NaN };
      return span(find(every(find(all(frame), key)), "works"));
    });
    const tops = rows.map(({ top }) => top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    const high = new Set(rows.filter((one) => one.high).map((one) => one.high.toFixed(1)));
    expect(high.size).toBe(1);
    expect(edges(gap).high).toBeGreaterThan(Number([...high][0]) * 1.5);
    const ring = number(find(all(frame), "study"), "cy");
    expect(ring).toBeGreaterThan(edges(gap).top + edges(gap).high / 2);
    expect(ring).toBeLessThan(edges(gap).top + edges(gap).high);
  }
});

test("at the left edge runs the line: rails beside rows with works, and dots beside Syunik", () => {
  for (const frame of FRAMES) {
    const marks = all(frame);
    const rails = marks.filter(({ attrs }) => String(attrs["class"]).startsWith("rails-laid"));
    expect(rails.map(({ key }) => key)).toEqual(WORKED.map(({ key }) => `rails-${key}`));
    // Striped as densely as built, or in pale dashes where none says it, as the legs have it.
    for (const { key, leg } of SECTIONS.filter(({ works }) => works)) {
      const { attrs } = find(marks, `rails-${key}`);
      const { built } = data.legs.rows.find(({ id }) => id === leg)!;
      const [on, off] = String(attrs["stroke-dasharray"]).split(" ").map(Number);
      expect(String(attrs["class"]).includes("begun"), key).toBe(!built);
      if (built) expect((on! / (on! + off!)) * 100).toBeCloseTo(data.value(built), -0.5);
    }
    const gap = find(marks, "band-syunik");
    const [top, foot] = [edges(gap).top, edges(gap).top + edges(gap).high];
    const signs = marks.filter(({ attrs }) => attrs["class"] === "gap-dot");
    const dots = signs.filter(({ key }) => key.startsWith("gap-"));
    expect(dots).toEqual(signs);
    // Along all of the row the same sign, between its lines and within the months.
    const along = find(marks, "row");
    const far = Number(/^0 ([\d.]+)$/.exec(String(along.attrs["stroke-dasharray"]))![1]);
    const round = number(along, "stroke-width") / 2;
    expect(number(along, "x1") - round).toBeGreaterThan(place(frame, PAPERS[0]));
    expect(number(along, "x1") - far).toBeLessThan(place(frame, PAPERS[0]));
    expect(number(along, "x2") + round).toBeLessThan(place(frame, LAST));
    expect(number(along, "x2") + far).toBeGreaterThan(place(frame, LAST));
    expect(number(along, "y1")).toBeGreaterThan(top);
    expect(number(along, "y1")).toBeLessThan(foot);
    expect(dots.length).toBeGreaterThan(3);
    for (const one of dots) {
      expect(number(one, "cy")).toBeGreaterThan(top);
      expect(number(one, "cy")).toBeLessThan(foot);
      expect(number(one, "cx")).toBe(number(rails[0]!, "x1"));
    }
  }
});

test("lines of papers go through all rows with works, over them and under words", () => {
  for (const frame of FRAMES) {
    const marks = all(frame);
    const foot = number(find(marks, "axis"), "y1");
    const at = (key: string) => marks.findIndex((one) => one.key === key);
    for (const id of PAPERS) {
      const gap = edges(find(marks, "band-syunik"));
      // Through all rows but the empty one, so that no line runs through its words.
      const { ys } = rule(marks, id);
      expect(ys[1]).toBeCloseTo(gap.top, 1);
      expect(ys[2]).toBeCloseTo(gap.top + gap.high, 1);
      expect(ys[3]).toBeCloseTo(foot, 1);
      for (const { key } of WORKED) expect(at(id)).toBeGreaterThan(at(key));
      expect(at(id)).toBeLessThan(at("none-0"));
    }
  }
});

test("months begin where days of papers say that they do", () => {
  for (const frame of FRAMES) {
    const ticks = all(frame).filter(({ key }) => /^month-\d+$/.test(key));
    const [first, last] = [place(frame, PAPERS[0]), place(frame, LAST)];
    for (const [i, tick] of ticks.entries()) {
      const [year, month] = dated(PAPERS[0]).date.split("-").map(Number) as [number, number];
      const at = Date.UTC(year, month + i, 1);
      const share = (at - day(PAPERS[0])) / (day(LAST) - day(PAPERS[0]));
      close(number(tick, "x1"), first + share * (last - first), frame);
    }
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
