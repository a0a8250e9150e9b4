import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { firefox, ready } from "../../scripts/engines.ts";
import { sha256Hex } from "../../src/engine/base/hash";
import { reader } from "../site/reader.ts";

/* CHECK.html as a producer opens it: from a disk, with a ZIP or a folder. */

const kit = inject("pack");
const url = pathToFileURL(`${inject("folder")}/CHECK.html`).href;
const MOST = 40e3;

test("it weighs at most 40 kB", () => {
  expect(readFileSync(`${inject("folder")}/CHECK.html`).length).toBeLessThanOrEqual(MOST);
});

let root: string;
let spoiled: string;
let small: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "check-"));
  // A ZIP with a byte of a picture changed: its checksum no longer holds.
  const bytes = readFileSync(kit);
  bytes[bytes.indexOf("site/stills/") + 4000]! ^= 1;
  spoiled = join(root, "spoiled.zip");
  writeFileSync(spoiled, bytes);
  // A small kit in a folder: one file as it was, one changed, one lost, one more, and the brand.
  const files = { "README.html": "read", "site/a.js": "a", "site/b.js": "b" };
  const all = { ...files, "site/brand/brand.css": ":root{}" };
  small = join(root, "kit");
  mkdirSync(join(small, "site/brand"), { recursive: true });
  const sums = Object.entries(all).map(([path, body]) => `${sha256Hex(body)}  ${path}\n`);
  const there = {
    ...all,
    "site/a.js": "<b>b</b>",
    "site/<c>.js": "c",
    "site/brand/brand.css": "p{}",
  };
  for (const [path, body] of Object.entries({ ...there, SHA256SUMS: sums.join("") }))
    if (path !== "site/b.js") writeFileSync(join(small, path), body);
});
afterAll(() => rmSync(root, { recursive: true }));

const shown = (page: Page): Promise<string> =>
  page.$eval("#said", (part) => (part instanceof HTMLElement ? part.innerText : ""));

/** What the page says when it has looked. */
async function said(page: Page, id: "zip" | "folder", file: string): Promise<string> {
  const input = (await page.$(`input#${id}`))!;
  await input.uploadFile(file);
  await page.waitForSelector("#said h2", { timeout: 600_000 });
  return shown(page);
}

const answered = async (page: Page, sum: string) => {
  await page.$eval("#pasted", (input) => ((input as HTMLInputElement).value = ""));
  await page.type("#pasted", sum);
  return page.$eval("#answer", (part) => part.textContent);
};

test("in Chromium a whole kit is well, and its sum is told from another", async () => {
  const open = await reader();
  await open.page.goto(url, { waitUntil: "load" });
  const words = await said(open.page, "zip", kit);
  expect(words).toContain("All is well: every file is as we packed it.");
  const sum = sha256Hex(readFileSync(kit));
  expect(await open.page.$eval("#digest", (part) => part.textContent)).toBe(sum);
  expect(await answered(open.page, `${sum}  kit.zip`)).toMatch(/^It is the same/);
  expect(
    await answered(
      open.page,
      sum.replace(/^./, (one) => (one === "0" ? "1" : "0")),
    ),
  ).toMatch(/^It is another one/);
  // It asks for the fonts of the kit, and for nothing else.
  const own = `elsewhere: ${pathToFileURL(inject("folder")).href}/`;
  expect(open.complaints.filter((one) => !one.startsWith(own))).toEqual([]);
  await open.close();
});

test("in Chromium a folder is told file by file, and names are shown as text", async () => {
  const open = await reader({ screen: "narrow" });
  await open.page.goto(url, { waitUntil: "load" });
  const words = await said(open.page, "folder", small);
  expect(words).toContain("This is not the kit as we packed it.");
  expect(words).toContain("Files as we packed them: 1");
  expect(words).toMatch(/Changed\. Take [^\n]+\s+site\/a\.js/);
  expect(words).toMatch(/Missing\. Take [^\n]+\s+site\/b\.js/);
  expect(words).toMatch(/Not part of the kit\. [^\n]+\s+site\/<c>\.js/);
  expect(words).toMatch(/Yours: [^\n]+\s+site\/brand\/brand\.css/);
  const wide = await open.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await open.close();
});

test("in Chromium a folder may be dropped on it, too", async () => {
  const open = await reader();
  await open.page.goto(url, { waitUntil: "load" });
  const wire = await open.page.createCDPSession();
  const data = { items: [], files: [small], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await wire.send("Input.dispatchDragEvent", { type, x: 200, y: 200, data });
  await open.page.waitForSelector("#said h3", { timeout: 600_000 });
  expect(await shown(open.page)).toContain("site/b.js");
  await open.close();
});

test("in Chromium a spoiled ZIP is refused", async () => {
  const open = await reader();
  await open.page.goto(url, { waitUntil: "load" });
  expect(await said(open.page, "zip", spoiled)).toMatch(
    /Nothing was compared\.\s+site|was damaged/,
  );
  await open.close();
});

describe.skipIf(!ready("firefox"))("in Firefox", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await firefox();
  });
  afterAll(() => browser.close());

  test("a ZIP is told to be whole, and a spoiled one is refused", async () => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: "load" });
    expect(await said(page, "zip", kit)).toContain("All is well");
    await page.reload({ waitUntil: "load" });
    expect(await said(page, "zip", spoiled)).toContain("Nothing was compared.");
  });
});
