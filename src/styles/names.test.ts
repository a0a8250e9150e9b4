import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = `${import.meta.dirname}/..`;
const read = (files: string[]) => files.map((file) => readFileSync(file, "utf8")).join("\n");
const sheets = globSync(`${root}/{styles,pages}/**/*.css`);
const pictures = [`${root}/styles/picture.css`, ...globSync(`${root}/scenes/*/style.css`)];
const page = sheets.filter((file) => !file.endsWith("picture.css"));

/** The classes that pictures give their marks. */
const ofMarks = new Set(
  [...read(pictures).matchAll(/\.stage(?:\.narrow)? ([^{]*)\{/g)].flatMap(([, names]) =>
    [...names!.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!),
  ),
);
test("no rule of the page reaches into pictures: their marks have other classes", () => {
  expect(ofMarks.size).toBeGreaterThan(40);
  const css = read(page);
  const rules = [...css.matchAll(/^ {2,4}(\.[\w-]+)(?:::\w+)? ?[{,]$/gm)].map(([, name]) =>
    name!.slice(1),
  );
  expect(rules.length).toBeGreaterThan(40);
  expect(rules.filter((name) => name !== "stage" && ofMarks.has(name))).toEqual([]);
});
