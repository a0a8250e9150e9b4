import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as breakpoints from "../engine/scroll/breakpoints";

const sheets = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".css"));
const read = (name: string) => readFileSync(`${import.meta.dirname}/${name}`, "utf8");
const sizes = (css: string) =>
  [...css.matchAll(/@media ([^{]*)/g)].flatMap(([, query]) =>
    [...query!.matchAll(/(?:width|height):\s*([\d.]+\w+)/g)].map(([, size]) => size!),
  );

test.each(sheets)("%s changes its layout only at breakpoints", (name) => {
  const known: readonly string[] = Object.values(breakpoints);
  expect(sizes(read(name)).filter((size) => !known.includes(size))).toEqual([]);
});

test("every breakpoint is one of a sheet, but for that of stills", () => {
  const used = new Set(sheets.flatMap((name) => sizes(read(name))));
  const unused = Object.entries(breakpoints).filter(([, size]) => !used.has(size));
  expect(unused.map(([name]) => name)).toEqual(["WIDE_STILL"]);
});

test("no sheet is longer than a reader of code reads at once", () => {
  const long = sheets.filter(
    (name) => name !== "picture.css" && read(name).split("\n").length > 200,
  );
  expect(long).toEqual([]);
});
