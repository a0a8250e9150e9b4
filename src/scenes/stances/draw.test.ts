import { expect, test } from "vitest";
import { compose } from "../../engine/scene/compose";
import { every, find, number, seen, words } from "../seen";
import { INSIDE, SIDES } from "./order";
import { data, scenes } from "@story";

const { positions } = data;
const FRAMES = ["wide", "narrow"] as const;

type Marks = ReturnType<typeof seen>;

/** The words of a voice, its name first. */
const voice = (marks: Marks, id: string) => every(find(marks, `voice-${id}`));
const keyed = (id: string) => (one: Marks[0]) => one.tag === "text" && one.key.includes(id);
const name = (marks: Marks, id: string) => voice(marks, id).find(keyed(id))!;
const isInside = (id: string) => INSIDE.some((one) => one === id);
const barrier = (marks: Marks, id: string) => every(find(marks, `at-${id}`));

/** The country of an actor: what stands before its comma. */
const country = (id: string): string =>
  positions.rows.find((one) => one.id === id)!.actor.split(", ")[0]!;

/** The corners of a shape. */
const corners = (one: Marks[0]) =>
  [...String(one.attrs["d"]).matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );

/** The place that a shape takes up. */
function box(one: Marks[0]) {
  const all = corners(one);
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, right: Math.max(...xs), foot: Math.max(...ys) };
}

test("each of the three has a barrier, alike, raised, and its outline level on the same post", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "for", frame);
    const arms = marks.filter(({ attrs }) => /\barm$/.test(String(attrs["class"])));
    expect(arms.map(({ key }) => key)).toEqual([...INSIDE]);
    const rail = number(find(marks, "rail"), "y");
    const sizes = INSIDE.map((id) => {
      const all = barrier(marks, id);
      const [arm, level] = [box(find(all, id)), box(find(all, "level"))];
      const post = find(all, "post");
      // Raised high, and level over the track.
      expect(arm.foot - arm.y).toBeGreaterThan((arm.right - arm.x) * 0.8);
      expect(arm.y).toBeLessThan(level.y - (level.right - level.x) * 0.5);
      expect(level.right).toBeCloseTo(number(post, "x") + number(post, "width") / 2, 0);
      expect(number(post, "y") + number(post, "height")).toBeCloseTo(rail, 0);
      expect(find(all, "level").attrs["class"]).toBe("arm-level dark");
      return [arm.foot - arm.y, arm.right - arm.x, arm.y, level.right - level.x];
    });
    for (const one of sizes)
      for (const [i, far] of one.entries()) expect(far).toBeCloseTo(sizes[0]![i]!, 0);
  }
});

test("the outline has the bands of the barrier, and is dashed as that is not", () => {
  for (const frame of FRAMES)
    for (const id of INSIDE) {
      const all = barrier(seen("stances", "for", frame), id);
      const [arm, level] = [find(all, id), find(all, "level")];
      const [post, low] = [number(find(all, "post"), "x"), box(level)];
      const [x, y] = corners(arm)[0]!;
      // As far from the post as the raised one, and as thick.
      const [to, thick] = [low.right - low.x, low.foot - low.y];
      expect(Math.hypot(x - low.right, y - low.y - thick / 2)).toBeCloseTo(
        Math.hypot(to, thick / 2),
        0,
      );
      for (const i of [0, 1, 2]) {
        const [up, down] = [box(find(all, `band-${i}`)), box(find(all, `level-${i + 1}`))];
        expect(down.right).toBeLessThan(post);
        expect(down.y).toBeCloseTo(low.y, 0);
        expect(up.foot).toBeLessThan(low.y);
        const far = Math.hypot(
          ...corners(find(all, `band-${i}`))[0]!.map(
            (one, n) => one - [low.right, low.y + thick / 2][n]!,
          ),
        );
        expect(Math.hypot(low.right - down.x, thick / 2)).toBeCloseTo(far, 0);
      }
    }
});

test("over the outline stands yes, under it no, as large, and what each can refuse; under the track what it wants", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "for", frame);
    const rail = number(find(marks, "rail"), "y");
    for (const id of INSIDE) {
      const all = barrier(marks, id);
      const level = box(find(all, "level"));
      const text = (key: string) =>
        all.filter(({ tag, key: one }) => tag === "text" && one.startsWith(key));
      const [[yes], [no]] = [text("arm.yes"), text("arm.no")];
      expect([yes!.text, no!.text]).toEqual(["yes", "no?"]);
      expect(number(yes!, "y")).toBeLessThan(level.y);
      expect(number(no!, "y")).toBeGreaterThan(level.foot);
      expect([yes, no].map((one) => one!.attrs["class"])).toEqual(["says-yes", "says-yes quiet"]);
      const can = text(`can.${id}`);
      expect(words(can).join(" ")).toMatch(/can (refuse|hold back)/);
      for (const one of can) {
        expect(one.attrs["class"]).toContain("refusal");
        expect(number(one, "y")).toBeGreaterThan(number(no!, "y"));
        expect(number(one, "y")).toBeLessThan(rail);
      }
      const below = [text(`name.${id}`)[0]!, text(`wants.${id}`)[0]!];
      const levels = [rail, ...below.map((one) => number(one, "y"))];
      expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    }
  }
});

test("the wagon comes from the east to the barriers: Azerbaijan, Armenia, the United States", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "for", frame);
    const [rail, deck] = [find(marks, "rail"), find(marks, "deck")];
    expect(number(rail, "x")).toBe(0);
    const posts = INSIDE.map((id) => number(find(barrier(marks, id), "post"), "x"));
    const way = [number(deck, "x"), ...posts];
    expect(way).toEqual(way.toSorted((a, b) => b - a));
    const wheel = find(marks, "wheel-0");
    expect(number(wheel, "cy") + number(wheel, "r")).toBeCloseTo(number(rail, "y"), 0);
  }
});

test("every government stands once, piled on the line at the side of its row", () => {
  const rows = new Map(positions.rows.map((one) => [one.id, one]));
  for (const { side, ids } of SIDES)
    for (const id of ids) expect(rows.get(id)!.stance, id).toBe(side);
  for (const frame of FRAMES) {
    const marks = seen("stances", "terms", frame);
    const found = marks.filter(({ key }) => key.startsWith("voice-"));
    expect(found.map(({ key }) => key)).toEqual(
      SIDES.flatMap((one) => one.ids.map((id) => `voice-${id}`)),
    );
    const line = number(find(marks, "line"), "y");
    const sizes = new Set<number>();
    for (const { side, ids } of SIDES) {
      if (side === "opposed") continue;
      const head = marks.find(({ key }) => key.startsWith(`sides.${side}`))!;
      expect(number(head, "y")).toBeGreaterThan(line);
      let foot = line;
      for (const id of ids) {
        const block = find(voice(marks, id), "block");
        const [x, y, broad, high] = ["x", "y", "width", "height"].map((key) =>
          number(block, key),
        ) as [number, number, number, number];
        sizes.add(high).add(broad);
        // On the line, or on the block below.
        expect(foot - y - high).toBeGreaterThanOrEqual(-0.1);
        expect(foot - y - high).toBeLessThan(high * 0.08);
        foot = y;
        expect(x + broad / 2, id).toBeCloseTo(number(head, "x"), 0);
        for (const text of voice(marks, id).filter(({ tag }) => tag === "text")) {
          expect(number(text, "y"), id).toBeGreaterThan(y);
          expect(number(text, "y"), id).toBeLessThan(y + high);
        }
        // Who can stop the link is solid, the others are hollow.
        expect(block.attrs["class"] === "signal-ink", id).toBe(isInside(id));
        // Of those on terms what they ask for.
        const more = words(voice(marks, id)).length > 1;
        expect(more, id).toBe(side === "conditional" || id === "pos-turkiye-fidan");
      }
    }
    // As high and as wide, each.
    expect(sizes.size).toBe(2);
    expect(compose(scenes["stances"]!, frame).steps["terms"]!.sub).toContain("can stop it");
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
    const sorted = side === "opposed" ? texts.map((one) => one.split(" ").at(-1)!) : texts;
    if (side !== "opposed")
      expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, "en")));
  }
});

test("against it none stands on the line, in the largest words; people stand under it with circles", () => {
  for (const frame of FRAMES) {
    const marks = seen("stances", "terms", frame);
    const line = number(find(marks, "line"), "y");
    const said = marks.filter(({ key }) => key.startsWith("board."));
    expect(words(said).join(" ")).toBe("none found");
    const head = number(
      marks.find(({ key }) => key.startsWith("sides.opposed"))!,
      "x",
    );
    const blocks = marks.filter(({ key }) => key === "block");
    for (const one of said) {
      expect(number(one, "y")).toBeLessThan(line);
      expect(number(one, "x")).toBeLessThan(head);
      for (const block of blocks)
        expect(number(one, "x")).toBeGreaterThan(number(block, "x") + number(block, "width"));
    }
    const dots = marks.filter(({ attrs }) => attrs["class"] === "person");
    expect(dots).toHaveLength(SIDES.find(({ side }) => side === "opposed")!.ids.length);
    for (const one of dots) {
      expect(number(one, "cx") - number(one, "r")).toBeCloseTo(number(said[0]!, "x"), 0);
      expect(number(one, "cy")).toBeGreaterThan(line);
    }
    for (const { side, ids } of SIDES)
      for (const id of ids) {
        const aside = String(name(marks, id).attrs["class"]).includes("aside");
        expect(aside, id).toBe(side === "opposed");
        expect(number(name(marks, id), "y") > line, id).toBe(side === "opposed");
        // What they are.
        if (side === "opposed") expect(words(voice(marks, id)).length).toBeGreaterThan(1);
      }
  }
});

test("the headline is true: of those against it none speaks for a government", () => {
  const against = positions.rows.filter(({ stance }) => stance === "opposed");
  for (const { id, actor } of against) expect(actor, id).toMatch(/opposition|a critic|adviser/);
  expect(seen("stances", "terms").filter(({ text }) => text?.includes("government"))).toHaveLength(
    // The headline.
    1,
  );
});

test("a quotation is part of what its page prints", () => {
  for (const { quote, as_printed, id } of positions.rows)
    if (quote) expect(as_printed, id).toContain(quote);
});
