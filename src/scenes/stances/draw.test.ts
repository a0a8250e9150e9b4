import { expect, test } from "vitest";
import { every, find, number, seen, words } from "../seen";
import { INSIDE, SIDES } from "./order";
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

test("each of the three has a signal, alike, its arm raised and its outline level", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "for", frame);
    expect(marks.filter(({ attrs }) => attrs["class"] === "arm")).toHaveLength(INSIDE.length);
    const rail = number(find(marks, "rail"), "y");
    const first = box(marks, INSIDE[0]);
    const at = INSIDE.map((id) => {
      // Solid, over the track, and as large and as high as every other.
      const arm = box(marks, id);
      expect([arm.width, arm.y, arm.high].map((one) => one.toFixed(1))).toEqual(
        [first.width, first.y, first.high].map((one) => one.toFixed(1)),
      );
      expect(arm.high).toBeGreaterThan(arm.width * 0.8);
      // The hollow one is level: it begins at the post, under the arm.
      const level = corners(marks, `level-${id}`);
      expect(new Set(level.map(([, y]) => y)).size).toBe(2);
      expect(Math.max(...level.map(([, y]) => y))).toBeGreaterThan(arm.y + arm.high * 0.7);
      expect(find(marks, `level-${id}`).attrs["class"]).toBe("arm-level");
      const post = find(marks, `post-${id}`);
      expect(number(post, "y")).toBeLessThan(arm.y + arm.high);
      expect(number(post, "y") + number(post, "height")).toBeCloseTo(rail, 0);
      // Under the track stands who it is, what it wants, and in red what it can refuse.
      const texts = every(marks.find(({ key, tag }) => key === id && tag === "g")!);
      const levels = ["name-0", "wants-0", "can-0"].map((key) => number(find(texts, key), "y"));
      expect([rail, ...levels]).toEqual([rail, ...levels].toSorted((a, b) => a - b));
      expect(words(texts).join(" ")).toMatch(/can (refuse|hold back)/);
      expect(find(texts, "can-0").attrs["class"]).toContain("refusal");
      return number(post, "x");
    });
    expect(at[1]! - at[0]!).toBeCloseTo(at[2]! - at[1]!, 0);
  }
});

test("the box waits on the track, past the last arm, and the track crosses the picture", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "for", frame);
    const [rail, deck] = [find(marks, "rail"), find(marks, "deck")];
    const arm = box(marks, INSIDE.at(-1)!);
    expect(number(rail, "x")).toBe(0);
    expect(number(deck, "x") + number(deck, "width")).toBeLessThan(number(rail, "width"));
    expect(number(deck, "x") + number(deck, "width")).toBeGreaterThan(arm.x + arm.width);
    const wheel = find(marks, "wheel-0");
    expect(number(wheel, "cy") + number(wheel, "r")).toBeCloseTo(number(rail, "y"), 0);
  }
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
    const axis = number(find(marks, "axis"), "x1");
    for (const { side, ids: over } of SIDES) {
      const head = find(marks, `side-${side}-0`);
      // Before a line with rows after it.
      const first = box(marks, over[0]!);
      expect(number(head, "x")).toBeLessThan(axis);
      expect(number(head, "y")).toBeGreaterThan(first.y);
      expect(number(head, "y")).toBeLessThan(first.y + first.high);
      for (const id of over) {
        const { x, y, high } = box(marks, id);
        expect(x, id).toBeGreaterThan(axis);
        // What it says, too.
        expect(words(every(find(marks, `plate-${id}`))).length, id).toBeGreaterThan(1);
        const { attrs } = name(marks, id);
        expect(Number(attrs["x"])).toBeGreaterThanOrEqual(x);
        expect(Number(attrs["y"])).toBeGreaterThan(y);
        expect(Number(attrs["y"])).toBeLessThan(y + high);
      }
      const tops = over.map((id) => box(marks, id).y);
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    }
    // All are equally wide: width says nothing.
    const widths = ids.map((id) => box(marks, id).width);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(2);
    // States are equally high, those that can stop the link at least so; who is no state has a frame.
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
    // Along them: over a row, beside a list.
    const wide = frame === "wide";
    const levels = [...path.matchAll(/([\d.]+),([\d.]+)/g)].map((one) => Number(one[wide ? 1 : 2]));
    const boxes = INSIDE.map((id) => box(marks, id));
    const ends = boxes.flatMap(({ x, y, width, high }) => (wide ? [x, x + width] : [y, y + high]));
    expect(Math.min(...levels)).toBeCloseTo(Math.min(...ends), 0);
    expect(Math.max(...levels)).toBeCloseTo(Math.max(...ends), 0);
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

test("what stands in quotation marks is part of the row’s quotation", () => {
  for (const frame of FRAMES)
    for (const id of SIDES.flatMap(({ ids }): string[] => [...ids])) {
      const text = words(every(find(seen("stances", "terms", frame), `plate-${id}`))).join(" ");
      const { quote } = positions.rows.find((one) => one.id === id)!;
      for (const [, said] of text.matchAll(/“([^”]+)”/g))
        expect(quote!.replaceAll("'", "’"), id).toContain(said);
    }
});
