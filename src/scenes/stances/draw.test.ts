import { expect, test } from "vitest";
import { every, find, number, seen, words } from "../seen";
import { INSIDE, SIDES } from "./order";
import { data } from "@story";

const { positions } = data;
const FRAMES = ["wide", "narrow"] as const;
const STATES = ["for", "terms"] as const;

/** The words of a voice, its name first. */
const voice = (marks: ReturnType<typeof seen>, id: string) => every(find(marks, `voice-${id}`));
const name = (marks: ReturnType<typeof seen>, id: string) => find(voice(marks, id), "words-0-0");
const isInside = (id: string) => INSIDE.some((one) => one === id);

/** The country of an actor: what stands before its comma. */
const country = (id: string): string =>
  positions.rows.find((one) => one.id === id)!.actor.split(", ")[0]!;

/** The corners of the arm of a signal. */
const corners = (marks: ReturnType<typeof seen>, id: string) =>
  [
    ...String(marks.find(({ key, tag }) => key === id && tag === "path")!.attrs["d"]).matchAll(
      /[ML]([-\d.]+),([-\d.]+)/g,
    ),
  ].map(([, x, y]) => [Number(x), Number(y)] as const);

/** The place that an arm takes up. */
function box(marks: ReturnType<typeof seen>, id: string) {
  const all = corners(marks, id);
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, high: Math.max(...ys) - y };
}

test("each of the three has a signal, alike, its arm raised and its outline level", () => {
  for (const frame of FRAMES)
    for (const state of STATES) {
      const marks = seen("stances", state, frame);
      const arms = marks.filter(({ attrs }) => /\barm$/.test(String(attrs["class"])));
      expect(arms.map(({ key }) => key)).toEqual([...INSIDE]);
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
        return number(post, "x");
      });
      expect(Math.abs(at[1]! - at[0]! - (at[2]! - at[1]!))).toBeLessThan(0.3);
    }
});

test("at the raised arm stands yes, in the outline no, and under the track what each can refuse", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "for", frame);
    const rail = number(find(marks, "rail"), "y");
    for (const id of INSIDE) {
      const texts = every(marks.find(({ key, tag }) => key === id && tag === "g")!);
      const [arm, level] = [box(marks, id), box(marks, `level-${id}`)];
      const [yes, no] = ["words-0-0", "words-1-0"].map((key) => find(texts, key));
      expect(yes!.text).toBe("yes");
      expect(number(yes!, "x")).toBeGreaterThan(arm.x + arm.width / 2);
      expect(number(yes!, "y")).toBeLessThan(level.y);
      expect(no!.text).toMatch(/no$/);
      expect(no!.attrs["class"]).toContain("refusal middle");
      expect(Math.abs(number(no!, "x") - level.x - level.width / 2)).toBeLessThan(1);
      expect(number(no!, "y")).toBeGreaterThan(level.y);
      expect(number(no!, "y")).toBeLessThan(level.y + level.high);
      // Who it is, what it wants, and in red what it can refuse.
      const levels = ["words-2-0", "words-3-0", "words-4-0"].map((key) =>
        number(find(texts, key), "y"),
      );
      expect([rail, ...levels]).toEqual([rail, ...levels].toSorted((a, b) => a - b));
      expect(words(texts).join(" ")).toMatch(/can (refuse|hold back)/);
      expect(find(texts, "words-4-0").attrs["class"]).toContain("refusal");
    }
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

test("every voice stands once, under the side of its row, and the three under their signals", () => {
  const rows = new Map(positions.rows.map((one) => [one.id, one]));
  for (const { side, ids } of SIDES)
    for (const id of ids) expect(rows.get(id)!.stance, id).toBe(side);
  for (const frame of FRAMES) {
    const marks = seen("stances", "terms", frame);
    const ids = SIDES.flatMap((one) => one.ids);
    const found = marks.filter(({ key }) => key.startsWith("voice-"));
    expect(found.map(({ key }) => key)).toEqual(ids.map((id) => `voice-${id}`));
    const rail = number(find(marks, "rail"), "y");
    for (const { side, ids: under } of SIDES) {
      const head = find(marks, `side-${side}-0`);
      expect(number(head, "y")).toBeGreaterThan(rail);
      for (const id of under) {
        const one = name(marks, id);
        expect(number(one, "y"), id).toBeGreaterThan(number(head, "y"));
        if (!isInside(id)) {
          expect(number(one, "x"), id).toBe(number(head, "x"));
          expect(words(voice(marks, id)).length, id).toBeGreaterThan(1);
        } else expect(Math.abs(number(one, "x") - box(marks, id).x), id).toBeLessThan(12);
      }
      const tops = under.map((id) => number(name(marks, id), "y"));
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    }
  }
  const countries = new Set<string>(SIDES.flatMap(({ ids }) => ids).map((id) => country(id)));
  expect(new Set(positions.rows.map(({ id }) => country(id)))).toEqual(countries);
});

test("those that can stop the link stand first, the others by their names", () => {
  const marks = seen("stances", "terms");
  for (const { side, ids } of SIDES) {
    const all: readonly string[] = ids;
    const others = all.filter((id) => !isInside(id));
    expect(all).toEqual([...all.slice(0, all.length - others.length), ...others]);
    // States by their names, people by their last ones.
    const texts = others.map((id) => name(marks, id).text!);
    const by =
      side === "opposed" ? texts.map((text) => text.split(", ")[0]!.split(" ").at(-1)!) : texts;
    expect(by).toEqual(by.toSorted((one, other) => one.localeCompare(other)));
  }
});

test("the headline is true: the three with arms are for it, and right of them the track has none", () => {
  for (const id of INSIDE)
    expect(positions.rows.find((one) => one.id === id)!.stance).toBe("supportive");
  for (const frame of FRAMES) {
    const marks = seen("stances", "terms", frame);
    const said = find(marks, "note-0-0");
    const arm = box(marks, `level-${INSIDE.at(-1)!}`);
    expect(number(said, "x")).toBeGreaterThan(arm.x + arm.width);
    expect(number(said, "y")).toBeLessThan(number(find(marks, "rail"), "y"));
    const text = marks.filter(({ key }) => key.startsWith("note-0")).map(({ text }) => text);
    expect(text.join(" ")).toBe("only these three can stop it");
    expect(INSIDE).toHaveLength(3);
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
      const text = words(voice(seen("stances", "terms", frame), id)).join(" ");
      const { quote } = positions.rows.find((one) => one.id === id)!;
      for (const [, said] of text.matchAll(/“([^”]+)”/g))
        expect(quote!.replaceAll("'", "’"), id).toContain(said);
    }
});
