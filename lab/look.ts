import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import sharp from "sharp";
import { launch } from "../scripts/browser.ts";
import { serve } from "../scripts/serve.ts";

/*
 * What a reader sees of each step, at rest: `npm run look -- 390x664 dark`, after `npm run build`.
 * Puts a picture of the window for each step into `.look/390x664-dark/`, and sheets of several
 * beside each other. `npm run look -- 390x664 dark cargo oil` takes those scenes only.
 */

/** How wide a sheet of windows is, in pixels, and the most that one of them takes of it. */
const SHEET = 2000;
const MOST = 990;
const GAP = 8;

const [window = "390x664", scheme = "light", ...wanted] = process.argv.slice(2);
const size = /^(\d+)x(\d+)$/.exec(window);
if (!size || !["light", "dark"].includes(scheme)) {
  console.error(`Say a window and a scheme, for example: npm run look -- 390x664 dark
Found: ${window} ${scheme}`);
  process.exit(2);
}
const [width, height] = [Number(size[1]), Number(size[2])];

/** Brings a step to where its words stop, and waits until its picture is still. */
async function rest(page: Page, id: string): Promise<void> {
  await page.evaluate(async (step) => {
    const element = document.getElementById(step)!;
    element.scrollIntoView({ behavior: "instant" });
    const stage = element.closest("[data-scene]")!.querySelector("svg[data-stage]");
    const frame = () => new Promise(requestAnimationFrame);
    const resting = () =>
      !stage?.checkVisibility() || stage.getAttribute("data-state") === element.dataset["step"];
    for (let i = 0; i < 600 && !resting(); i++) await frame();
    for (let before = "", same = 0; same < 6;) {
      const now = stage?.innerHTML ?? "";
      same = now === before ? same + 1 : 0;
      before = now;
      await frame();
    }
  }, id);
}

const tile = {
  width: Math.min(width, MOST),
  height: Math.round(height * Math.min(1, MOST / width)),
};
const across = Math.floor(SHEET / tile.width);

/** Sets windows beside each other, as many in a row as a sheet is wide. */
async function sheet(files: readonly string[], to: string): Promise<void> {
  const rows = Math.ceil(files.length / across);
  const place = async (file: string, i: number) => ({
    input: await sharp(file).resize(tile.width, tile.height).toBuffer(),
    left: (i % across) * (tile.width + GAP),
    top: Math.floor(i / across) * (tile.height + GAP),
  });
  const size = {
    width: Math.min(across, files.length) * (tile.width + GAP) - GAP,
    height: rows * (tile.height + GAP) - GAP,
  };
  await sharp({ create: { ...size, channels: 3, background: "#888" } })
    .composite(await Promise.all(files.map(place)))
    .png()
    .toFile(to);
}

const folder = join(".look", `${window}-${scheme}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { address, server } = await serve("dist", 0);
const browser = await launch();
const page = await browser.newPage();
const phone = width < 700;
await page.setViewport({ width, height, isMobile: phone, hasTouch: phone });
await page.emulateMediaFeatures([
  { name: "prefers-color-scheme", value: scheme },
  { name: "prefers-reduced-motion", value: "reduce" },
]);
await page.goto(`${address}/`, { waitUntil: "networkidle0" });
const ids = await page.$$eval("[data-step]", (all) => all.map(({ id }) => id));
const taken: string[] = [];
for (const id of ids) {
  if (wanted.length && !wanted.some((scene) => id.startsWith(`${scene}-`))) continue;
  await rest(page, id);
  const file = join(folder, `${id}.png`);
  await page.screenshot({ path: file as `${string}.png` });
  taken.push(file);
}
const each = across * 2;
for (let i = 0; i < taken.length; i += each) {
  const number = String(i / each + 1).padStart(2, "0");
  await sheet(taken.slice(i, i + each), join(folder, `sheet-${number}.png`));
}
await browser.close();
server.close();
console.log(`${taken.length} steps in ${folder}`);
