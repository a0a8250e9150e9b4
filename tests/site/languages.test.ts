import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { edition } from "./edition.ts";
import { plainTexts } from "./plain-words.ts";
import { articles, reader } from "./reader.ts";
import { samples } from "../../src/brand/samples";
import { ours } from "../../src/brand/tokens";
import { config, data, stations } from "@story";

const SIZES = [
  [360, 640],
  [768, 1024],
  [1440, 900],
] as const;

const PAGES = [
  ...articles,
  "/facts/",
  "/sources/",
  "/data/",
  "/method/",
  "/corrections/",
  "/republish/",
  "/facts/gap/",
];

/** The strings of a value, however deep: what an invented paper says on its page is its own. */
const stringsOf = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : value && typeof value === "object"
      ? Object.values(value).flatMap(stringsOf)
      : [];

/** What stands in plain letters in any language: the words of rows, names, and keys of the data. */
const known = [
  ...data.tables.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row).flat())),
  ...data.tables.flatMap(({ name, columns }) => [name, ...Object.keys(columns)]),
  ...data.corrections.flatMap((one) => Object.values(one).flat()),
  ...stations.map(({ station }) => station),
  ...data.tables.flatMap(({ columns }) => Object.values(columns).map(({ field }) => field.type)),
  // What columns call the rows of all tables of numbers and dates together.
  "figures",
  ...samples.flatMap(({ name, page }) => [name, ...stringsOf(page)]),
  ...Object.keys(ours.light).map((token) => token.slice("--".length)),
  config.publisher,
  config.licence.name,
  config.element,
]
  .filter((one): one is string => typeof one === "string" && /\p{L}{2}/u.test(one))
  .sort((a, b) => b.length - a.length);

/** What a window shows of a page that should not be: it scrolls sideways, or words are cut. */
const faults = `(() => {
  const out = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > innerWidth + 1) out.push("sideways " + root.scrollWidth);
  for (const one of document.querySelectorAll("a, button, h1, h2, h3, p, li, dt, dd, th, td, label, summary")) {
    const { overflowX, display, position } = getComputedStyle(one);
    if (display === "none" || display === "inline" || position === "absolute") continue;
    if (overflowX !== "visible" && overflowX !== "auto" && one.scrollWidth > one.clientWidth + 1)
      out.push("cut: " + one.textContent.slice(0, 40));
  }
  return out;
})()`;

describe.each(["en-XA", "ar-XB"] as const)("in %s", (language) => {
  let address: string;
  let dist: string;
  beforeAll(async () => {
    ({ address, dist } = await edition(language));
  });

  test("nothing scrolls sideways and no word is cut, on a phone, a tablet and a desk", async () => {
    const open = await reader({ at: address });
    for (const path of PAGES) {
      await open.page.goto(address + path, { waitUntil: "load" });
      for (const [width, height] of SIZES) {
        await open.page.setViewport({ width, height });
        expect(await open.page.evaluate(faults), `${path} at ${width} × ${height}`).toEqual([]);
      }
    }
    await open.close();
  });

  if (language === "en-XA")
    test("every word is a message, a name or a row’s", () => {
      const plain = new Map<string, string>();
      for (const file of globSync("**/*.html", { cwd: dist }))
        for (const text of plainTexts(readFileSync(join(dist, file), "utf8"), known))
          if (!plain.has(text)) plain.set(text, file);
      expect([...plain].map(([text, file]) => `${file}: ${text}`)).toEqual([]);
    });

  if (language === "ar-XB")
    test("the page is mirrored: text at the right of its picture, and read from the right", async () => {
      const open = await reader({ at: address });
      await open.page.setViewport({ width: 1440, height: 900 });
      await open.page.goto(`${address}/`, { waitUntil: "load" });
      const seen = (await open.page.evaluate(`(() => {
        const box = (query) => document.querySelector(query).getBoundingClientRect();
        const words = box("[data-step] .words");
        const board = box("[data-scene] .board");
        return {
          dir: document.documentElement.dir,
          right: words.left >= board.right - 1,
          align: getComputedStyle(document.querySelector("[data-step] p")).direction,
        };
      })()`)) as object;
      expect(seen).toEqual({ dir: "rtl", right: true, align: "rtl" });
      await open.close();
    });
});
