import { expect, test } from "vitest";
import { compose } from "../../engine/scene/compose";
import { every, find, number, seen, words } from "../seen";
import { data, scenes } from "@story";

const { positions } = data;

const dotOf = (state: string, id: string) => find(every(find(seen("stances", state), id)), "sign");

test("every voice stands under the name of its stance", () => {
  const marks = seen("stances", "for");
  const keys = { opposed: "against", none: "none", conditional: "terms", supportive: "for" };
  const heads = Object.values(keys).map((key) => number(find(marks, `column-${key}`), "x"));
  for (const { id, stance } of positions.rows) {
    const x = number(dotOf("for", id), "cx");
    const nearest = heads.filter((head) => head <= x).at(-1);
    expect(nearest, id).toBe(number(find(marks, `column-${keys[stance]}`), "x"));
  }
});

test("words in front are those of the row, whole", () => {
  const spoken = {
    for: "pos-azerbaijan-aliyev",
    terms: "pos-russia-galuzin",
    against: "pos-iran-velayati-dec",
    two: "pos-iran-president",
  };
  for (const frame of ["wide", "narrow"] as const)
    for (const [state, id] of Object.entries(spoken)) {
      const quote = positions.rows.find((one) => one.id === id)!.quote!.replaceAll("'", "’");
      expect(words(seen("stances", state, frame)).join(" ")).toContain(`“${quote}”`);
    }
});

test("bars join the countries whose voices differ, and no others", () => {
  const differ = new Map<string, Set<string>>();
  for (const { actor, stance } of positions.rows) {
    const country = actor.split(", ")[0]!;
    differ.set(country, (differ.get(country) ?? new Set()).add(stance));
  }
  const marks = seen("stances", "two");
  for (const [country, stances] of differ) {
    const keys = find(marks, country).children.map(({ key }) => key);
    expect(keys.includes("bar"), country).toBe(stances.size > 1);
  }
});

test("every country has its name in every state, in both frames", () => {
  const countries = new Set(positions.rows.map(({ actor }) => actor.split(", ")[0]!));
  for (const frame of ["wide", "narrow"] as const)
    for (const state of Object.keys(compose(scenes["stances"]!, frame).states))
      expect(words(seen("stances", state, frame))).toEqual(expect.arrayContaining([...countries]));
});
