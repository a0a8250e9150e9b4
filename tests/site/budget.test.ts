import { expect, test } from "vitest";
import { firstLoad, sizes } from "../../lab/measure.ts";
import { address, reader } from "./reader.ts";

test.each(sizes("dist"))("$what is within its budget", ({ bytes, budget }) => {
  expect(bytes).toBeGreaterThan(250);
  expect(bytes).toBeLessThanOrEqual(budget);
});

test.each([
  ["wide", 125_000],
  ["narrow", 110_000],
] as const)("the first load, %s, is at most %i bytes", async (screen, most) => {
  const open = await reader({ screen });
  const sums = await firstLoad(open.page, `${address}/`);
  for (const kind of ["Document", "Stylesheet", "Script", "Font"])
    expect(sums[kind], kind).toBeGreaterThan(1000);
  expect(Object.values(sums).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(most);
  await open.close();
});

test.each(["wide", "narrow"] as const)(
  "nothing shifts while a reader scrolls, %s",
  async (screen) => {
    const open = await reader({ screen });
    await open.page.evaluateOnNewDocument(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          (window as unknown as { shift: number }).shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await open.page.goto(`${address}/`, { waitUntil: "load" });
    await open.page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }
    });
    expect(await open.page.evaluate("window.shift")).toBe(0);
    await open.close();
  },
);

test("the page stays light: elements before and after reading it", async () => {
  const open = await reader();
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  expect(await open.page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(9000);
  await open.close();
});
