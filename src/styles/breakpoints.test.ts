import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as breakpoints from "../engine/scroll/breakpoints";

const sheets = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".css"));
/** What sheets repeat; the layouts of scenes they take from the root element. */
const { layouts, SIDE, STACKED, WIDE_FRAME, ...repeated } = breakpoints;
const read = (name: string) => readFileSync(`${import.meta.dirname}/${name}`, "utf8");
const sizes = (css: string) =>
  [...css.matchAll(/@media ([^{]*)/g)].flatMap(([, query]) =>
    [...query!.matchAll(/(?:width|height):\s*([\d.]+\w+)/g)].map(([, size]) => size!),
  );

test.each(sheets)("%s changes its layout only at breakpoints", (name) => {
  const known: readonly string[] = Object.values(repeated);
  expect(sizes(read(name)).filter((size) => !known.includes(size))).toEqual([]);
});

test("every breakpoint is one of a sheet, but for that of stills", () => {
  const used = new Set(sheets.flatMap((name) => sizes(read(name))));
  const unused = Object.entries(repeated).filter(([, size]) => !used.has(size));
  expect(unused.map(([name]) => name)).toEqual(["WIDE_STILL"]);
});

test("no sheet is longer than a reader of code reads at once", () => {
  const long = sheets.filter(
    (name) => name !== "picture.css" && read(name).split("\n").length > 200,
  );
  expect(long).toEqual([]);
});

/** Whether a window of so many em by so many is meant by a media query of ours. */
const fits = (query: string, width: number, height: number) =>
  query.split(", ").some((one) =>
    one.split(" and ").every((part) => {
      const [, name, value] = /\(([a-z-]+): ([\w.]+)\)/.exec(part)!;
      if (name === "orientation") return (value === "portrait") === height >= width;
      const size = name!.endsWith("width") ? width : height;
      return name!.startsWith("min") ? size >= parseFloat(value!) : size <= parseFloat(value!);
    }),
  );

test("a window has one layout at most, and its pictures keep letters of 12 px", () => {
  expect(layouts).toEqual({ side: SIDE, stacked: STACKED, wide: WIDE_FRAME });
  for (let width = 15; width < 160; width += 0.5)
    for (let height = 12; height < 100; height += 0.5) {
      const [side, stacked, wide] = [SIDE, STACKED, WIDE_FRAME].map((query) =>
        fits(query, width, height),
      );
      expect(side && stacked, `${width} by ${height}`).toBe(false);
      if (wide) expect(side || stacked, `${width} by ${height}`).toBe(true);
      if (side && wide)
        expect(Math.min(width - 20, ((height - 2.5) * 880) / 660) * 16).toBeGreaterThanOrEqual(704);
      else if (side)
        expect(Math.min(width - 15, ((height - 2.25) * 360) / 320) * 16).toBeGreaterThanOrEqual(
          319,
        );
    }
});
