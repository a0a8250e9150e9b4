import { expect, test } from "vitest";
import { every, find, number, seen, words } from "../seen";
import { countryOf, INSIDE, OUTSIDE } from "./order";
import { data } from "@story";

const { positions, dated } = data;

const at = (state: string, id: string) =>
  number(
    find(
      seen("stances", state).filter(({ tag }) => tag === "circle"),
      id,
    ),
    "cx",
  );

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

test("only who is against stands on the left of a pair, and over the line of days", () => {
  const stance = (id: string) => positions.rows.find((one) => one.id === id)!.stance;
  for (const mark of seen("stances", "against"))
    if (mark.tag === "circle")
      expect(stance(mark.key) === "opposed", mark.key).toBe(number(mark, "cx") < 440);
  const marks = seen("stances", "two");
  for (const dot of marks.filter(({ tag }) => tag === "circle")) {
    const first = find(
      find(
        marks.filter(({ tag }) => tag === "g"),
        dot.key,
      ).children,
      "who-0",
    );
    expect(stance(dot.key) === "opposed", dot.key).toBe(number(first, "y") < number(dot, "cy"));
  }
});

test("Iran’s voices stand at their days, and none after the Leader’s death", () => {
  const day = (id: string) => Date.parse(dated(id).date);
  const [first, last] = ["pos-iran-araghchi", "pos-iran-velayati-dec"] as const;
  const marks = seen("stances", "two");
  const scale = (at("two", last) - at("two", first)) / (day(last) - day(first));
  const ground = find(marks, "ground");
  expect(number(ground, "x") - at("two", first)).toBeCloseTo(
    scale * (day("ir-leader-killed") - day(first)),
    0,
  );
  for (const mark of marks)
    if (mark.tag === "circle") expect(number(mark, "cx")).toBeLessThan(number(ground, "x"));
});
