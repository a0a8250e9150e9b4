import { expect, test } from "vitest";
import { every, find, number, seen, words } from "../seen";
import { INSIDE, SIDES, WAY } from "./order";
import { data } from "@story";

const { positions } = data;
const FRAMES = ["wide", "narrow"] as const;

/** The name of a voice on the board. */
const name = (marks: ReturnType<typeof seen>, id: string) =>
  find(every(find(marks, `plate-${id}`)), "words-0-0");

/** The country of an actor: what stands before its comma. */
const country = (id: string): string =>
  positions.rows.find((one) => one.id === id)!.actor.split(", ")[0]!;

/** The arm of the signal, or the plate that it becomes. */
const arm = (marks: ReturnType<typeof seen>, id: string) =>
  marks.find(({ key, tag }) => key === id && tag === "rect")!;

test("each of the three who can stop the link has an arm at stop, over the gap", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "for", frame);
    expect(marks.filter(({ attrs }) => attrs["class"] === "arm")).toHaveLength(INSIDE.length);
    const mast = find(marks, "mast");
    const sizes = INSIDE.map((id) => {
      const one = arm(marks, id);
      // It lies flat and is fixed to the mast.
      expect(number(one, "width")).toBeGreaterThan(number(one, "height") * 4);
      expect(number(one, "x")).toBeLessThan(number(mast, "x1"));
      expect(number(one, "x") + number(one, "width")).toBeGreaterThan(number(mast, "x1"));
      expect(number(one, "y")).toBeGreaterThan(number(mast, "y1"));
      expect(number(one, "y") + number(one, "height")).toBeLessThan(number(mast, "y2"));
      // What it can refuse stands at its level, what it wants under it.
      const texts = every(marks.find(({ key, tag }) => key === id && tag === "g")!);
      const can = find(texts, "can-0");
      expect(words(texts).join(" ")).toMatch(/can (refuse|hold back)/);
      expect(number(can, "x")).toBeGreaterThan(number(mast, "x1"));
      expect(number(can, "y")).toBeGreaterThan(number(one, "y"));
      expect(number(can, "y")).toBeLessThan(number(one, "y") + number(one, "height"));
      expect(number(find(texts, "wants-0"), "y")).toBeGreaterThan(
        number(one, "y") + number(one, "height"),
      );
      return `${one.attrs["width"]} ${one.attrs["height"]}`;
    });
    expect(new Set(sizes).size).toBe(1);
  }
});

test("the railway is to scale, looks as far as it is built, and has no line in Syunik, where the mast is", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "for", frame);
    const span = (id: string) => {
      const ends = ["x1", "x2"].map((end) => number(find(marks, id), end));
      return [Math.min(...ends), Math.max(...ends)] as const;
    };
    const drawn = WAY.filter(({ status }) => status !== "missing");
    expect(marks.filter(({ attrs }) => /^track/.test(String(attrs["class"])))).toHaveLength(
      drawn.length,
    );
    for (const { id, status } of drawn)
      expect(find(marks, id).attrs["class"]).toBe(`track ${status}`);
    const long = (id: string) => span(id)[1] - span(id)[0];
    const scale = long(drawn[0]!.id) / data.value(drawn[0]!.id);
    for (const { id } of drawn)
      expect(Math.abs(long(id) - data.value(id) * scale)).toBeLessThan(0.3);
    const [west, east] = [span("link-section-nakhchivan")[1], span("link-section-border")[0]];
    expect(Math.abs(east - west - data.value("link-section-syunik") * scale)).toBeLessThan(0.3);
    const mast = number(find(marks, "mast"), "x1");
    expect(Math.abs(mast - (west + east) / 2)).toBeLessThan(0.3);
  }
  // How far each section is built, as its legs have it.
  const status = (id: string) => data.legs.rows.find((leg) => leg.id === id)!.status;
  const legs = ["link-kars", "link-nakhchivan", "link-syunik", "link-horadiz-border"];
  expect(WAY.map((one) => one.status)).toEqual(
    [...legs, "link-baku-horadiz"].map((id) => status(id)),
  );
});

test("every voice stands on the board once, over the side of its row, on a plate of one size", () => {
  const rows = new Map(positions.rows.map((one) => [one.id, one]));
  for (const { side, ids } of SIDES)
    for (const id of ids) expect(rows.get(id)!.stance, id).toBe(side);
  for (const frame of FRAMES) {
    const marks = seen("stances", "terms", frame);
    const ids = SIDES.flatMap((one) => one.ids);
    const plates = marks.filter(({ key }) => key.startsWith("plate-"));
    expect(plates.map(({ key }) => key)).toEqual(ids.map((id) => `plate-${id}`));
    const wide = frame === "wide";
    const axis = number(find(marks, "axis"), wide ? "y1" : "x1");
    const box = (id: string) => marks.find(({ key }) => key === `box-${id}`) ?? arm(marks, id);
    for (const { side, ids: over } of SIDES) {
      const head = find(marks, `side-${side}-0`);
      // Under a line with stacks on it, or before one with a list after it.
      const first = box(over[0]!);
      if (wide) expect(number(head, "y")).toBeGreaterThan(axis);
      else {
        expect(number(head, "x")).toBeLessThan(axis);
        expect(number(head, "y")).toBeGreaterThan(number(first, "y"));
        expect(number(head, "y")).toBeLessThan(number(first, "y") + number(first, "height"));
      }
      for (const id of over) {
        if (wide) {
          expect(number(box(id), "x"), id).toBe(number(head, "x"));
          expect(number(box(id), "y") + number(box(id), "height"), id).toBeLessThan(axis);
        } else expect(number(box(id), "x"), id).toBeGreaterThan(axis);
        // What it says, too.
        expect(words(every(find(marks, `plate-${id}`))).length, id).toBeGreaterThan(1);
        const { attrs } = name(marks, id);
        expect(Number(attrs["x"])).toBeGreaterThan(number(box(id), "x"));
        expect(Number(attrs["y"])).toBeGreaterThan(number(box(id), "y"));
        expect(Number(attrs["y"])).toBeLessThan(number(box(id), "y") + number(box(id), "height"));
      }
      const tops = over.map((id) => number(box(id), "y"));
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    }
    const sizes = ids.map((id) => `${box(id).attrs["width"]} ${box(id).attrs["height"]}`);
    expect(new Set(sizes).size).toBe(1);
  }
  const countries = new Set<string>(SIDES.flatMap(({ ids }) => ids).map((id) => country(id)));
  expect(new Set(positions.rows.map(({ id }) => country(id)))).toEqual(countries);
});

test("those that can stop the link stand first, the others by their names", () => {
  const marks = seen("stances", "terms");
  for (const { side, ids } of SIDES) {
    const all: readonly string[] = ids;
    const others = all.filter((id) => !INSIDE.some((one) => one === id));
    expect(all).toEqual([...all.slice(0, all.length - others.length), ...others]);
    // States by their names, people by their last ones.
    const texts = others.map((id) => name(marks, id).text!);
    const by = side === "opposed" ? texts.map((text) => text.split(" ").at(-1)!) : texts;
    expect(by).toEqual(by.toSorted((one, other) => one.localeCompare(other)));
  }
});

test("the headline is true: the three with arms are for it, and only they are set apart, in a bracket", () => {
  for (const id of INSIDE)
    expect(positions.rows.find((one) => one.id === id)!.stance).toBe("supportive");
  for (const frame of FRAMES) {
    const marks = seen("stances", "terms", frame);
    const apart = marks.filter(({ attrs }) => attrs["class"] === "arm");
    expect(apart.map(({ key }) => key)).toEqual([...INSIDE]);
    const path = String(find(marks, "bracket").attrs["d"]);
    const levels = [...path.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
    const tops = apart.map((one) => number(one, "y"));
    const feet = apart.map((one) => number(one, "y") + number(one, "height"));
    expect(Math.min(...levels)).toBeCloseTo(Math.min(...tops), 0);
    expect(Math.max(...levels)).toBeCloseTo(Math.max(...feet), 0);
  }
});

test("a party and people, who are no state, are set in other letters than states", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "terms", frame);
    for (const { side, ids } of SIDES)
      for (const id of ids)
        expect(String(name(marks, id).attrs.class).includes("aside"), id).toBe(side === "opposed");
  }
});

test("a quotation is part of what its page prints", () => {
  for (const { quote, as_printed, id } of positions.rows)
    if (quote) expect(as_printed, id).toContain(quote);
});
