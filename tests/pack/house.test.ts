import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { softwareOf } from "../../scripts/bundle.ts";
import { built } from "../../scripts/pack.ts";
import { files, listen } from "../../scripts/serve.ts";
import { build, copyProject, emptyFolder } from "../project.ts";
import { reader } from "../site/reader.ts";

/*
 * A copy under a newspaper's name, built as `npm run brand` does: with a line above the story, a
 * wall behind its first chapter, what to read next, a foot, a PNG for a logo and a font of its own.
 */

const SERIF =
  "node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2";
const font = {
  family: "House Serif",
  file: "house.woff2",
  weight: "200 900",
  style: "normal",
  holder: "The Foundry",
  licence: "Web licence 1234",
};
const words = `"Quotes" & 'more' \${x} {y}`;

/** Writes the file of the newspaper and what it names. */
async function write(folder: string): Promise<string> {
  const theme = JSON.parse(readFileSync("themes/steppe-herald.json", "utf8")) as {
    tokens: { both: Record<string, string> };
    page: Record<string, unknown>;
  };
  theme.tokens.both["text"] = '"House Serif", Georgia, serif';
  const related = { title: words, links: [{ text: words, url: "https://post.example/?a=1&b=2" }] };
  const file = join(folder, "house.json");
  mkdirSync(folder, { recursive: true });
  const house = { ...theme, logo: "house.png", fonts: [font], page: { ...theme.page, related } };
  writeFileSync(file, JSON.stringify(house));
  cpSync(SERIF, join(folder, "house.woff2"));
  const blank = { width: 192, height: 48, channels: 3 as const, background: "#1a4fa3" };
  await sharp({ create: blank }).png().toFile(join(folder, "house.png"));
  return file;
}

let folder: string;
let dist: Map<string, Uint8Array>;
let server: Server = createServer();
let address: string;
let brand: string;
beforeAll(async () => {
  folder = emptyFolder();
  copyProject(folder);
  brand = await write(join(folder, "house"));
  const { status, said } = await build(folder, { STILLS: "svg", BRAND: brand });
  expect(status, said).toBe(0);
  dist = built(join(folder, "dist"));
  ({ server, address } = await listen(files(join(folder, "dist")), 0));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const page = (path: string) => new TextDecoder().decode(dist.get(path));
const TELLS = /^(index|chapters\/[^/]+\/index)\.html$/;

test("every page has the way home and the foot; the pages that tell the story have the wall", () => {
  const pages = [...dist.keys()].filter(
    (path) => path.endsWith(".html") && !path.startsWith("embed/"),
  );
  expect(pages.length).toBeGreaterThan(100);
  for (const path of pages) {
    const html = page(path);
    expect(html, path).toContain('<a href="https://steppe-herald.example/" class="back">');
    expect(html, path).toContain('<div class="house-foot"><p>Steppe Herald is published');
    // The page of brands shows those of others, too.
    if (path === "brand/index.html") continue;
    const tells = TELLS.test(path) && path !== "chapters/index.html";
    expect(html.split('class="house-slot"').length - 1, path).toBe(tells ? 1 : 0);
  }
  // Behind the first chapter, and before the second.
  const [before = "", after = ""] = page("index.html").split('class="house-slot"');
  expect(before.match(/data-chapter=/g)).toHaveLength(1);
  expect(after).toContain("data-chapter=");
});

test("a page of the story itself asks for none of it", () => {
  expect(readFileSync("dist/index.html", "utf8")).not.toMatch(/house/);
});

test("it is seen as it was given, under the policy of the page", async () => {
  const open = await reader({ at: address });
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  const seen = await open.page.evaluate(async () => {
    await document.fonts.ready;
    const logo = document.querySelector<HTMLImageElement>(".imprint img")!;
    logo.loading = "eager";
    await logo.decode();
    return {
      logo: logo.naturalWidth,
      icon: document.querySelector<HTMLLinkElement>('link[rel="icon"]')!.type,
      fonts: [...document.fonts].filter(({ family }) => /House Serif/.test(family)).length,
      set: document.fonts.check('16px "House Serif"'),
      title: document.querySelector(".house-related h2")!.textContent,
      next: document.querySelector<HTMLAnchorElement>(".house-related a")!.href,
      wide: document.documentElement.scrollWidth - innerWidth,
    };
  });
  expect(seen).toEqual({
    logo: 192,
    icon: "image/png",
    fonts: 1,
    set: true,
    title: words,
    next: "https://post.example/?a=1&b=2",
    wide: 0,
  });
  expect(open.complaints).toEqual([]);
  await open.close();
});

test("a wall that a script closes ends the page there; open, it hides nothing", async () => {
  const open = await reader({ at: address });
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  const seen = () =>
    open.page.evaluate(() => {
      const parts = [...document.querySelectorAll("[data-chapter]")];
      return {
        chapters: parts.filter((one) => one.checkVisibility({ visibilityProperty: true })).length,
        high: document.documentElement.scrollHeight,
        foot: document.querySelector(".foot")!.checkVisibility({ visibilityProperty: true }),
      };
    });
  const whole = await seen();
  await open.page.evaluate(() => document.documentElement.classList.add("walled"));
  const walled = await seen();
  expect(whole.chapters).toBeGreaterThan(3);
  expect(walled).toMatchObject({ chapters: 1, foot: true });
  expect(walled.high).toBeLessThan(whole.high / 2);
  await open.close();
});

test("verify finds nothing in a kit of it, and each file of the house has its right", async () => {
  vi.stubEnv("BRAND", brand);
  vi.resetModules();
  const { kit } = await import("../../src/kit/pack/kit");
  const { partOf } = await import("../../src/kit/parts/part");
  const { verify } = await import("../../src/kit/verify/verify");
  const copy = {
    folder: join(folder, "dist"),
    project: "road-around",
    version: "9.9.9",
    script: "",
    checker: "",
    bom: softwareOf(),
    indexing: "noindex" as const,
  };
  const packed = await kit(dist, copy, partOf(dist, "caspian"));
  vi.unstubAllEnvs();
  vi.resetModules();
  expect(verify({ files: packed }).found.flatMap(({ findings }) => findings)).toEqual([]);
  const rights = new TextDecoder().decode(packed.get("RIGHTS.csv"));
  expect(rights).toContain("site/brand/house.woff2,font,The Foundry,Web licence 1234,The Foundry");
  expect(rights).toContain("site/brand/logo.png,graphic,Steppe Herald,All rights reserved");
});
