import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { firstLoad, launch, sizes } from "./measure.ts";
import { serve } from "./serve.ts";

/*
 * Prints what the site costs its readers and its builders, beside what it may cost. Sizes are
 * tested too (tests/site/budget.test.ts); times never are, for they depend on the machine.
 */

const say = (what: string, value: string, budget = "") =>
  console.log(`${what.padEnd(44)} ${value.padStart(12)}  ${budget}`);
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Watches long frames and layout shifts from the first script on. */
const watch = `
  window.long = []; window.shift = 0;
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.long.push(e.duration); })
    .observe({ type: "long-animation-frame", buffered: true });
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

async function scroll(page: Page, address: string, slow: number): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle0" });
  await page.emulateCPUThrottling(slow);
  await page.evaluate("window.long.length = 0");
  await read(page);
  await page.emulateCPUThrottling(null);
  const { long, shift } = (await page.evaluate("({ long, shift })")) as {
    long: number[];
    shift: number;
  };
  const over = long.filter((time) => time > 50);
  say(
    `frames over 50 ms in a full read, ${slow}× slower`,
    String(over.length),
    slow === 4 ? "0" : "",
  );
  if (over.length) say("  the longest", `${Math.max(...over).toFixed(0)} ms`);
  say("layout shift in that read", shift.toFixed(3), "0");
}

/** Time of a cold build in seconds. */
function build(folder: string): number {
  for (const name of ["dist", ".astro", "node_modules/.astro", "node_modules/.vite"])
    rmSync(join(folder, name), { recursive: true, force: true });
  const began = performance.now();
  execFileSync(
    process.execPath,
    [resolve("node_modules/astro/bin/astro.mjs"), "build", "--root", folder],
    { stdio: "pipe" },
  );
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

/** This project without what it has built, so that both builds start cold. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), "cold-"));
  for (const name of ["src", "public", "package.json", "astro.config.mjs", "tsconfig.json"])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

const [blank, own] = [empty(), copy()];
const nothing = build(blank);
process.chdir(own);
const all = build(own);
process.chdir(import.meta.dirname + "/..");
say("cold build", `${all.toFixed(1)} s`, "90 s on 2 cores");
say("  against an empty Astro build", `${(all / nothing).toFixed(1)} ×`);

const dist = join(own, "dist");
for (const { what, bytes, budget } of sizes(dist)) say(what, kB(bytes), kB(budget));

const { server, address } = await serve(dist, 0);
const browser = await launch();
const page = await browser.newPage();
await page.evaluateOnNewDocument(watch);
for (const [name, width, height] of [
  ["phone", 390, 844],
  ["desk", 1440, 900],
] as const) {
  await page.setViewport({ width, height, isMobile: width < 700, hasTouch: width < 700 });
  const sums = await firstLoad(page, address);
  const total = Object.values(sums).reduce((sum, bytes) => sum + bytes, 0);
  say(`first load, ${name}`, kB(total), "180 kB");
  for (const [kind, bytes] of Object.entries(sums)) say(`  ${kind.toLowerCase()}`, kB(bytes));
  for (const slow of [4, 6]) await scroll(page, address, slow);
  say("DOM nodes", String(await page.evaluate(() => document.querySelectorAll("*").length)));
}
await browser.close();
server.close();
for (const folder of [blank, own]) rmSync(folder, { recursive: true, force: true });
