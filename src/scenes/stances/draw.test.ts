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

/** The corners of the arm of the signal, or of the plate that it becomes. */
const corners = (marks: ReturnType<typeof seen>, id: string) =>
  [
    ...String(marks.find(({ key, tag }) => key === id && tag === "path")!.attrs["d"]).matchAll(
      /[ML]([-\d.]+),([-\d.]+)/g,
    ),
  ].map(([, x, y]) => [Number(x), Number(y)] as const);

/** The place that an arm or a plate takes up. */
function box(marks: ReturnType<typeof seen>, id: string) {
  const plate = marks.find(({ key }) => key === `box-${id}`);
  if (plate) {
    const [x, y, width, high] = ["x", "y", "width", "height"].map((side) => number(plate, side));
    return { x: x!, y: y!, width: width!, high: high! };
  }
  const all = corners(marks, id);
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, high: Math.max(...ys) - y };
}

test("each of the three has an arm that is raised, over the gap, and hollow where it can stop", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "for", frame);
    expect(marks.filter(({ attrs }) => attrs["class"] === "arm")).toHaveLength(INSIDE.length);
    const mast = find(marks, "mast");
    for (const id of INSIDE) {
      const [right, left] = corners(marks, id);
      const long = Math.hypot(right![0] - left![0], right![1] - left![1]);
      // From the mast up to the left.
      expect(left![0]).toBeLessThan(number(mast, "x1"));
      expect(right![0]).toBeGreaterThan(number(mast, "x1"));
      expect(Math.asin((right![1] - left![1]) / long)).toBeGreaterThan(0.4);
      const texts = every(marks.find(({ key, tag }) => key === id && tag === "g")!);
      const ghost = find(texts, "ghost");
      // The hollow one lies flat, at the mast, and reaches as far from it.
      const [x, y] = [number(ghost, "x"), number(ghost, "y")];
      expect(ghost.attrs["class"]).toBe("arm-ghost");
      expect(number(ghost, "width")).toBeGreaterThan(number(ghost, "height") * 4);
      expect(x + number(ghost, "width")).toBeCloseTo(number(mast, "x1"), 0);
      expect(y).toBeGreaterThan(number(mast, "y1"));
      expect(y + number(ghost, "height")).toBeLessThan(number(mast, "y2"));
      expect(Math.abs(long - number(ghost, "width"))).toBeLessThan(number(ghost, "width") / 10);
      // What it can refuse stands at the hollow one, what it wants on the other side.
      const can = find(texts, "can-0");
      expect(words(texts).join(" ")).toMatch(/can (refuse|hold back)/);
      expect(can.attrs["class"]).toContain("end");
      expect(number(can, "x")).toBeLessThan(x);
      expect(Math.abs(number(can, "y") - y)).toBeLessThan(frame === "wide" ? 40 : 26);
      expect(number(find(texts, "wants-0"), "x")).toBeGreaterThan(number(mast, "x1"));
    }
  }
});

test("in the gap stand dots, on both sides of the mast", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "for", frame);
    const [west, east] = ["link-section-nakhchivan", "link-section-border"].map((id) =>
      ["x1", "x2"].map((end) => number(find(marks, id), end)),
    );
    const dots = marks.filter(({ attrs }) => attrs["class"] === "gap-dot");
    const mast = number(find(marks, "mast"), "x1");
    expect(dots.filter((one) => number(one, "cx") < mast)).toHaveLength(dots.length / 2);
    for (const one of dots) {
      expect(number(one, "cx")).toBeGreaterThan(Math.max(...west!));
      expect(number(one, "cx")).toBeLessThan(Math.min(...east!));
    }
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

test("every voice stands on the board once, over the side of its row, and states on plates", () => {
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
    for (const { side, ids: over } of SIDES) {
      const head = find(marks, `side-${side}-0`);
      // Under a line with stacks on it, or before one with a list after it.
      const first = box(marks, over[0]!);
      if (wide) expect(number(head, "y")).toBeGreaterThan(axis);
      else {
        expect(number(head, "x")).toBeLessThan(axis);
        expect(number(head, "y")).toBeGreaterThan(first.y);
        expect(number(head, "y")).toBeLessThan(first.y + first.high);
      }
      for (const id of over) {
        const { x, y, high } = box(marks, id);
        if (wide) {
          expect(x, id).toBe(number(head, "x"));
          expect(y + high, id).toBeLessThan(axis);
        } else expect(x, id).toBeGreaterThan(axis);
        // What it says, too, unless it shares its row.
        const shares = over.some((one) => one !== id && box(marks, one).y === y);
        if (!shares) expect(words(every(find(marks, `plate-${id}`))).length, id).toBeGreaterThan(1);
        const { attrs } = name(marks, id);
        expect(Number(attrs["x"])).toBeGreaterThanOrEqual(x);
        expect(Number(attrs["y"])).toBeGreaterThan(y);
        expect(Number(attrs["y"])).toBeLessThan(y + high);
      }
      const tops = over.map((id) => box(marks, id).y);
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    }
    // States are equally high, those that can stop the link at least so; who is no state has no plate.
    const high = (all: readonly string[]) => [...new Set(all.map((id) => box(marks, id).high))];
    const states: string[] = SIDES.flatMap(({ side, ids }) => (side === "opposed" ? [] : [...ids]));
    const others = states.filter((id) => !INSIDE.some((one) => one === id));
    expect(high(others)).toHaveLength(1);
    expect(high(INSIDE)).toHaveLength(1);
    expect(high(INSIDE)[0]!).toBeGreaterThanOrEqual(high(others)[0]!);
    for (const id of others) expect(find(marks, `box-${id}`).attrs["class"], id).toBe("side-plate");
    for (const id of ids.filter((one) => !states.includes(one)))
      expect(find(marks, `box-${id}`).attrs["class"], id).toBe("no-plate");
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
    const by =
      side === "opposed" ? texts.map((text) => text.split(", ")[0]!.split(" ").at(-1)!) : texts;
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
    const tops = INSIDE.map((id) => box(marks, id).y);
    const feet = INSIDE.map((id) => box(marks, id).y + box(marks, id).high);
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
