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
      const small = state === "terms";
      const at = INSIDE.map((id) => {
        // Solid, over the track, and as large and as high as every other.
        const arm = box(marks, id);
        const like = (one: typeof arm) =>
          [one.width, one.high, small ? one.x : one.y].map((far) => far.toFixed(1));
        expect(like(arm)).toEqual(like(first));
        expect(arm.high).toBeGreaterThan(arm.width * 0.8);
        // The hollow one is the same arm, level: as long and as thick, on the same pivot.
        const level = corners(marks, `level-${id}`);
        const sizes = (all: readonly (readonly [number, number])[]) =>
          [0, 1].map((i) => Math.hypot(all[i]![0] - all[i + 1]![0], all[i]![1] - all[i + 1]![1]));
        for (const [i, far] of sizes(level).entries())
          expect(far).toBeCloseTo(sizes(corners(marks, id))[i]!, 0);
        expect(new Set(level.map(([, y]) => y)).size).toBe(2);
        expect(Math.max(...level.map(([, y]) => y))).toBeGreaterThan(arm.y + arm.high * 0.7);
        expect(find(marks, `level-${id}`).attrs["class"]).toBe("arm-level");
        const post = find(marks, `post-${id}`);
        expect(number(post, "y")).toBeLessThan(arm.y + arm.high);
        // On the track; or over the line, at the foot of its name.
        const foot = number(post, "y") + number(post, "height");
        expect(Math.abs(foot - (small ? number(name(marks, id), "y") : rail))).toBeLessThan(0.6);
        return small ? foot : number(post, "x");
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
      expect(no!.text).toBe("can say no");
      expect(no!.attrs["class"]).toContain("refusal middle");
      expect(number(no!, "x")).toBeGreaterThan(level.x + level.width / 2);
      expect(number(no!, "x")).toBeLessThan(level.x + level.width);
      // In the outline, or where that is too small, under it.
      expect(number(no!, "y")).toBeGreaterThan(level.y);
      expect(number(no!, "y")).toBeLessThan(level.y + level.high * (frame === "wide" ? 1 : 2));
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

test("every voice stands once, over the side of its row, and who takes none is not on the line", () => {
  const rows = new Map(positions.rows.map((one) => [one.id, one]));
  for (const { side, ids } of SIDES)
    for (const id of ids) expect(rows.get(id)!.stance, id).toBe(side);
  for (const frame of FRAMES) {
    const marks = seen("stances", "terms", frame);
    const ids = SIDES.flatMap((one) => one.ids);
    const found = marks.filter(({ key }) => key.startsWith("voice-"));
    expect(found.map(({ key }) => key)).toEqual(ids.map((id) => `voice-${id}`));
    const rail = number(find(marks, "rail"), "y");
    const left = SIDES.filter(({ side }) => side !== "none").map(({ side, ids: over }) => {
      const head = find(marks, `side-${side}-0`);
      expect(number(head, "y")).toBeGreaterThan(rail);
      for (const id of over) {
        const one = name(marks, id);
        expect(number(one, "y"), id).toBeLessThan(rail);
        expect(number(one, "x"), id).toBe(number(head, "x"));
        // Of those who are no government, what they are.
        expect(words(voice(marks, id)), id).toHaveLength(side === "opposed" ? 2 : 1);
      }
      const tops = over.map((id) => number(name(marks, id), "y"));
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      return number(head, "x");
    });
    // From those for it to those against it.
    expect(left).toEqual(left.toSorted((a, b) => a - b));
    for (const id of SIDES.find(({ side }) => side === "none")!.ids)
      expect(number(name(marks, id), "y"), id).toBe(number(find(marks, "side-none-0"), "y"));
    expect(number(find(marks, "side-none-0"), "y")).toBeGreaterThan(rail);
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

test("the headline is true: of those against it none speaks for a government", () => {
  const against = positions.rows.filter(({ stance }) => stance === "opposed");
  for (const { id, actor } of against) expect(actor, id).toMatch(/opposition|a critic|adviser/);
  expect(seen("stances", "terms").filter(({ text }) => text?.includes("government"))).toHaveLength(
    1,
  );
});

test("beside the three stands that they can stop it, by our reading, and a bracket holds them", () => {
  for (const id of INSIDE)
    expect(positions.rows.find((one) => one.id === id)!.stance).toBe("supportive");
  for (const frame of FRAMES) {
    const marks = seen("stances", "terms", frame);
    const all = [...String(find(marks, "rule-0").attrs["d"]).matchAll(/,([-\d.]+)/g)].map(([, y]) =>
      Number(y),
    );
    for (const id of SIDES[0].ids) {
      const y = number(name(marks, id), "y");
      expect(y > Math.min(...all) && y < Math.max(...all), id).toBe(isInside(id));
    }
    const text = marks.filter(({ key }) => key.startsWith("note-0")).map((one) => one.text);
    expect(text.join(" ")).toBe("by our reading, only these three can stop it");
    expect(INSIDE).toHaveLength(3);
  }
});

test("whose own border is shut has a bar that is down, and words under its name", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "terms", frame);
    const it = name(marks, "pos-turkiye-fidan");
    const [post, bar] = ["shut-0", "shut-1"].map((key) => find(marks, key));
    expect(number(bar!, "width")).toBeGreaterThan(number(bar!, "height") * 3);
    expect(number(post!, "y")).toBeLessThan(number(it, "y"));
    expect(number(find(marks, "note-1-0"), "x")).toBe(number(it, "x"));
    expect(find(marks, "note-1-0").text).toContain("border");
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
