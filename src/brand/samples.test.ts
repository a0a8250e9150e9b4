import { readFileSync } from "node:fs";
import postcss, { type AtRule, type Declaration, type Rule } from "postcss";
import { expect, test } from "vitest";
import { least, unreadable } from "./contrast";
import { leastOf, samples, samplesCss } from "./samples";
import { coloursOf } from "./theme";
import { ours } from "./tokens";

test("the page of brands shows each house in both schemes, in the colours of its file", () => {
  expect(samples.map(({ slug }) => slug)).toEqual([...samples.map(({ slug }) => slug)].sort());
  const layer = postcss.parse(samplesCss()).first as AtRule;
  expect([layer.name, layer.params]).toEqual(["layer", "page"]);
  const rules = new Map(
    (layer.nodes as Rule[]).map(({ selector, nodes }) => [
      selector,
      Object.fromEntries((nodes as Declaration[]).map(({ prop, value }) => [prop, value])),
    ]),
  );
  expect(rules.size).toBe(12);
  for (const { slug } of samples) {
    const { tokens } = JSON.parse(readFileSync(`themes/${slug}.json`, "utf8")) as {
      tokens: Record<"light" | "dark" | "both", Record<string, string>>;
    };
    for (const scheme of ["light", "dark"] as const) {
      const rule = rules.get(`.theme-${slug}.${scheme}`)!;
      for (const [name, value] of Object.entries({ ...tokens[scheme], ...tokens.both }))
        expect(rule[`--${name}`], `${slug} ${name}`).toBe(value);
      expect(rule["color-scheme"]).toMatch(scheme === "dark" ? /^dark$/ : /^(light|dark)$/);
    }
  }
});

test("the contrast that is printed of a house is its worst, of text and of marks", () => {
  for (const sample of samples)
    for (const scheme of ["light", "dark"] as const) {
      const { text, marks } = leastOf(sample, scheme);
      expect(text).toBeGreaterThanOrEqual(4.5);
      expect(marks).toBeGreaterThanOrEqual(3);
      expect(Math.max(text, marks)).toBeLessThanOrEqual(21);
      expect(least(coloursOf(sample, scheme))).toEqual({ text, marks });
    }
  // One that cannot be read is the worst: it is the number that its refusal names.
  const spoilt = { ...ours.light, "--muted": "#b0b0b0", "--bar": "#eeeeee" };
  const refused = unreadable(spoilt, "light").map(({ expected, found }) => [
    expected.split(" ")[0],
    Number(/^[\d.]+/.exec(found)?.[0]),
  ]);
  const worst = (what: string) =>
    Math.min(...refused.flatMap(([kind, is]) => (kind === what ? [is as number] : [])));
  const { text, marks } = least(spoilt);
  expect(Math.floor(text * 100) / 100).toBe(worst("text"));
  expect(Math.floor(marks * 100) / 100).toBe(worst("marks"));
});
