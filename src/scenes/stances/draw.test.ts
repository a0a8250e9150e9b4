import { expect, test } from "vitest";
import { every, find, number, seen, words } from "../seen";
import { AGAINST, INSIDE, IRAN, KILLED, OUTSIDE } from "./order";
import { data } from "@story";

const { positions, dated } = data;

/** The country of an actor: what stands before its comma. */
const countryOf = (actor: string): string => actor.split(", ")[0]!;

const quoted = (text: string) => `“${text.replaceAll("'", "’")}”`;

test("a gate stands in the gap for each of the three who can stop the link", () => {
  for (const frame of ["wide", "narrow"] as const)
    for (const state of ["for", "terms"]) {
      const marks = seen("stances", state, frame);
      const gap = find(marks, "gap");
      expect(marks.filter(({ key }) => key.startsWith("gate-")).map(({ key }) => key)).toEqual(
        INSIDE.map((id) => `gate-${id}`),
      );
      for (const id of INSIDE) {
        const bar = find(every(find(marks, `gate-${id}`)), "bar");
        // The barrier crosses the way.
        expect(number(bar, "y1")).toBeLessThan(number(gap, "y1"));
        expect(number(bar, "y2")).toBeGreaterThan(number(gap, "y1"));
        expect(number(bar, "x1")).toBeGreaterThan(number(gap, "x1"));
        expect(number(bar, "x1")).toBeLessThan(number(gap, "x2"));
      }
    }
});

test("the others stand outside the ground of the gates, each country once", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("stances", "terms", frame);
    const ground = find(marks, "inside");
    const [top, high] = [number(ground, "y"), number(ground, "height")];
    for (const id of OUTSIDE.flat()) {
      const name = find(every(find(marks, `capital-${id}`)), "name");
      const y = number(name, "y");
      expect(y < top || y > top + high, id).toBe(true);
    }
  }
  const countries = [...INSIDE, ...OUTSIDE.flat()].map((id) =>
    countryOf(positions.rows.find((one) => one.id === id)!.actor),
  );
  expect(new Set(countries).size).toBe(countries.length);
  expect(new Set(positions.rows.map(({ actor }) => countryOf(actor)))).toEqual(new Set(countries));
});

test("quotations are those of their rows, whole", () => {
  const spoken = {
    against: [
      "pos-armenia-opposition-arf",
      "pos-georgia-critics",
      "pos-georgia-kobakhidze",
      "pos-iran-velayati-dec",
      "pos-iran-president",
    ],
    two: ["pos-iran-velayati-dec", "pos-iran-president", "pos-iran-araghchi"],
  };
  for (const frame of ["wide", "narrow"] as const)
    for (const [state, ids] of Object.entries(spoken))
      for (const id of ids) {
        const quote = positions.rows.find((one) => one.id === id)!.quote!;
        expect(words(seen("stances", state, frame)).join(" ")).toContain(quoted(quote));
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

test("only who is against is quoted large, and the government of the same country small", () => {
  const large = seen("stances", "against")
    .filter(({ tag, attrs }) => tag === "g" && attrs["data-row"])
    .filter(({ key }) =>
      voice("against", key).some(({ attrs }) => attrs["class"] === "spoken large"),
    );
  expect(large.map(({ key }) => key)).toEqual(
    positions.rows.filter(({ stance }) => stance === "opposed").map(({ id }) => id),
  );
  for (const { id, government } of AGAINST)
    expect(number(find(voice("against", id), "text-0-0"), "y")).toBeLessThan(
      number(find(voice("against", government), "text-0-0"), "y"),
    );
});

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
