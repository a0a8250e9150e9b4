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

test("each of the three has a gate that is raised beside the way, and hollow across it", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "for", frame);
    expect(marks.filter(({ attrs }) => attrs["class"] === "arm")).toHaveLength(INSIDE.length);
    const bed = find(marks, "bed");
    const [from, to] = [number(bed, "x"), number(bed, "x") + number(bed, "width")];
    for (const id of INSIDE) {
      const all = corners(marks, id);
      const [foot, head] = all;
      const long = Math.hypot(foot![0] - head![0], foot![1] - head![1]);
      // Nearly upright, and no part of it over the way.
      expect(Math.asin((foot![1] - head![1]) / long)).toBeGreaterThan(1);
      for (const [x] of all) expect(x).toBeGreaterThan(to);
      const texts = every(marks.find(({ key, tag }) => key === id && tag === "g")!);
      const ghost = find(texts, "ghost");
      // The hollow one lies flat, from the post over all of the way, and is as long.
      const [x, y] = [number(ghost, "x"), number(ghost, "y")];
      const post = find(marks, `post-${id}`);
      expect(ghost.attrs["class"]).toBe("arm-ghost");
      expect(x).toBeLessThan(from);
      expect(x + number(ghost, "width")).toBeCloseTo(
        number(post, "x") + number(post, "width") / 2,
        0,
      );
      expect(y).toBeGreaterThan(number(post, "y"));
      expect(y).toBeLessThan(number(post, "y") + number(post, "height"));
      expect(Math.abs(long / number(ghost, "width") - 1)).toBeLessThan(0.2);
      // What it can refuse stands at the hollow one, what it wants on the other side.
      const can = find(texts, "can-0");
      expect(words(texts).join(" ")).toMatch(/can (refuse|hold back)/);
      expect(can.attrs["class"]).toContain("refusal end");
      expect(number(can, "x")).toBeLessThan(x);
      expect(Math.abs(number(can, "y") - y)).toBeLessThan(frame === "wide" ? 40 : 26);
      expect(number(find(texts, "wants-0"), "x")).toBeGreaterThan(to);
    }
  }
});

test("the way is a row of dots, which go on before the first gate and after the last", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "for", frame);
    const [bed, gap] = [find(marks, "bed"), find(marks, "gap")];
    expect(gap.attrs["stroke-dasharray"]).toMatch(/^0 /);
    expect(number(gap, "x1")).toBe(number(bed, "x") + number(bed, "width") / 2);
    expect(number(gap, "x2")).toBe(number(gap, "x1"));
    const ghosts = marks.filter(({ key }) => key === "ghost");
    const levels = ghosts.map((one) => number(one, "y"));
    expect(Math.min(...levels)).toBeGreaterThan(number(gap, "y1"));
    expect(Math.max(...levels)).toBeLessThan(number(gap, "y2"));
    expect(levels).toHaveLength(INSIDE.length);
  }
  // There are no rails, as the leg has it.
  expect(data.legs.rows.find(({ id }) => id === "link-syunik")!.status).toBe("missing");
});

test("at the first gate stands what its arms mean", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "for", frame);
    const said = (text: string) => marks.find((one) => one.text === text)!;
    const box = find(
      every(marks.find(({ key, tag }) => key === INSIDE[0] && tag === "g")!),
      "ghost",
    );
    const reach = number(box, "width");
    expect(number(box, "y") - number(said("up: go"), "y")).toBeLessThan(reach);
    expect(number(said("up: go"), "x")).toBeGreaterThan(number(box, "x"));
    expect(number(box, "y") - number(said("down: stop"), "y")).toBeLessThan(reach / 3);
    expect(number(said("down: stop"), "x")).toBeLessThan(number(box, "x"));
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
        // What it says, too; on narrow pictures unless it shares its row.
        const shares =
          frame === "narrow" && over.some((one) => one !== id && box(marks, one).y === y);
        if (!shares) expect(words(every(find(marks, `plate-${id}`))).length, id).toBeGreaterThan(1);
        const { attrs } = name(marks, id);
        expect(Number(attrs["x"])).toBeGreaterThanOrEqual(x);
        expect(Number(attrs["y"])).toBeGreaterThan(y);
        expect(Number(attrs["y"])).toBeLessThan(y + high);
      }
      const tops = over.map((id) => box(marks, id).y);
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    }
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
