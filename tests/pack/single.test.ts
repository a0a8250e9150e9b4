import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { atRest, reach, reader, readThrough, states, stepsOf } from "../site/reader.ts";

const path = `${inject("folder")}/single/story.html`;
const url = pathToFileURL(path).href;
const itself = (complaint: string) => complaint === `elsewhere: ${url}`;

test("check 3: the story in one file weighs at most 3 MB", () => {
  const body = readFileSync(path);
  console.log(
    `single/story.html: ${body.length} bytes, ${gzipSync(body, { level: 9 }).length} gzip`,
  );
  expect(body.length).toBeLessThanOrEqual(3e6);
});

test.each(["wide", "narrow"] as const)(
  "check 3: from a disk, %s, every state comes to rest, and nothing is asked for",
  async (screen) => {
    const one = await reader({ screen, still: true });
    await one.page.evaluateOnNewDocument(`
      globalThis.blocked = [];
      addEventListener("securitypolicyviolation", (event) => blocked.push(event.violatedDirective), true);
    `);
    await one.page.goto(url, { waitUntil: "load" });
    const steps = await stepsOf(one.page);
    expect(steps).toHaveLength(states.length);
    expect(await readThrough(one.page)).toBe("");
    expect(await one.page.evaluate("blocked")).toEqual([]);
    expect(one.complaints.filter((one) => !itself(one))).toEqual([]);
    await one.close();
  },
);

test("check 3: its receipts and tables open, and it can be read in each way", async () => {
  const one = await reader({ still: true });
  await one.page.goto(url, { waitUntil: "load" });
  await reach(one.page, "cargo-record");
  await atRest(one.page, "cargo-record");
  await one.page.click("#cargo-record a[data-note]");
  await one.page.waitForSelector(".popover .receipt");
  expect(await one.page.$eval(".popover .value", (value) => value.textContent)).toContain(
    "million",
  );
  await one.page.keyboard.press("Escape");
  await one.page.click("#cargo-record a.opens");
  await one.page.waitForSelector(".popover table");
  await one.page.keyboard.press("Escape");
  for (const way of ["article", "steps", "scroll"]) {
    await one.page.$eval(`[data-mode="${way}"]`, (button) => (button as HTMLElement).click());
    expect(await one.page.evaluate(() => document.documentElement.dataset["reading"])).toBe(way);
  }
  expect(one.complaints.filter((one) => !itself(one))).toEqual([]);
  await one.close();
});

test("check 27: without script every step shows its picture, and numbers lead to their receipts", async () => {
  const one = await reader({ screen: "narrow", script: false });
  await one.page.goto(url, { waitUntil: "load" });
  const seen = await one.page.$$eval("[data-step]", (steps) =>
    steps.map((step) => {
      const svg = step.querySelector(".still svg")!;
      const { width, height } = svg.getBoundingClientRect();
      return (
        svg.checkVisibility() && width > 280 && height > 280 && !!svg.getAttribute("aria-label")
      );
    }),
  );
  expect(seen).toEqual(states.map(() => true));
  const hash = await one.page.$eval(
    "#cargo-record a[data-note]",
    (a) => new URL((a as HTMLAnchorElement).href).hash,
  );
  await one.page.goto(url + hash, { waitUntil: "load" });
  expect(await one.page.$eval(":target .receipt", (receipt) => receipt.checkVisibility())).toBe(
    true,
  );
  expect(one.complaints.filter((one) => !one.startsWith(`elsewhere: ${url}`))).toEqual([]);
  await one.close();
});
