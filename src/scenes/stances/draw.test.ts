import { expect, test } from "vitest";
import { compose } from "../../engine/scene/compose";
import { every, find, number, seen, words } from "../seen";
import { INSIDE, SIDES } from "./order";
import { data, scenes } from "@story";

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
      // Over the pivot, left of the arm, which leans away from it.
      expect(yes!.attrs["class"]).toContain("end");
      expect(number(yes!, "x")).toBeLessThan(arm.x + arm.width / 2);
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

test("the box waits on the track, before the first post, and the track crosses the picture", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "for", frame);
    const [rail, deck] = [find(marks, "rail"), find(marks, "deck")];
    expect(number(rail, "x")).toBe(0);
    expect(number(deck, "x")).toBeGreaterThan(0);
    expect(number(deck, "x") + number(deck, "width")).toBeLessThan(
      number(find(marks, `post-${INSIDE[0]}`), "x"),
    );
    const wheel = find(marks, "wheel-0");
    expect(number(wheel, "cy") + number(wheel, "r")).toBeCloseTo(number(rail, "y"), 0);
  }
});

test("every voice stands once, under the side of its row, and who takes none at the foot", () => {
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
      expect(number(head, "y")).toBeLessThan(rail);
      // By the post of the side’s signal, on the track.
      const post = find(marks, `sign-${side}`);
      expect(number(post, "y") + number(post, "height")).toBeCloseTo(rail, 5);
      for (const id of over) {
        const one = name(marks, id);
        expect(number(one, "y"), id).toBeGreaterThan(rail);
        // At the left edge of the column, or beside its signal.
        const off = number(one, "x") - number(isInside(id) ? one : post, "x");
        expect(Math.abs(off), id).toBeLessThan(12);
        // Of those on terms what they ask for, of those who are no government, what they are.
        expect(words(voice(marks, id)).length > 1, id).toBe(side !== "supportive");
      }
      const tops = over.map((id) => number(name(marks, id), "y"));
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      return number(head, "x");
    });
    // From those for it to those against it.
    expect(left).toEqual(left.toSorted((a, b) => a - b));
    for (const id of SIDES.find(({ side }) => side === "none")!.ids)
      expect(number(name(marks, id), "y"), id).toBe(number(find(marks, "side-none-0"), "y"));
    const low = Math.max(
      ...["supportive", "conditional", "opposed"].flatMap((side) =>
        SIDES.find((one) => one.side === side)!.ids.map((id) => number(name(marks, id), "y")),
      ),
    );
    expect(number(find(marks, "side-none-0"), "y")).toBeGreaterThan(low);
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
    // The headline, and the empty frame.
    2,
  );
});

test("only the three have a red dashed arm, and the deck says what it means", () => {
  for (const id of INSIDE)
    expect(positions.rows.find((one) => one.id === id)!.stance).toBe("supportive");
  for (const frame of FRAMES) {
    const marks = seen("stances", "terms", frame);
    const arms = marks.filter(({ key }) => key.startsWith("level-"));
    expect(arms.map(({ key }) => key)).toEqual(INSIDE.map((id) => `level-${id}`));
    for (const id of INSIDE) {
      const [arm, it] = [box(marks, `level-${id}`), name(marks, id)];
      expect(arm.x + arm.width).toBeLessThan(number(it, "x"));
      expect(arm.y).toBeLessThan(number(it, "y"));
    }
    expect(compose(scenes["stances"]!, frame).steps["terms"]!.sub).toContain("can stop it");
  }
});

test("under those against it a frame for governments is empty but for words, over those who are none", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "terms", frame);
    const frameOf = find(marks, "empty");
    const [x, y] = [number(frameOf, "x"), number(frameOf, "y")];
    const [right, foot] = [x + number(frameOf, "width"), y + number(frameOf, "height")];
    expect(frameOf.attrs["class"]).toBe("arm-level");
    for (const { ids } of SIDES)
      for (const id of ids) {
        const at = name(marks, id);
        expect(number(at, "x") >= x && number(at, "x") < right && number(at, "y") < foot).toBe(
          false,
        );
      }
    const said = marks.filter(({ key }) => key.startsWith("none-"));
    expect(said.map(({ text }) => text).join(" ")).toBe("no government found");
    for (const one of said) {
      expect(number(one, "y")).toBeGreaterThan(y);
      expect(number(one, "y")).toBeLessThan(foot);
    }
  }
});

test("the arms over the sides are raised, half raised and level", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "terms", frame);
    const [up, half, level] = ["supportive", "conditional", "opposed"].map((side) => {
      const { y, high, width } = box(marks, `turn-${side}`);
      return { y, steep: high / width };
    });
    expect(up!.steep).toBeGreaterThan(half!.steep * 1.3);
    expect(half!.steep).toBeGreaterThan(level!.steep * 1.3);
    expect(up!.y).toBeLessThan(half!.y);
    expect(half!.y).toBeLessThan(level!.y);
  }
});

test("whose own border is shut has words under its name, within its column", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "terms", frame);
    const it = name(marks, "pos-turkiye-fidan");
    const note = find(marks, "shut-0");
    expect(number(note, "x")).toBe(number(it, "x"));
    expect(number(note, "y")).toBeGreaterThan(number(it, "y"));
    expect(note.text).toContain("border");
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
