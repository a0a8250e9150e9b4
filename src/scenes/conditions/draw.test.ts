import { expect, test } from "vitest";
import { every, find, number, seen, words } from "../seen";
import { compose } from "../../engine/scene/compose";
import { spell } from "../../engine/words";
import { data, scenes, story } from "@story";

const seats = (kind: string) =>
  seen("conditions", "treaty").filter(({ attrs }) => attrs["class"] === kind).length;

/** For each step of a row, whether its track is laid; else it has a dot. */
const boxes = (name: string, frame: "wide" | "narrow") =>
  find(seen("conditions", "all", frame), name)
    .children.filter(({ key }) => key.startsWith("box-"))
    .map(({ children }) => {
      const laid = children.some(({ key }) => key === "sleepers");
      expect(children.some(({ key }) => key === "rail1")).toBe(laid);
      expect(children.some(({ key }) => key === "dots")).toBe(!laid);
      return laid;
    });

test("there are as many seats as the parliament has, won and missing", () => {
  expect(seats("seat won")).toBe(data.value("elec-seats"));
  expect(seats("seat missing")).toBe(data.value("const-seats") - data.value("elec-seats"));
  expect(seats("seat won") + seats("seat missing") + seats("seat")).toBe(
    data.value("elec-seats-all"),
  );
});

test("shares of the company are as high as they are, terms as wide as long, and half is in the middle", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("conditions", "rights", frame);
    const part = (id: string, key: string) => find(every(find(marks, id)), key);
    const half = number(find(marks, "half"), "y1");
    const ids = ["legal-rights-tif-terms", "tif-us-later"];
    for (const id of ids) {
      const [american, armenian] = ["american", "armenian"].map((key) => part(id, key));
      const whole = number(american!, "height") + number(armenian!, "height");
      expect(number(american!, "height") / whole).toBeCloseTo(data.value(id) / 100, 2);
      expect((half - number(american!, "y")) / whole).toBeCloseTo(0.5, 2);
    }
    const [first, next] = ids.map((id) => number(part(id, "american"), "width"));
    expect(first! / next!).toBeCloseTo(
      data.value("tif-first-term") / data.value("legal-rights-more"),
      2,
    );
    // Half is drawn through both terms.
    const [left, right] = ids.map((id) => part(id, "american"));
    expect(number(find(marks, "half"), "x1")).toBe(number(left!, "x"));
    expect(number(find(marks, "half"), "x2")).toBeCloseTo(
      number(right!, "x") + number(right!, "width"),
      0,
    );
    // The red strip is as high as the later share is over half.
    const strip = find(marks, "over");
    const height = number(part(ids[1]!, "american"), "height");
    expect(number(strip, "y")).toBeCloseTo(half, 1);
    expect(number(strip, "y") + number(strip, "height")).toBeCloseTo(
      number(right!, "y") + height,
      1,
    );
    expect(find(marks, "over-words").text).toBe("one point over half");
    expect(data.value(ids[1]!) - 50).toBe(1);
    const armenian = part(ids[1]!, "armenian");
    expect(number(find(marks, "words-0"), "y")).toBeGreaterThan(
      number(armenian, "y") + number(armenian, "height"),
    );
    // What stays with Armenia is no part of the company.
    expect(every(find(marks, "stays")).filter(({ tag }) => tag === "rect")).toEqual([]);
  }
});

test("the seats that are missing are as large as all others with their rings", () => {
  for (const [frame, stroke] of [
    ["wide", 5],
    ["narrow", 2.4],
  ] as const) {
    const all = seen("conditions", "treaty", frame).filter(({ key }) => key.startsWith("seat-"));
    const size = Math.max(...all.map((one) => number(one, "r")));
    for (const one of all)
      expect(number(one, "r")).toBeCloseTo(
        size - (one.attrs["class"] === "seat missing" ? stroke / 2 : 0),
        5,
      );
  }
});

test("a straight line runs past the seats that are needed, and before all others", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("conditions", "treaty", frame);
    const ends = [...String(find(marks, "line").attrs["d"]).matchAll(/([\d.]+),([\d.]+)/g)];
    const [a, b] = ends.map(([, x, y]) => [Number(x), Number(y)] as const);
    const along = [b![0] - a![0], b![1] - a![1]] as const;
    for (const seat of marks.filter(({ key }) => key.startsWith("seat-"))) {
      const [x, y] = [number(seat, "cx") - a![0], number(seat, "cy") - a![1]];
      const off = Math.abs(x * along[1] - y * along[0]) / Math.hypot(...along);
      // Through no seat of the rows it passes: those needed on its left, the others on its right.
      const part = (x * along[0] + y * along[1]) / Math.hypot(...along) ** 2;
      if (part > 0 && part < 1) expect(off).toBeGreaterThan(number(seat, "r"));
      if (part > 0 && part < 1)
        expect(x * along[1] - y * along[0] > 0).toBe(seat.attrs["class"] !== "seat");
    }
  }
});

test("the words count the seats that are needed: those won and those missing, two thirds of all", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("conditions", "treaty", frame);
    const all = marks.filter(({ key }) => /^seat-\d/.test(key));
    const needed = all.filter(({ attrs }) => attrs["class"] !== "seat");
    const rule = marks.filter(({ key }) => key.startsWith("rule-")).map(({ text }) => text);
    expect(rule.join(" ")).toContain(`${needed.length} of ${all.length}`);
    expect(needed.length / all.length).toBeCloseTo(2 / 3, 5);
    // At the end of the line, and the others by their number.
    expect(find(marks, "mark").text).toBe(String(needed.length));
    const others = all.length - marks.filter(({ attrs }) => attrs["class"] === "seat won").length;
    expect(words(marks).join(" ")).toMatch(new RegExp(`${others} (seats )?of other parties`));
  }
});

test("seats stand on true arcs", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const all = seen("conditions", "treaty", frame).filter(({ key }) => /^seat-\d/.test(key));
    const foot = Math.max(...all.map((one) => number(one, "cy")));
    const xs = all.map((one) => number(one, "cx"));
    const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
    const radii = all.map((one) =>
      Math.round(Math.hypot(number(one, "cx") - middle, number(one, "cy") - foot)),
    );
    expect(new Set(radii).size).toBeLessThan(13);
  }
});

test("won seats stand before those that are missing, and these before the others", () => {
  const kinds = seen("conditions", "treaty")
    .filter(({ key }) => key.startsWith("seat-"))
    .map(({ attrs }) => String(attrs["class"]));
  expect(kinds.lastIndexOf("seat won")).toBeLessThan(kinds.indexOf("seat missing"));
  expect(kinds.lastIndexOf("seat missing")).toBeLessThan(kinds.indexOf("seat"));
});

test("the steps that are next are red and follow what is laid, and all tracks end at the station", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("conditions", "all", frame);
    const station = find(marks, "station");
    for (const name of ["treaty", "rights", "money"]) {
      const row = every(find(marks, name));
      const dots = row.filter(({ key }) => key === "dots").map(({ attrs }) => attrs["class"]);
      expect(dots).toEqual(["step-next", "step-open", "step-open"]);
      const way = String(find(row, "way").attrs["d"]);
      const [x, y] = [number(station, "cx"), number(station, "cy")];
      expect(way.endsWith(`${x},${y}`) || way.endsWith(`H${x}`)).toBe(true);
      const laid = row.filter(({ key }) => key === "sleepers");
      // A stretch for each step, equally long, with a joint between them.
      const [a, b] = laid.map((one) => ["x1", "y1", "x2", "y2"].map((end) => number(one, end))) as [
        number[],
        number[],
      ];
      const long = (one: number[]) => one[2]! - one[0]! + one[3]! - one[1]!;
      expect(long(a)).toBeCloseTo(long(b), 1);
      const joint = b[0]! - a[2]! + b[1]! - a[3]!;
      expect(joint).toBeGreaterThan(2);
      expect(joint).toBeLessThan(long(a) * 0.15);
    }
  }
});

test("every track is laid from its start, and the headline says at which step all stop", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const all = ["treaty", "rights", "money"].map((name) => boxes(name, frame));
    for (const taken of all) expect(taken).toEqual(taken.toSorted((a, b) => Number(b) - Number(a)));
    const next = new Set(all.map((taken) => taken.filter(Boolean).length + 1));
    expect(next.size).toBe(1);
    const { headline } = compose(scenes["conditions"]!, frame).steps["all"]!;
    expect(headline).toContain(`step ${spell(story.config.locale, [...next][0]!)}`);
    // Under each that is taken its month.
    const months = every(find(seen("conditions", "all", frame), "grid")).filter(
      ({ key }) => key === "when",
    );
    expect(months).toHaveLength(all.flat().filter(Boolean).length);
  }
});
