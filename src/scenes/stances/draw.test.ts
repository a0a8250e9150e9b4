import { expect, test } from "vitest";
import { every, find, number, seen, words } from "../seen";
import { INSIDE, IRAN, KILLED, SIDES } from "./order";
import { data } from "@story";

const { positions, dated } = data;

/** The country of an actor: what stands before its comma. */
const country = (id: string): string =>
  positions.rows.find((one) => one.id === id)!.actor.split(", ")[0]!;

const quoted = (text: string) => `“${text.replaceAll("'", "’")}”`;

const part = (id: string, name: string, state: string, frame: "wide" | "narrow") =>
  find(every(find(every(find(seen("stances", state, frame), id)), "gate")), name);

/** The name of a voice on the board, which a gate carries itself. */
const name = (marks: ReturnType<typeof seen>, id: string) =>
  find(every(find(marks, (INSIDE as readonly string[]).includes(id) ? id : `plate-${id}`)), "name");

test("each of the three who can stop the link has a gate that is shut across the track", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("stances", "for", frame);
    expect(marks.filter(({ key }) => key === "gate")).toHaveLength(INSIDE.length);
    const [left, right] = [-0.5, 0.5].map((side) => find(marks, `gap-${side}`));
    for (const id of INSIDE) {
      const arm = part(id, "arm", "for", frame);
      const y = number(arm, "y");
      expect(number(arm, "x")).toBeLessThan(number(left!, "x1"));
      expect(number(arm, "x") + number(arm, "width")).toBeGreaterThan(number(right!, "x1"));
      expect(y).toBeGreaterThan(number(left!, "y1"));
      expect(y).toBeLessThan(number(left!, "y2"));
    }
  }
});

test("every voice stands on the board once, under the side of its row", () => {
  const rows = new Map(positions.rows.map((one) => [one.id, one]));
  for (const { side, ids } of SIDES)
    for (const id of ids) expect(rows.get(id)!.stance, id).toBe(side);
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("stances", "terms", frame);
    const ids = SIDES.flatMap((one) => one.ids);
    const plates = marks.filter(({ key }) => key.startsWith("plate-"));
    expect(plates.map(({ key }) => key)).toEqual(ids.map((id) => `plate-${id}`));
    // From the rule over a side down to the next one.
    const rule = (i: number) =>
      SIDES[i] ? number(find(marks, i ? `rule-${SIDES[i].side}` : "link"), "y1") : Infinity;
    for (const [i, { side, ids: under }] of SIDES.entries()) {
      const head = number(find(marks, `side-${side}`), "y");
      if (i) expect(head, side).toBeGreaterThan(rule(i));
      expect(head, side).toBeLessThan(rule(i + 1));
      for (const id of under) {
        const y = number(name(marks, id), "y");
        expect(y, id).toBeGreaterThan(rule(i));
        expect(y, id).toBeLessThan(rule(i + 1));
      }
    }
  }
  const countries = new Set<string>(SIDES.flatMap(({ ids }) => ids).map((id) => country(id)));
  expect(new Set(positions.rows.map(({ id }) => country(id)))).toEqual(countries);
});

test("the headline is true: the three with gates are for it, each gate over its name on the link", () => {
  for (const id of INSIDE)
    expect(positions.rows.find((one) => one.id === id)!.stance).toBe("supportive");
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("stances", "terms", frame);
    expect(marks.filter(({ key }) => key === "gate")).toHaveLength(INSIDE.length);
    const link = find(marks, "link");
    for (const id of INSIDE) {
      const arm = part(id, "arm", "terms", frame);
      const foot = part(id, "foot", "terms", frame);
      expect(number(foot, "y") + number(foot, "height")).toBeCloseTo(number(link, "y1"), 0);
      expect(number(arm, "x")).toBeGreaterThanOrEqual(number(link, "x1"));
      expect(number(arm, "x") + number(arm, "width")).toBeLessThan(number(link, "x2"));
      expect(Math.abs(number(arm, "x") - number(name(marks, id), "x"))).toBeLessThan(8);
    }
  }
});

test("quotations are those of their rows, whole", () => {
  const quoting = ["pos-iran-velayati-dec", "pos-iran-president", "pos-iran-araghchi"];
  for (const frame of ["wide", "narrow"] as const)
    for (const id of quoting) {
      const quote = positions.rows.find((one) => one.id === id)!.quote!;
      expect(words(seen("stances", "two", frame)).join(" ")).toContain(quoted(quote));
    }
});

test("a quotation is part of what its page prints", () => {
  for (const { quote, as_printed, id } of positions.rows)
    if (quote) expect(as_printed, id).toContain(quote);
});

/** The marks of a voice in a state. */
const voice = (state: string, id: string, frame: "wide" | "narrow" = "wide") =>
  every(
    find(
      seen("stances", state, frame).filter(({ tag }) => tag === "g"),
      id,
    ),
  );

test("Iran’s voices stand in the order of their days, and none after the Leader’s death", () => {
  const ids = [...IRAN, KILLED];
  const days = ids.map((id) => dated(id).date);
  expect(days).toEqual([...days].sort());
  for (const frame of ["wide", "narrow"] as const) {
    const heights = ids.map((id) => number(find(voice("two", id, frame), "text-0-0"), "y"));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    const silence = number(find(seen("stances", "two", frame), "silence"), "y1");
    expect(heights.filter((y) => y > silence)).toHaveLength(1);
  }
});
