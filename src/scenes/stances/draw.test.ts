import { expect, test } from "vitest";
import { every, find, number, seen, words } from "../seen";
import { INSIDE, SIDES } from "./order";
import { data } from "@story";

const { positions } = data;

/** The name of a voice on the board. */
const name = (marks: ReturnType<typeof seen>, id: string) =>
  find(every(find(marks, `plate-${id}`)), "name");

/** The country of an actor: what stands before its comma. */
const country = (id: string): string =>
  positions.rows.find((one) => one.id === id)!.actor.split(", ")[0]!;

const part = (id: string, name: string, state: string, frame: "wide" | "narrow") =>
  find(every(find(every(find(seen("stances", state, frame), id)), "gate")), name);

test("each of the three who can stop the link has a gate, half raised, that can be shut across the track", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("stances", "for", frame);
    expect(marks.filter(({ key }) => key === "gate")).toHaveLength(INSIDE.length);
    const [left, right] = [-0.5, 0.5].map((side) => find(marks, `gap-${side}`));
    for (const id of INSIDE) {
      const [x1, y1, x2, y2] = ["x1", "y1", "x2", "y2"].map((name) =>
        number(part(id, "arm", "for", frame), name),
      ) as [number, number, number, number];
      expect(x1).toBeLessThan(number(left!, "x1"));
      expect(Math.hypot(x2 - x1, y2 - y1)).toBeGreaterThan(number(right!, "x1") - x1);
      const raised = (Math.atan2(y1 - y2, x2 - x1) * 180) / Math.PI;
      expect(raised).toBeGreaterThan(25);
      expect(raised).toBeLessThan(45);
      // It would lie on its rest, beyond the rails.
      const rest = part(id, "rest", "for", frame);
      expect(number(rest, "x")).toBeGreaterThan(number(right!, "x1"));
      const y = number(rest, "y");
      // What it can refuse stands on a sign beside the rest.
      const sign = every(find(every(find(marks, id)), "sign"));
      const board = find(sign, "board");
      expect(number(board, "y")).toBeLessThan(y + number(rest, "height"));
      expect(words(sign).join(" ")).toMatch(/can (refuse|hold back)/);
      for (const one of sign.filter(({ key }) => key.startsWith("can-"))) {
        expect(number(one, "y")).toBeGreaterThan(number(board, "y"));
        expect(number(one, "y")).toBeLessThan(number(board, "y") + number(board, "height"));
      }
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
    for (const { side, column, ids: under } of SIDES) {
      const head = find(marks, `side-${side}-0`);
      const last = SIDES.filter((one) => one.column === column && one.side !== side)
        .map((one) => number(find(marks, `side-${one.side}-0`), "y"))
        .filter((y) => y > number(head, "y"));
      const names = under.map((id) => name(marks, id));
      for (const one of names) {
        expect(number(one, "x"), side).toBe(number(head, "x"));
        expect(number(one, "y"), side).toBeGreaterThan(number(head, "y"));
        expect(number(one, "y"), side).toBeLessThan(Math.min(Infinity, ...last));
      }
      // In the order of the alphabet.
      const texts = names.map((one) => one.text!.split(" ").at(-1));
      if (side !== "opposed")
        expect(names.map((one) => one.text)).toEqual(
          names.map((one) => one.text).sort((one, other) => one!.localeCompare(other!)),
        );
      else expect(texts).toEqual([...texts].sort());
    }
  }
  const countries = new Set<string>(SIDES.flatMap(({ ids }) => ids).map((id) => country(id)));
  expect(new Set(positions.rows.map(({ id }) => country(id)))).toEqual(countries);
});

test("the headline is true: the three with gates are for it, each gate beside its name", () => {
  for (const id of INSIDE)
    expect(positions.rows.find((one) => one.id === id)!.stance).toBe("supportive");
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("stances", "terms", frame);
    expect(marks.filter(({ key }) => key === "gate")).toHaveLength(INSIDE.length);
    for (const id of INSIDE) {
      const foot = part(id, "foot", "terms", frame);
      const at = number(name(marks, id), "y");
      expect(Math.abs(number(foot, "y") + number(foot, "height") - at)).toBeLessThan(12);
    }
  }
});

test("a party and people, who are no state, are set in other letters than states", () => {
  for (const frame of ["wide", "narrow"] as const) {
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
