import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowed, unsourcedNumbers } from "../engine/prose/unsourced-numbers";
import { usesOf } from "../engine/prose/uses";
import { compose } from "../engine/scene/compose";
import { data, scenes, stations } from "@story";

const { ids } = data;

const chapters = globSync("src/content/chapters/*.mdx")
  .sort()
  .map((file) => {
    const text = readFileSync(file, "utf8");
    return { file, text, body: text.split("---\n").slice(2).join("---\n") };
  });

const facts = /<Fact\b[^>]*\/>/g;
const steps = chapters.flatMap(({ file, body }) =>
  [...body.matchAll(/<Step name="([^"]+)">\n\n(.*?)\n\n<\/Step>/gs)].map(([, name, text]) => ({
    name: `${file} ${name}`,
    text: text!,
  })),
);

test("every chapter is at a station, and they are in the order of the line", () => {
  const order = chapters.map(({ file }) => /\d+-([a-z-]+)\.mdx$/.exec(file)![1]!);
  const known = stations.map(({ chapter }) => chapter as string);
  expect(order).toEqual(known.filter((one) => order.includes(one)));
});

test("every state has one step", () => {
  const states = Object.values(scenes).reduce(
    (sum, scene) => sum + Object.keys(compose(scene, "wide").states).length,
    0,
  );
  expect(steps).toHaveLength(states);
});

test.each(steps)("$name is 25 to 60 words", ({ text }) => {
  const words = text.replaceAll(facts, "1").split(/\s+/).filter(Boolean);
  expect(words.length).toBeGreaterThanOrEqual(25);
  expect(words.length).toBeLessThanOrEqual(60);
});

test.each(chapters)("$file names only rows that are there", ({ body }) => {
  for (const [, id] of body.matchAll(/<Fact id="([^"]+)"/g)) expect(ids).toContain(id);
});

test.each(chapters)("$file has no number without a row", ({ text }) => {
  expect(unsourcedNumbers(text)).toEqual([]);
});

test("of the digits in prose 98 in a hundred and more have a receipt", () => {
  const facts = chapters.flatMap(({ text }) => usesOf(text)).length;
  const others = chapters.flatMap(
    ({ body }) => body.replaceAll(/<[^>]*>/g, "").match(/\d+(?:[.,–]\d+)*/g) ?? [],
  );
  expect(facts).toBeGreaterThan(0);
  expect(others.length / (facts + others.length)).toBeLessThan(0.02);
  for (const { text, why } of allowed) {
    expect(why).toMatch(/\S/);
    expect(chapters.map(({ body }) => body).join("")).toContain(text);
  }
});
