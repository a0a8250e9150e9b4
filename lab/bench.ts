import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { type Followed, journey } from "./journey.ts";
import { lighthouse } from "./lighthouse.ts";
import { firstLoad, sizes } from "./measure.ts";
import { launch } from "../scripts/browser.ts";
import { serve } from "../scripts/serve.ts";

/*
 * Prints what the site costs its readers and its builders, beside what it may cost. Sizes are
 * tested too (tests/site/budget.test.ts); times never are, for they depend on the machine.
 */

const say = (what: string, value: string, budget = "") =>
  console.log(`${what.padEnd(44)} ${value.padStart(12)}  ${budget}`);
const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;
const PHONE = { width: 390, height: 664, isMobile: true, hasTouch: true };
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Watches answers and layout shifts from the first script on. */
const watch = `
  window.shift = 0; window.waits = [];
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (e.interactionId) window.waits.push(e.duration); })
    .observe({ type: "event", durationThreshold: 16, buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.shift += e.value; })
    .observe({ type: "layout-shift", buffered: true });
`;

/** Reads the page from top to end as a wheel does, a tenth of a screen at a time. */
async function read(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pause = (time: number) => new Promise((done) => setTimeout(done, time));
    const end = () => document.documentElement.scrollHeight - innerHeight;
    for (let y = scrollY; y < end(); y += innerHeight / 10) {
      scrollTo(0, y);
      await pause(50);
    }
    await pause(1000);
  });
}

/** How long taps and keys wait for the next frame, in ms: what a reader does most, many times. */
async function answers(page: Page, address: string): Promise<number[]> {
  await page.goto(`${address}/#cargo-counts`, { waitUntil: "networkidle0" });
  await page.evaluate("window.waits.length = 0");
  const press = (selector: string) =>
    page
      .$eval(selector, (one) => one.scrollIntoView({ block: "center" }))
      .then(() => page.click(selector));
  for (let i = 0; i < 5; i++) {
    await press("#cargo-counts a[data-note]");
    await page.waitForSelector(".popover dl");
    await page.keyboard.press("Escape");
    await press("#cargo-counts a.opens");
    await page.waitForSelector(".popover table");
    await page.keyboard.press("Escape");
  }
  for (const way of ["steps", "article", "scroll"]) await press(`[data-mode="${way}"]`);
  await page.focus('[data-scene="cargo"] .readings button[tabindex="0"]');
  for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowRight");
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  return (await page.evaluate("window.waits")) as number[];
}

/**
 * Journeys through the page with its script and without, one after the other, for a machine has
 * better and worse minutes: least and median of each.
 */
async function journeys(browser: Browser, address: string, runs: number): Promise<void> {
  const all: Record<"with script" | "without", Followed[]> = { "with script": [], without: [] };
  for (let run = 0; run < runs; run++)
    for (const kind of ["with script", "without"] as const) {
      const page = await browser.newPage();
      await page.setViewport({ ...PHONE, deviceScaleFactor: 2 });
      await page.setJavaScriptEnabled(kind === "with script");
      all[kind].push(await journey(page, address, 4));
      await page.close();
    }
  const both = (of: readonly number[], digits: number) =>
    `${Math.min(...of).toFixed(digits)}–${median(of).toFixed(digits)}`;
  for (const [kind, list] of Object.entries(all)) {
    const shares = (of: "dropped" | "late") => list.map((one) => one[of] * 100);
    say(
      `frames dropped, 4× slower, ${kind}`,
      `${both(shares("dropped"), 1)} %`,
      "1 %, least–median",
    );
    say("  shown before their drawing", `${both(shares("late"), 1)} %`);
    say(
      "  the longest stand",
      `${both(
        list.map((one) => one.longest),
        0,
      )} ms`,
      "50 ms",
    );
  }
}

const ASTRO = resolve("node_modules/astro/bin/astro.mjs");

/** Time of a cold build in seconds. */
function build(folder: string): number {
  for (const name of ["dist", ".astro", "node_modules/.astro", "node_modules/.vite"])
    rmSync(join(folder, name), { recursive: true, force: true });
  const began = performance.now();
  execFileSync(process.execPath, [ASTRO, "build"], { cwd: folder, stdio: "pipe" });
  return (performance.now() - began) / 1000;
}

function empty(): string {
  const folder = mkdtempSync(join(tmpdir(), "empty-"));
  mkdirSync(join(folder, "src/pages"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "src/pages/index.astro"), "<h1>Empty</h1>\n");
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

/** This project without what it has built, so that its build starts cold. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), "cold-"));
  const left = new Set([".git", "node_modules", "dist", ".astro"]);
  cpSync(".", folder, { recursive: true, filter: (path) => !left.has(path) });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

const [blank, own] = [empty(), copy()];
const nothing = build(blank);
const all = build(own);
say("cold build", `${all.toFixed(1)} s`, "90 s on 2 cores");
say("  against an empty Astro build", `${(all / nothing).toFixed(1)} ×`);

const dist = join(own, "dist");
for (const { what, bytes, budget } of sizes(dist)) say(what, kB(bytes), kB(budget));

const { server, address } = await serve(dist, 0);
const browser = await launch();
const page = await browser.newPage();
await page.evaluateOnNewDocument(watch);
for (const [name, window] of [
  ["phone", PHONE],
  ["desk", { width: 1440, height: 900 }],
] as const) {
  await page.setViewport(window);
  const sums = await firstLoad(page, address);
  const weigh = (what: string, budget: string) => {
    say(what, kB(Object.values(sums).reduce((sum, bytes) => sum + bytes, 0)), budget);
    for (const [kind, bytes] of Object.entries(sums)) say(`  ${kind.toLowerCase()}`, kB(bytes));
  };
  weigh(`first load, ${name}`, "180 kB");
  await read(page);
  weigh(`a whole read, ${name}`, "300 kB");
  const shift = (await page.evaluate("window.shift")) as number;
  say("layout shift in that read", shift.toFixed(3), "0");
  const waits = (await answers(page, address)).sort((a, b) => a - b);
  const longest = `longest of ${waits.length} waits after taps and keys`;
  say(longest, `${waits.at(-1) ?? 0} ms`, "50 ms");
  say("DOM nodes", String(await page.evaluate(() => document.querySelectorAll("*").length)));
}
await page.close();
await journeys(browser, address, 3);
await browser.close();
for (const device of ["mobile", "desktop"] as const) {
  const { scores, times } = await lighthouse(address, device, 5);
  const all = Object.values(scores).join("/");
  say(`Lighthouse, ${device}, median of 5`, all, "100/100/100/100");
  say("  blocking", `${times["total-blocking-time"]} ms`, "50 ms");
  say("  largest paint", `${times["largest-contentful-paint"]} ms`, "1000 ms");
}
server.close();
for (const folder of [blank, own]) rmSync(folder, { recursive: true, force: true });
