import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import postcss from "postcss";
import type { Page } from "puppeteer-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { checkBrandCss } from "../../src/brand/check-css";
import { serve } from "../../scripts/serve.ts";
import { brandCss, PNG_LOGO } from "../../src/brand/css";
import { inEachEngine } from "./each-engine.ts";
import { readPartner } from "../../src/brand/partner";
import { samples } from "../../src/brand/samples";
import { ours } from "../../src/brand/tokens";
import { address, articles, atRest, reach, reader, stepsOf } from "./reader.ts";

const rgb = (hex = "") =>
  `rgb(${hex
    .slice(1)
    .match(/../g)!
    .map((pair) => parseInt(pair, 16))
    .join(", ")})`;

/** Puts a sheet in the place of brand.css, as a partner does. */
async function dress(page: Page, css: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (!request.url().endsWith("/brand/brand.css")) return void request.continue();
    void request.respond({ contentType: "text/css", body: css });
  });
}

const styleOf = (page: Page, selector: string, property: string) =>
  page.$eval(
    selector,
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );

test("all our style is in layers, so that a partner's wins without being louder", () => {
  const sheets = [...globSync("dist/_astro/*.css"), "dist/brand/samples.css"];
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) {
    const top = postcss.parse(readFileSync(sheet, "utf8")).nodes;
    expect(top.length).toBeGreaterThan(0);
    // A registered property sets nothing: it has no place in a layer.
    const rules = top.filter((node) => node.type !== "atrule" || node.name !== "property");
    for (const node of rules) expect(node, sheet).toMatchObject({ type: "atrule", name: "layer" });
  }
});

test("every page has the sheet and the logo, and says before all sheets how layers stand", () => {
  for (const file of globSync("dist/**/index.html").filter((one) => !one.includes("/embed/"))) {
    const html = readFileSync(file, "utf8");
    expect(html, file).toMatch(/<link rel="stylesheet" href="[^"]*brand\/brand\.css">/);
    expect(html, file).toMatch(
      /<img src="[^"]*brand\/logo\.svg" alt="" width="\d+" height="24" loading="lazy">/,
    );
    // The first sheet of a page is that of its letters, which begins with the order.
    const first = /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/.exec(html)![1]!;
    const sheet = readFileSync(join("dist", new URL(first, "https://x.example").pathname), "utf8");
    expect(sheet.startsWith("@layer tokens,reset,page,picture;"), `${file}: ${first}`).toBe(true);
  }
});

test("brand.css as it ships is valid and changes nothing", () => {
  const css = readFileSync("dist/brand/brand.css", "utf8");
  checkBrandCss(css, "brand.css");
  expect(css).toBe(brandCss());
});

describe("check 25: with brand.css changed and nothing else", () => {
  const { tokens } = readPartner("themes/meridian-post.json");
  const sheet = `${brandCss(readPartner("themes/meridian-post.json"))}
.credit { letter-spacing: 1px; }`;

  test.each(["light", "dark"] as const)("page and live stage follow it, %s", async (scheme) => {
    const open = await reader({ still: true });
    await open.page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: scheme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    await dress(open.page, sheet);
    await open.page.goto(address + articles[2]!, { waitUntil: "load" });
    const { page } = open;
    expect(await styleOf(page, "html", "background-color")).toBe(rgb(tokens[scheme].paper));
    expect(await styleOf(page, "h1", "font-family")).toBe(tokens.both.display);
    expect(await styleOf(page, ".credit", "letter-spacing")).toBe("1px");
    const step = (await stepsOf(page)).find(({ scene }) => scene === "cargo")!;
    await reach(page, step.id);
    await atRest(page, step.id);
    const stage = '[data-scene="cargo"] svg[data-stage]';
    expect(await styleOf(page, `${stage} .head`, "fill")).toBe(rgb(tokens[scheme].ink));
    expect(await styleOf(page, `${stage} .bar:not(.soft, .corridor)`, "fill")).toBe(
      rgb(tokens[scheme].bar),
    );
    // The words of a picture were measured in our letters.
    expect(await styleOf(page, `${stage} .tick`, "font-family")).toContain("Plex Narrow");
    expect(open.complaints).toEqual([]);
    await open.close();
  });

  test("the page of brands says which of its colours cannot be read, and where all can", async () => {
    const said = async (css: string) => {
      const open = await reader();
      await dress(open.page, css);
      await open.page.goto(`${address}/brand/`, { waitUntil: "load" });
      const lines = await open.page.$$eval("[data-contrast] li", (all) =>
        all.map(({ textContent }) => textContent),
      );
      expect(open.complaints).toEqual([]);
      await open.close();
      return lines;
    };
    expect(await said("")).toEqual([expect.stringMatching(/^All text and marks of this copy can/)]);
    const low = await said(":root { --paper: #777777; --ink: rgb(128 128 128); }");
    expect(low).toContainEqual(
      expect.stringMatching(/^ink on paper cannot.+ 1\.1\d? to one, and 4\.5/),
    );
  });

  test("a colour for light screens leaves the dark ones alone", async () => {
    const open = await reader();
    await open.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await dress(open.page, "@media (prefers-color-scheme: light) { :root { --paper: #ffffff; } }");
    await open.page.goto(`${address}/method/`, { waitUntil: "load" });
    expect(await styleOf(open.page, "html", "background-color")).toBe(rgb(ours.dark["--paper"]!));
    await open.close();
  });
});

describe("check 25: in a branded build", () => {
  const partner = readPartner("themes/night-desk.json");
  beforeAll(() => {
    vi.stubEnv("BRAND", "themes/night-desk.json");
    vi.resetModules();
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test("stills and cards are drawn in the partner's colours, and none of ours is left", async () => {
    const { still } = await import("../../src/engine/stills/still");
    const { storyCard } = await import("../../src/engine/stills/card");
    const { scenes, story } = await import("@story");
    const colours = new Set([
      ...Object.values(partner.tokens.light),
      ...Object.values(partner.tokens.dark),
    ]);
    for (const svg of [
      still(scenes["cargo"]!, "counts", "wide").svg,
      still(scenes["routes"]!, "ways", "narrow").svg,
      storyCard(story),
    ]) {
      const used = new Set(svg.match(/#[0-9a-f]{6}\b/g));
      expect(used).toContain(partner.tokens.light.paper);
      expect([...used].filter((colour) => !colours.has(colour))).toEqual([]);
    }
  });
});

test("check 25: the page of brands shows each sample in its colours, light and dark", async () => {
  for (const screen of ["wide", "narrow"] as const) {
    const open = await reader({ screen });
    await open.page.goto(`${address}/brand/`, { waitUntil: "load" });
    for (const { slug, tokens } of samples)
      for (const scheme of ["light", "dark"] as const) {
        const panel = `.theme-${slug}.${scheme}`;
        expect(await styleOf(open.page, panel, "background-color")).toBe(rgb(tokens[scheme].paper));
        expect(await styleOf(open.page, `${panel} h3`, "border-top-color")).toBe(
          rgb(tokens[scheme].corridor),
        );
      }
    const wide = await open.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(
      await open.page.$eval('meta[name="robots"]', (meta) => meta.getAttribute("content")),
    ).toBe("noindex");
    expect(open.complaints).toEqual([]);
    await open.close();
  }
});

/** A sign of 96 by 48 pixels. */
const png = await sharp({
  create: { width: 96, height: 48, channels: 4, background: { r: 200, g: 20, b: 20, alpha: 1 } },
})
  .png()
  .toBuffer();

inEachEngine(({ there, driver }) => {
  test.runIf(there)("a PNG beside brand.css is the logo, once one line is freed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "logo-"));
    for (const one of readdirSync("dist"))
      if (one !== "brand") symlinkSync(resolve("dist", one), join(folder, one));
    cpSync("dist/brand", join(folder, "brand"), { recursive: true });
    const sheet = join(folder, "brand/brand.css");
    const freed = readFileSync(sheet, "utf8").replace(`/* ${PNG_LOGO} */`, PNG_LOGO);
    checkBrandCss(freed, "brand.css");
    writeFileSync(sheet, freed);
    writeFileSync(join(folder, "brand/logo.png"), png);
    const { server, address: at } = await serve(folder, 0);
    await driver().size(800, 900);
    await driver().go(`${at}/data/`);
    const seen = await driver().run(`
      const logo = document.querySelector(".imprint img");
      logo.loading = "eager";
      logo.scrollIntoView();
      const asked = () => performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/brand/logo.png"));
      const size = () => { const { width, height } = logo.getBoundingClientRect(); return [Math.round(width), Math.round(height)]; };
      for (let tries = 0; tries < 6000 && !(asked() && size()[0] === 48); tries++) await new Promise((done) => setTimeout(done, 25));
      return [asked(), ...size(), document.documentElement.scrollWidth <= innerWidth];`);
    expect(seen).toEqual([true, 48, 24, true]);
    expect(driver().said).toEqual([]);
    // What the page still asks for would be read where nothing is any more.
    await driver().go(`${address}/data/`);
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
    rmSync(folder, { recursive: true });
  });
});
