import { expect, test } from "vitest";
import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { positions, row } = data;

const at = (state: string, id: string) =>
  number(
    find(
      seen("stances", state).filter(({ tag }) => tag === "circle"),
      id,
    ),
    "cx",
  );

const quoted = (text: string) => `“${text.replaceAll("'", "’")}”`;

test("every voice stands under the name of its stance", () => {
  const marks = seen("stances", "for");
  const keys = { opposed: "against", none: "none", conditional: "terms", supportive: "for" };
  const head = (key: string) => number(find(marks, `column-${key}`), "x");
  const heads = Object.values(keys).map(head);
  for (const { id, stance } of positions.rows) {
    const x = number(
      marks.find(({ key, tag }) => key === id && tag === "circle")!,
      "cx",
    );
    expect(heads.filter((one) => one <= x).at(-1), id).toBe(head(keys[stance]));
  }
});

test("quotations are those of their rows, whole", () => {
  const spoken = {
    terms: ["pos-russia-galuzin", "pos-eu-kos-dec", "pos-china-charge"],
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

test("bars join the countries whose voices differ, and no others", () => {
  const differ = new Map<string, Set<string>>();
  for (const { actor, stance } of positions.rows) {
    const country = actor.split(", ")[0]!;
    differ.set(country, (differ.get(country) ?? new Set()).add(stance));
  }
  const marks = seen("stances", "for");
  for (const [country, stances] of differ) {
    const keys = find(marks, country).children.map(({ key }) => key);
    expect(keys.includes("bar"), country).toBe(stances.size > 1);
  }
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
  const day = (id: string) => Date.parse((row(id) as { date: string }).date);
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
